import { makeId } from '../browser/make-id';
import { takeTurns } from '../browser/take-turns';
import { changeLog } from '../log/change-log';
import { copyPromises } from '../log/copy-promises';
import { readOwnOpen } from '../log/read/read-own-open';
import type { Commitment } from '../model/commitment';
import type { LogEvent } from '../model/event';
import { nextAlarm, type Ringing } from '../promises/next-alarm';
import { withCovered } from './is-due';
import { showNotification } from './show-notification';
import { wordAnnouncement } from './word-announcement';

/** Prefix of the notification of one promise; its id follows. */
export const DUE = 'due:';
/** The one notification for several promises. */
const SUMMARY = 'due-summary';

/**
 * Announces every promise whose moment has come, each moment once; several at a time in one notification. Of moments that
 * passed unseen (browser closed) only the latest rings. `now` in epoch ms.
 * Returns how many promises were announced.
 */
export function announceDue(now: number): Promise<number> {
  return takeTurns('announce', async () => {
    const open = await readOwnOpen();
    const { ringing } = nextAlarm(open.map(withCovered), now);
    if (ringing.length === 0) return 0;
    // Shown first: a crash in between repeats a notification (under the same id), it never loses one.
    await show(ringing, now);
    const events = ringing.flatMap(({ id, covers }) => {
      const promise = open.find((commitment) => commitment.id === id);
      return promise ? covers.map((moment) => announced(promise, moment, now)) : [];
    });
    await changeLog(async ({ add }) => add(events)).catch(async (error: unknown) => {
      // A log that cannot be written is no reason to ring again every minute.
      await copyPromises(events);
      throw error;
    });
    return ringing.length;
  });
}

function announced(
  { id, agent, interactionId }: Commitment,
  moment: Ringing['moment'],
  now: number,
): LogEvent {
  const head = { id: makeId(), at: now, agent, interaction: interactionId };
  return { ...head, kind: 'commitment.announced', commitment: id, moment };
}

async function show(due: Ringing[], now: number): Promise<void> {
  const [only] = due;
  if (!only) return;
  const { title, message } = wordAnnouncement(due, now);
  const id = due.length === 1 ? `${DUE}${only.id}` : SUMMARY;
  await showNotification(id, title, message);
}
