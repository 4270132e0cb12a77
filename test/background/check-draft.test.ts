import { beforeEach, expect, it } from 'vitest';
import { browser } from '../fakes/browser';
import { ask, DESK, pageSender } from './ask';
import { HOUR, NOW, sitAtDesk } from './at-desk';

const TEXT = 'Unfortunately it is our policy. I will call you back in two hours.';
const check = (text: string, tab: number | null = 1) => ask(pageSender(), 'now.check', { tab, text });
const rules = async (tab: number | null) => (await check(TEXT, tab)).findings.map(({ rule }) => rule);

beforeEach(() => sitAtDesk([1]));

it('a pasted draft is read with the words of the playbook one has, and no text of it is kept', async () => {
  const { findings, promises, foreign } = await check(TEXT);
  expect(findings.length).toBeGreaterThan(0);
  expect(promises).toMatchObject([{ dueAt: NOW + 2 * HOUR }]);
  expect(foreign).toBe(false);
  const kept = [await browser.storage.local.get(null), await browser.storage.session.get(null)];
  expect(JSON.stringify(kept)).not.toContain('policy');
  expect(
    (await check('Guten Tag, wir melden uns morgen wieder bei Ihnen, sobald wir etwas wissen.')).foreign,
  ).toBe(true);
});

it('what is switched off on the tab’s site is not found there', async () => {
  const [rule = ''] = await rules(1);
  const place = { scope: 'site', origin: DESK } as const;
  await ask(pageSender(), 'switch.set', { prompt: rule, place, off: true });
  expect(await rules(1)).not.toContain(rule);
  expect(await rules(null)).toContain(rule);
});
