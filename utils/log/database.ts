import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Commitment } from '../model/commitment';
import type { LogEvent } from '../model/event';
import type { Interaction, Personal } from '../model/interaction';
import { COPY_PARTS, markUncopied, type PartRow } from './copy/mark-uncopied';
import { sealBefore } from './files/note-before';
import { rebuildViews, type Tables } from './rebuild-views';
import { sealWords, WORDS } from './seal-words';
import type {
  ArrivalRow,
  ContributionRow,
  FiguresRow,
  ImportRecord,
  PlaybookRow,
  PlaybookVersionRow,
  SiteRow,
} from './views/log-rows';
import type { FiguresKey } from './views/sum-figures';

/** Where the log lives. */
export const LOG_NAME = 'bedside';

/** The version of the database's form. */
const LOG_VERSION = 7;

/** The log: `events` is the truth, the other tables but `words`, `imports` and `arrivals` are views of it. */
export class LogDatabase extends Dexie {
  declare events: EntityTable<LogEvent, 'id'>;
  declare interactions: EntityTable<Interaction, 'id'>;
  declare commitments: EntityTable<Commitment, 'id'>;
  declare words: EntityTable<Personal, 'id'>;
  declare contributions: EntityTable<ContributionRow, 'id'>;
  declare figures: Table<FiguresRow, FiguresKey>;
  declare imports: EntityTable<ImportRecord, 'id'>;
  declare arrivals: Table<ArrivalRow, [string, number]>;
  /** Empty but while the database is made safe to write (heal-log). */
  declare ballast: EntityTable<{ n: number; filling: string }, 'n'>;
  declare playbooks: EntityTable<PlaybookRow, 'id'>;
  declare playbookVersions: Table<PlaybookVersionRow, [string, number]>;
  declare sites: EntityTable<SiteRow, 'id'>;
  /** What the second copy is made of, and what of it is still to be written. */
  declare parts: EntityTable<PartRow, 'part'>;

  constructor(name = LOG_NAME) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      events: 'id, at, interaction, commitment, target, [agent+at]',
      interactions: 'id, startedAt, caseKey, agent, origin, *promptIds, [agent+startedAt]',
      commitments: 'id, interactionId, caseKey, dueAt, status, madeAt, [status+dueAt]',
      personal: 'id, of',
      rollups: 'key, day',
      imports: 'id, at, agent',
    });
    this.version(2).stores({
      interactions: 'id, startedAt, caseKey, agent, origin, *promptIds, *tagIds, [agent+startedAt]',
      playbooks: 'id',
      playbookVersions: '[id+version], id',
      contributions: 'id, at, [place.agent+at]',
      figures: '[part+agent+value+day]',
    });
    // The figures tell promises made too. From whatever version: views are made anew once, in the one transaction of the upgrade.
    this.version(3)
      .stores({ rollups: null })
      .upgrade((tables) => rebuildViews(tables));
    this.version(4).stores({ sites: 'id' });
    this.version(5).stores({ arrivals: '[import+part], *mine', ballast: 'n' });
    // Words are sealed from here on: into a table of their own, as a browser gives the bytes of a whole table up soonest.
    this.version(6)
      .stores({ personal: null, [WORDS]: 'id, of' })
      .upgrade((tables) => sealAll(tables));
    this.version(LOG_VERSION).stores({ [WORDS]: 'id, of, at', [COPY_PARTS]: 'part, due' });
    this.use(markUncopied);
    this.use(sealWords);
  }
}

/** Brings under seal what stands in clear: the personal records, a thousand at a time, and notes that came before others. */
async function sealAll(tables: Tables): Promise<void> {
  for (const record of (await tables.table('imports').toArray()) as ImportRecord[]) {
    if (!record.brought) continue;
    const notes = record.brought.notes.map(async ({ interaction, before }) => ({
      interaction,
      before: before && !('box' in before) ? await sealBefore(interaction, before, record.at) : before,
    }));
    const brought = { ...record.brought, notes: await Dexie.waitFor(Promise.all(notes)) };
    await tables.table('imports').put({ ...record, brought });
  }
  const clear = tables.table('personal');
  for (let last = ''; ; ) {
    const rows: Personal[] = await clear.where('id').above(last).limit(1000).toArray();
    await tables.table(WORDS).bulkPut(rows);
    const end = rows.at(-1);
    if (!end) return;
    last = end.id;
  }
}

/** Was the log made by a newer Bedside? Its form is unknown here, so it is read as far as it goes and never written. Opens it. */
export async function isNewer(db: LogDatabase): Promise<boolean> {
  await db.open();
  // Dexie counts in tenths of the browser's own versions.
  return db.backendDB().version > LOG_VERSION * 10;
}

let open: LogDatabase | null = null;

/** The one connection of this context; made when first asked for, reopened after `closeLog`. Pages may read; only the background writes. */
export function openLog(): LogDatabase {
  open ??= new LogDatabase();
  return open;
}

/** Lets go of the connection, so that the next `openLog` makes a fresh one (a failed connection never heals by itself). */
export function closeLog(): void {
  open?.close();
  open = null;
}
