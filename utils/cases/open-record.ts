import type { CaseContext } from '../model/case-context';
import { EMPTY_MEMORY } from '../model/memory';
import { hashCase } from '../privacy/hash-case';
import { type CaseRecord, changeRecord, listRecords, recordKey, setCurrent } from './case-record';
import type { DeskCaller } from './identify-caller';
import { mergeContext } from './merge-context';
import { IDLE_MS } from './sweep-left';

type Page = Omit<CaseContext, 'origin' | 'readAt'>;

/**
 * The record of the case that a page shows, made or brought up to date, and from now on the current one of its tab.
 * A page with a case id adds to what the tab knows of this case; one without inherits nothing from another page.
 */
export async function openRecord(caller: DeskCaller, page: Page, now: number): Promise<CaseRecord> {
  const key = recordKey(caller.tab, caller.origin, page.caseId);
  const caseKey = page.caseId === null ? null : await hashCase(caller.origin, page.caseId);
  const context: CaseContext = { ...page, origin: caller.origin, readAt: now };
  const others = (await listRecords()).filter((each) => each.tab === caller.tab && each.key !== key);
  const elsewhere = Math.max(0, ...others.map((each) => each.activeAt));
  const record = await changeRecord(key, (before) => {
    const known = before && (page.caseId !== null || isSamePage(before, caller, page)) ? before : null;
    if (!known) return newRecord(key, caller, caseKey, context, now);
    // From a ticket to its reply page is no new opening; from another case, or after half an hour, it is.
    const goesOn = known.activeAt >= elsewhere && now - known.activeAt < IDLE_MS;
    const reopened = known.document !== caller.document && known.interaction === null && !goesOn;
    return {
      ...known,
      document: caller.document,
      url: caller.url,
      context: mergeContext(known.context, context),
      // Opened again without any work in between: the contact, if it comes to one, begins now.
      ...(reopened && { openedAt: now, pending: [] }),
      activeAt: now,
    };
  });
  await setCurrent(caller.tab, key);
  // changeRecord returns what `change` made, and this one always makes a record.
  return record as CaseRecord;
}

/** The record of a case the page reports about, made bare when it was never opened (a lost session store, say). */
export async function ensureRecord(
  caller: DeskCaller,
  { caseId, profile }: { caseId: string | null; profile: string },
  now: number,
): Promise<string> {
  const key = recordKey(caller.tab, caller.origin, caseId);
  const caseKey = caseId === null ? null : await hashCase(caller.origin, caseId);
  const bare = { profile, caseId, shownName: null, subject: null, phi: false, signals: {} };
  await changeRecord(key, (before) =>
    before ? null : newRecord(key, caller, caseKey, { ...bare, origin: caller.origin, readAt: now }, now),
  );
  return key;
}

function newRecord(
  key: string,
  caller: DeskCaller,
  caseKey: string | null,
  context: CaseContext,
  now: number,
): CaseRecord {
  return {
    key,
    tab: caller.tab,
    document: caller.document,
    url: caller.url,
    caseKey,
    context,
    memory: EMPTY_MEMORY,
    start: EMPTY_MEMORY,
    interaction: null,
    finished: null,
    follows: null,
    story: null,
    pending: [],
    correctedName: null,
    openedAt: now,
    activeAt: now,
  };
}

/** Pages without a case id are the same only as the same document at the same address, about the same name. */
function isSamePage(before: CaseRecord, caller: DeskCaller, page: Page): boolean {
  return (
    before.document === caller.document &&
    before.url === caller.url &&
    before.context.profile === page.profile &&
    (page.shownName === null ||
      before.context.shownName === null ||
      page.shownName === before.context.shownName)
  );
}
