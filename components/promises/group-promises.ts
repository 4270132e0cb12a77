import { dayStart } from '../ui/format-time';
import type { PromiseLine } from './promise-line';

export type Agenda = {
  overdue: PromiseLine[];
  /** Open and not yet due, one group per local day; `day` = epoch ms of its midnight. */
  days: { day: number; lines: PromiseLine[] }[];
  closed: PromiseLine[];
};

/** Sorts promises into what is overdue, what comes day by day, and what is closed (newest first). */
export function groupPromises(lines: PromiseLine[]): Agenda {
  const byDue = [...lines].sort((a, b) => a.dueAt - b.dueAt);
  const days = new Map<number, PromiseLine[]>();
  for (const line of byDue) {
    if (!line.open || line.tone === 'overdue') continue;
    const day = dayStart(line.dueAt);
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  return {
    overdue: byDue.filter((l) => l.tone === 'overdue'),
    days: [...days].map(([day, of]) => ({ day, lines: of })),
    closed: lines.filter((l) => !l.open).sort((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0)),
  };
}
