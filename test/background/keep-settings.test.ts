import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepSettings, mendSettings } from '../../utils/background/keep-settings';
import { changeLog } from '../../utils/log/change-log';
import { readOwnOpen } from '../../utils/log/read/read-own-open';
import { madeEvent } from '../../utils/log/views/commitment-events';
import { hashCase } from '../../utils/privacy/hash-case';
import { openKeys } from '../../utils/privacy/key-database';
import { nameAgent, readAgent } from '../../utils/settings/agent';
import { readWarnings } from '../../utils/settings/warnings';
import { browser, startBrowser } from '../fakes/browser';

const NOW = Date.UTC(2026, 5, 1);
let keeping: Promise<void>[] = [];
/** All is kept: what keeping itself changed too. */
async function kept() {
  for (let n = -1; n !== keeping.length; await Promise.all(keeping)) n = keeping.length;
}

/** Works here under a name, with one promise open. */
async function work() {
  // No browser waits for who listens.
  browser.storage.onChanged.addListener((changes: Record<string, unknown>, area: string) => {
    keeping.push(keepSettings(changes, area, NOW));
  });
  await nameAgent('Kim');
  const [agent, caseKey] = [await readAgent(), await hashCase('https://desk.example', '4711')];
  const promise = { id: 'promise-1', kind: 'promise', dueAt: NOW + 1000 } as const;
  const head = { at: NOW, agent: agent.id, interaction: null };
  await changeLog(({ add }) => add([madeEvent(promise, { caseKey, origin: null }, head)]));
  await kept();
  return { agent, caseKey };
}

beforeEach(async () => {
  keeping = [];
  await startBrowser();
});
afterEach(kept);

it('a storage of settings that was lost comes back: the same person, promises and names of cases; and it is said', async () => {
  const { agent, caseKey } = await work();
  browser.storage.local.data.clear();
  // A page was quicker than the start, and somebody new would have begun.
  expect((await readAgent()).id).not.toBe(agent.id);
  expect(await mendSettings(NOW)).toBe(true);
  expect(await readAgent()).toEqual(agent);
  expect((await readOwnOpen()).map(({ id }) => id)).toEqual(['promise-1']);
  expect(await hashCase('https://desk.example', '4711')).toBe(caseKey);
  expect(await readWarnings(NOW)).toMatchObject([{ kind: 'settings-back' }]);
});

it('nothing is brought back where nothing was lost, or nobody has worked yet', async () => {
  expect(await mendSettings(NOW)).toBe(false);
  await work();
  await nameAgent('Kim Larsen');
  expect(await mendSettings(NOW)).toBe(false);
  expect((await readAgent()).name).toBe('Kim Larsen');
});

it('what is kept is sealed, and holds the latest', async () => {
  const { agent } = await work();
  await nameAgent('Kim Larsen');
  await kept();
  const [row] = await openKeys().settings.toArray();
  expect(Buffer.from(row?.box ?? []).includes('Kim')).toBe(false);
  browser.storage.local.data.clear();
  await mendSettings(NOW);
  expect(await readAgent()).toEqual({ ...agent, name: 'Kim Larsen' });
});
