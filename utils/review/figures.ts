import { addCell, type Cell } from './cell';

/**
 * Everything the board counts, in a form that adds up: of one contact, one promise, or a day. Cells by measure; by prompt
 * the counts of PROMPT_COUNTS; tags as `topic:tag`. `lone` = contacts about a case that no colleague's log can know.
 */
export type Figures = {
  contacts: number;
  lone: number;
  cells: Record<string, Cell>;
  prompts: Record<string, number[]>;
  tags: Record<string, number>;
};

/** Nothing counted. */
export function noFigures(): Figures {
  return { contacts: 0, lone: 0, cells: {}, prompts: {}, tags: {} };
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
  for (const id in other.tags) {
    const count = (sum.tags[id] ?? 0) + times * (other.tags[id] ?? 0);
    if (count !== 0) sum.tags[id] = count;
    else delete sum.tags[id];
  }
  sum.contacts += times * other.contacts;
  sum.lone += times * other.lone;
  return sum;
}

/** Whether nothing is counted in it. */
export function isEmpty({ contacts, lone, cells, prompts, tags }: Figures): boolean {
  return contacts === 0 && lone === 0 && [cells, prompts, tags].every((part) => !hasKey(part));
}

function hasKey(part: object): boolean {
  for (const _ in part) return true;
  return false;
}
