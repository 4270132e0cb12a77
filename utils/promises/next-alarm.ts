import { MINUTE } from './zone-clock';

/** The three moments at which a promise is announced, in ms from its due time. */
export const MOMENTS = { before: -5 * MINUTE, at: 0, after: 15 * MINUTE } as const;
export type Moment = keyof typeof MOMENTS;
const ORDER: readonly Moment[] = ['before', 'at', 'after'];

/** An open commitment as the alarm clock sees it. Times in epoch ms. */
export interface Pending {
  id: string;
  dueAt: number;
  /** "Not now": nothing is announced until then. */
  snoozedUntil?: number | null;
  /** What was announced, and for which due time: a new due time starts afresh. */
  notified?: readonly { moment: Moment; dueAt: number }[];
}

export interface Ringing {
  id: string;
  dueAt: number;
  moment: Moment;
  /** Moments that count as announced with this one. */
  covers: Moment[];
}

/**
 * Tells what to announce at `now` and when to wake next (epoch ms, null if nothing is pending). Each moment of each
 * due time is announced once, whatever the clock does; after a sleep only the latest of several passed moments is
 * announced and covers the earlier ones. Marks, not the clock, decide what was announced: the caller stores `covers`.
 */
export function nextAlarm(
  pending: readonly Pending[],
  now: number,
): { ringing: Ringing[]; wakeAt: number | null } {
  const ringing: Ringing[] = [];
  let wakeAt: number | null = null;
  const wake = (at: number) => {
    if (wakeAt === null || at < wakeAt) wakeAt = at;
  };
  for (const { id, dueAt, snoozedUntil, notified = [] } of pending) {
    const hold = snoozedUntil ?? Number.NEGATIVE_INFINITY;
    const said = notified.filter((mark) => mark.dueAt === dueAt).map(({ moment }) => ORDER.indexOf(moment));
    const from = Math.max(-1, ...said) + 1;
    const left = ORDER.slice(from);
    const passed = left.filter((moment) => Math.max(dueAt + MOMENTS[moment], hold) <= now);
    const latest = passed.at(-1);
    if (latest) ringing.push({ id, dueAt, moment: latest, covers: passed });
    const next = left[passed.length];
    if (next) wake(Math.max(dueAt + MOMENTS[next], hold));
  }
  return { ringing: ringing.sort((a, b) => a.dueAt - b.dueAt), wakeAt };
}
