import type { CommitmentStatus } from '../model/commitment';
import { addCell, type Cell } from './cell';

/** Promises by where they stand; what is not there is none. */
export type PromiseCounts = Partial<Record<CommitmentStatus, number>>;

/**
 * Everything the board and the log count, in a form that adds up: of one contact, one promise, or a day. Cells by measure;
 * by prompt the counts of PROMPT_COUNTS; tags as `topic:tag`. `lone` = contacts about a case that no colleague's log can know.
 */
export type Figures = {
  contacts: number;
  lone: number;
  cells: Record<string, Cell>;
  prompts: Record<string, number[]>;
  tags: Record<string, number>;
  promises: PromiseCounts;
};

/** Nothing counted. */
export function noFigures(): Figures {
  return { contacts: 0, lone: 0, cells: {}, prompts: {}, tags: {}, promises: {} };
}

/** Adds `other` to `sum`, `times` over (−1 takes it away). Changes `sum` alone; what comes to nothing is dropped. */
export function addFigures<F extends Figures>(sum: F, other: Figures, times = 1): F {
  for (const id in other.cells) {
    const cell = addCell(sum.cells[id] ?? [], other.cells[id] ?? [], times);
    if (cell) sum.cells[id] = cell;
    else delete sum.cells[id];
  }
  for (const id in other.prompts) {
    const before = sum.prompts[id];
    const counts = (other.prompts[id] ?? []).map((count, i) => (before?.[i] ?? 0) + times * count);
    if (counts.some((count) => count !== 0)) sum.prompts[id] = counts;
    else delete sum.prompts[id];
  }
  addCounts(sum.tags, other.tags, times);
  addCounts(sum.promises, other.promises, times);
  sum.contacts += times * other.contacts;
  sum.lone += times * other.lone;
  return sum;
}

function addCounts(sum: Record<string, number>, other: Record<string, number>, times: number): void {
  for (const id in other) {
    const count = (sum[id] ?? 0) + times * (other[id] ?? 0);
    if (count !== 0) sum[id] = count;
    else delete sum[id];
  }
}

/** Whether nothing is counted in it. */
export function isEmpty({ contacts, lone, cells, prompts, tags, promises }: Figures): boolean {
  return contacts === 0 && lone === 0 && [cells, prompts, tags, promises].every((part) => !hasKey(part));
}

function hasKey(part: object): boolean {
  for (const _ in part) return true;
  return false;
}
