import type { CaseContext } from '../model/case-context';
import { addShown, asName } from '../model/customer-names';
import { EMPTY_MEMORY } from '../model/memory';
import { isSamePerson } from '../model/person-name';
import { hashCase } from '../privacy/hash-case';
import { type CaseRecord, changeRecord, listRecords, readRecord, setCurrent } from './case-record';
import { findKey } from './find-key';
import type { DeskCaller } from './identify-caller';
import { mergeContext } from './merge-context';
import { nameCustomer, peopleOf } from './name-customer';
import { IDLE_MS } from './sweep-left';

type Page = Omit<CaseContext, 'origin' | 'readAt'>;

/**
 * The record of the case that a page shows, made or brought up to date, and from now on the current one of its tab.
 * A page with a case id adds to what the tab knows of this case; one without inherits nothing from another page.
 */
export async function openRecord(caller: DeskCaller, page: Page, now: number): Promise<CaseRecord> {
  const [key, caseKey, records] = await Promise.all([
    findKey(caller, page),
    page.caseId === null ? null : hashCase(caller.origin, page.caseId),
    listRecords(),
  ]);
  const name = asName(page.shownName);
  const context: CaseContext = { ...page, origin: caller.origin, readAt: now };
  const others = records.filter((each) => each.tab === caller.tab && each.key !== key);
  const elsewhere = others.reduce((last, each) => Math.max(last, each.activeAt), 0);
  const record = await changeRecord(key, async (before) => {
    const known = before && (page.caseId !== null || isSamePage(before, caller, page)) ? before : null;
    if (!known) return newRecord(key, caller, caseKey, context, now);
    const names = name === null ? known.names : addShown(known.names, name);
    if (name !== null && names[0] !== known.names[0]) await nameCustomer(known, name, await peopleOf(known));
    // From a ticket to its reply page is no new opening; from another case, or after half an hour, it is.
    const goesOn = known.activeAt >= elsewhere && now - known.activeAt < IDLE_MS;
    const reopened = known.document !== caller.document && known.interaction === null && !goesOn;
    return {
      ...known,
      document: caller.document,
      url: caller.url,
      names,
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
  { caseId, profile, record }: { caseId: string | null; profile: string; record?: string },
  now: number,
): Promise<string> {
  const told = record === undefined ? null : await readRecord(record);
  const isOwn =
    told?.tab === caller.tab && told.context.origin === caller.origin && told.context.caseId === caseId;
  const key = isOwn ? told.key : await findKey(caller, { caseId, shownName: null });
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
  const name = asName(context.shownName);
  return {
    key,
    tab: caller.tab,
    document: caller.document,
    url: caller.url,
    caseKey,
    names: name === null ? [] : [name],
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
      isSamePerson(page.shownName, before.context.shownName))
  );
}
