import { browser } from '../browser/browser';
import { notifyTab } from '../browser/notify';
import { takeTurns } from '../browser/take-turns';
import type { RepairAsked, TaughtCase } from '../model/taught-case';

/** A site that is being taught in a tab; `repair`: of this profile, one reader only. */
export type TeachingKept = {
  tab: number;
  origin: string;
  taught: TaughtCase | null;
  repair?: RepairAsked;
};

const KEY = 'teaching';

/** What is being taught, in memory that outlives the background's script and not the browser; null = nothing. */
export async function readTeaching(): Promise<TeachingKept | null> {
  return ((await browser.storage.session.get(KEY))[KEY] as TeachingKept | undefined) ?? null;
}

/** Changes what is being taught; null ends it. One at a time: a person has one pair of hands. */
export function changeTeaching(
  change: (now: TeachingKept | null) => TeachingKept | null,
): Promise<TeachingKept | null> {
  return takeTurns(KEY, async () => {
    const next = change(await readTeaching());
    if (next) await browser.storage.session.set({ [KEY]: next });
    else await browser.storage.session.remove(KEY);
    return next;
  });
}

/** Ends what is taught in a tab; the panel comes back. */
export async function endTeaching(tab: number): Promise<void> {
  if ((await readTeaching())?.tab !== tab) return;
  await changeTeaching(() => null);
  await notifyTab(tab, ['quiet']);
}
