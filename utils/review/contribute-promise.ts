import type { Commitment } from '../model/commitment';
import type { Interaction } from '../model/interaction';
import { type Cell, makeCell } from './cell';
import type { Contribution } from './contribution';
import { noFigures } from './figures';
import type { PromiseMeasure } from './measure';
import { placePromise } from './place';
import { PROMISE_MEASURES } from './promise-measures';

const ALL: readonly PromiseMeasure[] = PROMISE_MEASURES;

/** The id of what a promise contributes once it falls due. */
export const promiseKey = (id: string) => `p|${id}`;

/** The id of what a promise contributes by being made. */
export const madeKey = (id: string) => `m|${id}`;

/**
 * What a promise adds to the day it falls due; an open one counts as not kept, since its day counts only once it is there.
 * null when it counts nowhere (withdrawn, deleted). `contact` = the view it was made in, or null. Pure.
 */
export function contributePromise(row: Commitment, contact: Interaction | null): Contribution | null {
  if (row.deleted) return null;
  const cells: Record<string, Cell> = {};
  for (const { id, sort, observe } of ALL) {
    const cell = makeCell(sort, observe(row));
    if (cell) cells[id] = cell;
  }
  if (Object.keys(cells).length === 0) return null;
  return {
    ...noFigures(),
    id: promiseKey(row.id),
    at: row.dueAt,
    place: placePromise(row, contact),
    cells,
  };
}

/**
 * What a promise adds to the day its contact began, or it was made where there is none: itself, by where it stands. null once
 * it is deleted. Pure.
 */
export function contributeMade(row: Commitment, contact: Interaction | null): Contribution | null {
  if (row.deleted) return null;
  return {
    ...noFigures(),
    id: madeKey(row.id),
    at: contact && !contact.deleted ? contact.startedAt : row.madeAt,
    place: placePromise(row, contact),
    promises: { [row.status]: 1 },
  };
}
