import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepWatch } from '../../utils/alarms/keep-watch';
import { makeId } from '../../utils/browser/make-id';
import { ask, pageSender } from '../background/ask';
import { browser, startBrowser } from '../fakes/browser';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 23, 9);
beforeEach(async () => {
  await startBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  browser.state.tabs = [{ id: 1, url: 'https://desk.example/case' }];
});

describe('open pages', () => {
  it('are told when a promise comes within its last two hours and when its time has come, each once', async () => {
    const commitment = { id: makeId(), kind: 'promise', dueAt: NOW + 180 * MINUTE } as const;
    await ask(pageSender(), 'promise.make', { tab: null, commitment });
    const told = async (minutes: number) => {
      browser.state.told = [];
      vi.setSystemTime(NOW + minutes * MINUTE);
      await keepWatch(Date.now());
      return browser.state.told.map(({ message }) => (message as { what: string[] }).what.join());
    };
    expect(await told(30)).toEqual([]);
    expect(await told(59)).toEqual([]);
    expect(await told(60)).toContain('commitments');
    expect(await told(61)).toEqual([]);
    expect(await told(180)).toContain('commitments');
    expect(await told(181)).toEqual([]);
  });
});
