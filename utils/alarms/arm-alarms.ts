import { browser } from '../browser/browser';
import { listRecords } from '../cases/case-record';
import { readOwnOpen } from '../log/read/read-own-open';
import { nextAlarm } from '../promises/next-alarm';
import { withCovered } from './is-due';

const NEXT_ALARM = 'next';
const HEARTBEAT = 'heartbeat';

/**
 * Sets the one alarm for the next moment at which something is to be done, and a beat every minute while a promise or a
 * contact is open (alarms get lost on update, restart and in sleep; the log is the truth). `purgeAt` and `now` in epoch ms.
 */
export async function armAlarms(purgeAt: number | null, now: number): Promise<void> {
  const [open, records] = await Promise.all([readOwnOpen(), listRecords()]);
  const times = [nextAlarm(open.map(withCovered), now).wakeAt, purgeAt].filter(
    (when) => typeof when === 'number',
  );
  const next = times.reduce((first, time) => Math.min(first, time), Number.POSITIVE_INFINITY);
  if (times.length > 0) await browser.alarms.create(NEXT_ALARM, { when: next });
  else await browser.alarms.clear(NEXT_ALARM);
  const beating = await browser.alarms.get(HEARTBEAT);
  const wanted = open.length > 0 || records.some((record) => record.interaction !== null);
  if (wanted && !beating) await browser.alarms.create(HEARTBEAT, { periodInMinutes: 1 });
  if (!wanted && beating) await browser.alarms.clear(HEARTBEAT);
}
