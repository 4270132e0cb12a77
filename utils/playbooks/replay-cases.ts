import { type LogDatabase, openLog } from '../log/database';
import { readTimeline } from '../log/read/read-timeline';
import type { ReplayCase } from './studio-book';

/**
 * The newest logged contacts in which signals were read, newest first, each with its events in order; at most `most`,
 * deleted ones left out.
 */
export async function readReplayCases(most: number, db: LogDatabase = openLog()): Promise<ReplayCase[]> {
  const cases: ReplayCase[] = [];
  // Read in slices, so that a large log is not read whole to find a few.
  for (let from = 0; cases.length < most; from += SLICE) {
    const slice = await db.interactions.orderBy('startedAt').reverse().offset(from).limit(SLICE).toArray();
    for (const { id, deleted } of slice) {
      if (deleted || cases.length >= most) continue;
      const events = await readTimeline(id, db);
      if (events.some((event) => event.kind === 'signals.read')) cases.push({ interaction: id, events });
    }
    if (slice.length < SLICE) break;
  }
  return cases;
}

const SLICE = 50;
