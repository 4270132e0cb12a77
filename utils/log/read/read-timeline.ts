import type { LogEvent } from '../../model/event';
import { openLog } from '../database';
import { sortEvents } from '../views/sort-events';

/** All events of one contact, in the order they happened. */
export async function readTimeline(interaction: string, db = openLog()): Promise<LogEvent[]> {
  return sortEvents(await db.events.where('interaction').equals(interaction).toArray());
}
