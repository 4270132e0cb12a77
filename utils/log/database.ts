import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Commitment } from '../model/commitment';
import type { LogEvent } from '../model/event';
import type { Interaction, Personal } from '../model/interaction';
import type { Contribution } from '../review/contribution';
import type { Figures } from '../review/figures';
import type { Line } from '../review/place';
import type { Rollup } from './count-rollup';
import { rebuildViews } from './rebuild-views';
import type { FiguresKey } from './sum-figures';

/** View rows carry the local day (YYYY-MM-DD) under which they were counted, so that a moved clock never unbalances the counters. */
export type InteractionRow = Interaction & { day: string };
export type CommitmentRow = Commitment & { day: string };
export type ContributionRow = Contribution & { day: string };

/** What one local day (YYYY-MM-DD) came to on one line of the board. */
export type FiguresRow = Figures & Line & { day: string };

/** One import: who the file was from, under which label, what it brought. Times epoch ms. */
export type ImportRecord = {
  id: string;
  at: number;
  label: string;
  agent: string;
  agentName: string;
  added: number;
  known: number;
  /** Absent in imports of logs before coaching files came. */
  kind?: 'log' | 'coaching';
  /** When the file was written. */
  exportedAt?: number;
  /** Contacts that were new or changed by this log; absent where it was the first of this agent, and all were. */
  fresh?: string[];
  /** What a coaching file brought, so that it can be taken back: ids of events, and notes with what stood there before. */
  brought?: { events: string[]; notes: { interaction: string; before: BeforeNote | null }[] };
};

/** A lead's note as it stood on a contact before a coaching file brought another. */
export type BeforeNote = Pick<Personal, 'coaching' | 'coachingAt' | 'coachingFrom'>;

/**
 * One of the person's own playbooks. `draft` as it was typed, valid or not; `live` = the version in use, null = none yet.
 * `role` and the like stand in the playbook itself. Times epoch ms.
 */
export type PlaybookRow = {
  id: string;
  draft: unknown;
  draftAt: number | null;
  live: number | null;
  deletedAt: number | null;
};

/** A published version; never changed. `from` = the version it was taken back from, where it was. */
export type PlaybookVersionRow = {
  id: string;
  version: number;
  at: number;
  playbook: unknown;
  from: number | null;
};

/** Where the log lives. */
export const LOG_NAME = 'bedside';

/** The log: `events` is the truth, the other tables but `personal` and `imports` are views of it. */
export class LogDatabase extends Dexie {
  declare events: EntityTable<LogEvent, 'id'>;
  declare interactions: EntityTable<InteractionRow, 'id'>;
  declare commitments: EntityTable<CommitmentRow, 'id'>;
  declare personal: EntityTable<Personal, 'id'>;
  declare rollups: EntityTable<Rollup, 'key'>;
  declare contributions: EntityTable<ContributionRow, 'id'>;
  declare figures: Table<FiguresRow, FiguresKey>;
  declare imports: EntityTable<ImportRecord, 'id'>;
  declare playbooks: EntityTable<PlaybookRow, 'id'>;
  declare playbookVersions: Table<PlaybookVersionRow, [string, number]>;

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
    this.version(2)
      .stores({
        interactions: 'id, startedAt, caseKey, agent, origin, *promptIds, *tagIds, [agent+startedAt]',
        playbooks: 'id',
        playbookVersions: '[id+version], id',
        contributions: 'id, at, [place.agent+at]',
        figures: '[part+agent+value+day]',
      })
      .upgrade((tables) => rebuildViews(tables));
  }
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
