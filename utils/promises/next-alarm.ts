import type { Commitment } from '../model/commitment';
import { MINUTE } from './zone-clock';

/** The three moments at which a promise is announced, in ms from its due time. */
export const MOMENTS = { before: -5 * MINUTE, at: 0, after: 15 * MINUTE } as const;
type Moment = keyof typeof MOMENTS;
const ORDER: readonly Moment[] = ['before', 'at', 'after'];

export type Ringing = {
  id: string;
  dueAt: number;
  moment: Moment;
  /** Moments that count as announced with this one. */
  covers: Moment[];
};

/**
 * Tells what to announce at `now` and when to wake next (epoch ms, null if nothing is open). Each moment is
 * announced once, whatever the clock does; after a sleep only the latest of several passed moments is announced and
 * covers the earlier ones. Marks, not the clock, decide what was announced: the caller adds `covers` to `notified`, and
 * empties it when a promise gets a new due time.
 */
export function nextAlarm(
  open: readonly Pick<Commitment, 'id' | 'dueAt' | 'notified'>[],
  now: number,
): { ringing: Ringing[]; wakeAt: number | null } {
  const ringing: Ringing[] = [];
  let wakeAt: number | null = null;
  const wake = (at: number) => {
    if (wakeAt === null || at < wakeAt) wakeAt = at;
  };
  for (const { id, dueAt, notified } of open) {
    const from = Math.max(-1, ...notified.map((moment) => ORDER.indexOf(moment))) + 1;
    const left = ORDER.slice(from);
    const passed = left.filter((moment) => dueAt + MOMENTS[moment] <= now);
    const latest = passed.at(-1);
    if (latest) ringing.push({ id, dueAt, moment: latest, covers: passed });
    const next = left[passed.length];
    if (next) wake(dueAt + MOMENTS[next]);
  }
  return { ringing: ringing.sort((a, b) => a.dueAt - b.dueAt), wakeAt };
}
