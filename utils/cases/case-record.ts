import { browser } from '../browser/browser';
import { makeId } from '../browser/make-id';
import { takeTurns } from '../browser/take-turns';
import type { CaseContext } from '../model/case-context';
import type { Report } from '../model/event';
import type { Memory } from '../model/memory';

/** What is known of one case in one tab. Lives in storage.session (memory) only and is dropped with the tab. */
export type CaseRecord = {
  key: string;
  tab: number;
  /** The document and address that showed it last; the address is what a promise's link may become. */
  document: string | null;
  url: string | null;
  caseKey: string | null;
  /** The names by which this case's customer is known here: as shown, the fullest first, and as the agent corrected it. */
  names: string[];
  context: CaseContext;
  memory: Memory;
  /** The memory before the first of the `pending` reports: what a contact begins with. */
  start: Memory;
  /** The contact's id, made before its first write; null while nothing was done. Whether it has begun is for the log to say. */
  interaction: string | null;
  /** The contact about this case that ended last, and when (epoch ms). */
  finished: { interaction: string; at: number } | null;
  /** The contact about this case before the present one, whose showings the engine still remembers. */
  follows: string | null;
  /** The story that was shown in this case, and on which local day. */
  story: { id: string; day: string } | null;
  /** What was reported before any work was done; written when the work begins, dropped when it never does. */
  pending: Report[];
  /** A corrected name where there is no case key to keep it under. */
  correctedName: string | null;
  openedAt: number;
  activeAt: number;
};

const CASE = 'case:';
const CURRENT = 'tab:';

/** A key of its own for each customer of a case; a page that shows no case id (null) has one for the tab and site. */
export function makeKey(tab: number, origin: string, caseId: string | null): string {
  return `${CASE}${tab}:${origin}:${caseId === null ? '' : `#${makeId()}`}`;
}

/** The record of this key, or null. */
export async function readRecord(key: string): Promise<CaseRecord | null> {
  return ((await browser.storage.session.get(key))[key] as CaseRecord | undefined) ?? null;
}

/** Changes one record, in turns; `change` may take its time and may return null to leave things as they are. */
export function changeRecord(
  key: string,
  change: (record: CaseRecord | null) => Promise<CaseRecord | null> | CaseRecord | null,
): Promise<CaseRecord | null> {
  return takeTurns(key, async () => {
    const next = await change(await readRecord(key));
    if (next) await browser.storage.session.set({ [key]: next });
    return next;
  });
}

/** All records of all tabs. */
export async function listRecords(): Promise<CaseRecord[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, value]) => (key.startsWith(CASE) ? [value as CaseRecord] : []));
}

/** The case that a tab shows now, or null. */
export async function readCurrent(tab: number): Promise<CaseRecord | null> {
  const pointer = `${CURRENT}${tab}`;
  const key: unknown = (await browser.storage.session.get(pointer))[pointer];
  return typeof key === 'string' ? readRecord(key) : null;
}

/** Says which case a tab shows now; null = none. */
export async function setCurrent(tab: number, key: string | null): Promise<void> {
  if (key === null) await browser.storage.session.remove(`${CURRENT}${tab}`);
  else await browser.storage.session.set({ [`${CURRENT}${tab}`]: key });
}

/** Forgets everything about a closed tab. Returns what was known of its cases. */
export async function dropTab(tab: number): Promise<CaseRecord[]> {
  const gone = (await listRecords()).filter((record) => record.tab === tab);
  await browser.storage.session.remove([`${CURRENT}${tab}`, ...gone.map((record) => record.key)]);
  return gone;
}
