import { asName, pickCustomer } from '../model/customer-names';
import { isSpellingOf } from '../model/person-name';
import { type CaseRecord, listRecords, makeKey, readCurrent } from './case-record';
import type { DeskCaller } from './identify-caller';

/**
 * The key of the record for the case and customer that a page shows: one of the tab's, else a new one. On the very page that
 * showed it last, a name may also take the place of one that the agent typed, or put a slip in it right.
 */
export async function findKey(
  caller: DeskCaller,
  { caseId, shownName }: { caseId: string | null; shownName: string | null },
): Promise<string> {
  const name = asName(shownName);
  const fresh = makeKey(caller.tab, caller.origin, caseId);
  if (caseId === null) return fresh;
  const [shown, records] = await Promise.all([readCurrent(caller.tab), listRecords()]);
  const activeAt = (record: CaseRecord) =>
    record.key === shown?.key ? Number.POSITIVE_INFINITY : record.activeAt;
  const known = records
    .filter(
      ({ tab, context }) =>
        tab === caller.tab && context.origin === caller.origin && context.caseId === caseId,
    )
    .sort((a, b) => activeAt(b) - activeAt(a));
  const found = pickCustomer(known, name) ?? known.find((record) => isLateHere(record, name ?? '', caller));
  return found?.key ?? fresh;
}

function isLateHere(
  { names: [main = ''], context, document, url }: CaseRecord,
  name: string,
  caller: DeskCaller,
) {
  if (document !== caller.document || url !== caller.url) return false;
  return context.shownName === null || isSpellingOf(main, name);
}
