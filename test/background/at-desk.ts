import { vi } from 'vitest';
import { makeId } from '../../utils/browser/make-id';
import type { NewCommitment } from '../../utils/model/commitment';
import { browser, startBrowser } from '../fakes/browser';
import { ask, DESK, pageSender } from './ask';
import { open } from './desk-steps';

export const NOW = Date.UTC(2026, 10, 23, 9);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A browser just started at NOW, Bedside granted on the desk, and a case page of it in each tab. */
export async function sitAtDesk(tabs: readonly number[] = [1, 2]): Promise<void> {
  await startBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  browser.state.grants = [`${DESK}/*`];
  browser.state.tabs = tabs.map((id) => ({ id, url: `${DESK}/case` }));
}

/** What the background adds to a case as it is opened. */
export const signals = async (tab = 1, caseId: string | null = '7', more = {}) =>
  (await open(tab, caseId, more)).context.signals;

/** A promise made in the popup, due in an hour unless `part` says otherwise; answers its id. */
export const make = async (tab: number | null, part: Partial<NewCommitment>) => {
  const commitment = { id: makeId(), kind: 'promise', dueAt: Date.now() + HOUR, ...part } as const;
  await ask(pageSender(), 'promise.make', { tab, commitment });
  return commitment.id;
};
export const keep = (id: string) => ask(pageSender(), 'promise.change', { id, to: 'kept' });
