import type { EventKind, LogEvent } from '../../model/event';

/** Of events of one millisecond, beginnings come first and endings last; all others by id. */
const RANK: Partial<Record<EventKind, number>> = {
  'interaction.began': -2,
  'commitment.made': -1,
  'commitment.reopened': 1,
  'interaction.finished': 1,
  'interaction.reopened': 2,
  'interaction.changed': 3,
  'row.deleted': 4,
  'row.restored': 5,
};

/** A copy in the one order that every device agrees on: time, then sort of event, then id. */
export function sortEvents<E extends LogEvent>(events: readonly E[]): E[] {
  return [...events].sort(
    (a, b) =>
      a.at - b.at || (RANK[a.kind] ?? 0) - (RANK[b.kind] ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}
