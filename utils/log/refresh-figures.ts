import type { Commitment } from '../model/commitment';
import type { LogEvent } from '../model/event';
import type { Interaction } from '../model/interaction';
import { localDay } from '../model/local-day';
import { contactKey, contributeContact } from '../review/contribute-contact';
import { contributeFirst, firstKey } from '../review/contribute-first';
import { contributeMade, contributePromise, madeKey, promiseKey } from '../review/contribute-promise';
import type { Contribution } from '../review/contribution';
import { addFigures, isEmpty } from '../review/figures';
import { placeContact } from '../review/place';
import type { LogDatabase } from './database';
import { groupBy } from './views/group-by';
import type { ContributionRow } from './views/log-rows';
import { FiguresSum, keyOfFigures } from './views/sum-figures';

/** Views that have just been written: by id, as they were and as they are (null = gone). */
export type Touched = {
  contacts: Map<string, { before: Interaction | null; after: Interaction | null; events: LogEvent[] }>;
  promises: Map<string, Commitment | null>;
};

/**
 * Brings contributions and daily figures up to date with views that have changed: the old contribution is taken away, the
 * new one added. To be called inside the transaction that wrote the views.
 */
export async function refreshFigures(db: LogDatabase, touched: Touched): Promise<void> {
  const fresh = new Map<string, Contribution | null>();
  const moved: string[] = [];
  const caseKeys = new Set<string>();
  for (const [id, { before, after, events }] of touched.contacts) {
    fresh.set(contactKey(id), after && contributeContact(after, events));
    if (!after) fresh.set(firstKey(id), null);
    if (standing(before) === standing(after)) continue;
    moved.push(id);
    for (const view of [before, after]) if (view?.caseKey) caseKeys.add(view.caseKey);
  }
  await contributePromises(db, touched, moved, fresh);
  await contributeFirsts(db, [...caseKeys], fresh);
  await replaceContributions(db, fresh);
}

/** All by which a contact's promises and the other contacts about its case are counted. */
function standing(view: Interaction | null): string {
  if (!view || view.deleted) return '';
  const { startedAt, endedAt, caseKey, people, team } = view;
  return JSON.stringify([startedAt, endedAt, caseKey, people, team, placeContact(view)]);
}

async function contributePromises(
  db: LogDatabase,
  { contacts, promises }: Touched,
  moved: string[],
  fresh: Map<string, Contribution | null>,
): Promise<void> {
  const rows = new Map(promises);
  if (moved.length > 0)
    for (const row of await db.commitments.where('interactionId').anyOf(moved).toArray())
      if (!rows.has(row.id)) rows.set(row.id, row);
  const wanted = [...rows.values()].flatMap((row) => row?.interactionId ?? []);
  const missing = wanted.filter((id) => !contacts.has(id));
  const found = new Map<string, Interaction | null>();
  for (const [id, { after }] of contacts) found.set(id, after);
  if (missing.length > 0)
    for (const view of await db.interactions.bulkGet(missing)) if (view) found.set(view.id, view);
  for (const [id, row] of rows) {
    const contact = found.get(row?.interactionId ?? '') ?? null;
    fresh.set(promiseKey(id), row && contributePromise(row, contact));
    fresh.set(madeKey(id), row && contributeMade(row, contact));
  }
}

async function contributeFirsts(
  db: LogDatabase,
  caseKeys: string[],
  fresh: Map<string, Contribution | null>,
): Promise<void> {
  if (caseKeys.length === 0) return;
  const rows = await db.interactions.where('caseKey').anyOf(caseKeys).toArray();
  const groups = groupBy(rows, (row) => row.caseKey);
  for (const group of groups.values())
    for (const row of group) fresh.set(firstKey(row.id), contributeFirst(row, group));
}

async function replaceContributions(db: LogDatabase, fresh: Map<string, Contribution | null>): Promise<void> {
  const ids = [...fresh.keys()];
  const stored = await db.contributions.bulkGet(ids);
  const change = new FiguresSum();
  const put: ContributionRow[] = [];
  const gone: string[] = [];
  ids.forEach((id, i) => {
    const before = stored[i];
    const contribution = fresh.get(id) ?? null;
    // The day it was counted on stays as long as its moment does, so that a moved clock never unbalances the sums.
    const day =
      before && before.at === contribution?.at ? before.day : contribution && localDay(contribution.at);
    const after = contribution && day !== null ? { ...contribution, day } : null;
    if (JSON.stringify(before ?? null) === JSON.stringify(after)) return;
    if (before) change.add(before, -1);
    if (after) change.add(after);
    if (after) put.push(after);
    else gone.push(id);
  });
  if (put.length > 0) await db.contributions.bulkPut(put);
  if (gone.length > 0) await db.contributions.bulkDelete(gone);
  await addChange(db, change);
}

async function addChange(db: LogDatabase, change: FiguresSum): Promise<void> {
  const changed = change.take();
  if (changed.length === 0) return;
  const stored = await db.figures.bulkGet(changed.map(keyOfFigures));
  const sums = changed.map((row, i) => {
    const before = stored[i];
    return before ? addFigures(before, row) : row;
  });
  await db.figures.bulkPut(sums.filter((row) => !isEmpty(row)));
  const gone = sums.filter(isEmpty);
  if (gone.length > 0) await db.figures.bulkDelete(gone.map(keyOfFigures));
}
