import type { Personal } from '../../model/interaction';
import { type LogDatabase, openLog } from '../database';
import { isSample } from '../is-sample';
import { readChoices } from '../read/read-choices';
import { readTotals } from '../read/read-totals';

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

/** Counts what `exportLog` would write now; made-up and deleted rows are left out. Reads the daily figures, not the events. */
export async function countExport(db: LogDatabase = openLog()): Promise<ExportCounts> {
  const [{ agents }, personal] = await Promise.all([readChoices(db), db.words.toArray()]);
  const own = agents.filter((agent) => !isSample({ id: agent }));
  // Asked by agent alone the figures answer, whatever the time.
  const totals = await Promise.all(own.map((agent) => readTotals({ agent }, 0, db)));
  const typed = personal.filter((record) => !isSample(record));
  const parts = PERSONAL_PARTS.map((part) => {
    const filled = typed.flatMap((record) => PERSONAL[part].filter((field) => record[field]));
    return [part, filled.length] as const;
  });
  return {
    contacts: totals.reduce((all, { contacts }) => all + contacts, 0),
    promises: totals.flatMap(({ promises }) => Object.values(promises)).reduce((all, n) => all + n, 0),
    ...(Object.fromEntries(parts) as Record<PersonalPart, number>),
  };
}
