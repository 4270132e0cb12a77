import type { Disposition } from '../model/disposition';
import type { Report } from '../model/event';

/** One line of what would have been logged: when (epoch ms), what, and its ids, choices and numbers. */
export type Happening = {
  id: string;
  at: number;
  kind: Report['kind'] | 'interaction.finished';
  detail: string;
};

/** How a practised contact ended. `at` in epoch ms. */
export type Ending = { id: string; at: number; disposition: Disposition; how: string };

/**
 * What the log would hold of a practised contact, in the order it happened, its end last. Readings of signals are
 * left out: they are rows of numbers. A report that came twice is one.
 */
export function listHappenings(reports: readonly Report[], ending: Ending | null): Happening[] {
  const once = [...new Map(reports.map((report) => [report.id, report])).values()];
  const rows: Happening[] = once
    .filter((report) => report.kind !== 'signals.read')
    .sort((a, b) => a.at - b.at)
    .map(({ id, at, kind, ...rest }) => ({ id, at, kind, detail: describe(rest) }));
  if (!ending) return rows;
  const { id, at, disposition, how } = ending;
  return [...rows, { id, at, kind: 'interaction.finished', detail: describe({ disposition, how }) }];
}

function describe(values: object): string {
  return Object.entries(values)
    .filter(([name, value]) => name !== 'cue' && value !== null && typeof value !== 'object')
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');
}
