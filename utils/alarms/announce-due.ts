import { browser } from '../browser';
import { changeLog } from '../log/change-log';
import { makeId } from '../messages/make-id';
import type { LogEvent } from '../model/event';
import { takeTurns } from '../settings/take-turns';
import { type DueMoment, listMoments } from './list-moments';
import { readOwnOpen } from './read-own-open';
import { wordAnnouncement } from './word-announcement';

/** Prefix of the notification of one promise; its id follows. */
export const DUE = 'due:';
/** The one notification for several promises. */
export const SUMMARY = 'due-summary';

/**
 * Announces every promise whose moment has come, each moment once; several at a time in one notification. A moment that
 * passed unseen (browser closed) is told by the next one, so one promise never rings twice in a row. `now` in epoch ms.
 * Returns how many promises were announced.
 */
export function announceDue(now: number): Promise<number> {
  return takeTurns('announce', async () => {
    const passed = listMoments(await readOwnOpen()).filter(({ when }) => when <= now);
    if (passed.length === 0) return 0;
    const latest = new Map<string, DueMoment>(passed.map((due) => [due.commitment.id, due]));
    // Shown first: a crash in between repeats a notification (under the same id), it never loses one.
    await show([...latest.values()], now);
    const events = passed.map(
      ({ commitment, moment }): LogEvent => ({
        id: makeId(),
        at: now,
        agent: commitment.agent,
        interaction: commitment.interactionId,
        kind: 'commitment.announced',
        commitment: commitment.id,
        moment,
      }),
    );
    await changeLog(async ({ add }) => add(events));
    return latest.size;
  });
}

async function show(due: DueMoment[], now: number): Promise<void> {
  const [only] = due;
  if (!only) return;
  const { title, message } = wordAnnouncement(due, now);
  const id = due.length === 1 ? `${DUE}${only.commitment.id}` : SUMMARY;
  const iconUrl = browser.runtime.getURL('/icon/128.png' as never);
  // Firefox takes `basic` without buttons only. A browser that refuses notifications must not stop the badge.
  await browser.notifications
    .create(id, { type: 'basic', iconUrl, title, message })
    .catch((error: unknown) => console.warn('Bedside: no notification', error));
}
