import type { Personal } from '../../model/interaction';
import { type LogDatabase, openLog } from '../database';
import { isSample } from '../sample-data';

/** What the pieces of a personal record are called where they are counted. */
const PERSONAL = {
  notes: ['note', 'coaching', 'reason'],
  words: ['action'],
  names: ['name'],
  numbers: ['number', 'caseNumber'],
  links: ['link'],
} as const satisfies Record<string, readonly (keyof Personal)[]>;

export type PersonalPart = keyof typeof PERSONAL;
export const PERSONAL_PARTS = Object.keys(PERSONAL) as PersonalPart[];

/** What an export of the log holds: contacts and promises always, the rest only when it is asked for. */
export type ExportCounts = Record<'contacts' | 'promises' | PersonalPart, number>;

/** Counts what `exportLog` would write now; made-up and deleted rows are left out. Reads the daily sums, not the events. */
export async function countExport(db: LogDatabase = openLog()): Promise<ExportCounts> {
  const [days, personal] = await Promise.all([db.rollups.toArray(), db.personal.toArray()]);
  const own = days.filter((day) => !isSample({ id: day.agent }));
  const typed = personal.filter((record) => !isSample(record));
  const sum = (counter: 'interactions' | 'promises') => own.reduce((all, day) => all + day[counter], 0);
  const parts = PERSONAL_PARTS.map((part) => {
    const filled = typed.flatMap((record) => PERSONAL[part].filter((field) => record[field]));
    return [part, filled.length] as const;
  });
  return {
    contacts: sum('interactions'),
    promises: sum('promises'),
    ...(Object.fromEntries(parts) as Record<PersonalPart, number>),
  };
}
