import type { Personal } from '../../model/interaction';
import type { Contribution } from '../../review/contribution';
import type { Figures } from '../../review/figures';
import type { Line } from '../../review/place';

/** A contribution with the local day (YYYY-MM-DD) it was counted on, so that a moved clock never unbalances the sums. */
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
  /** How many changes to what was made here the file asked for in vain. */
  left?: number;
  /** What a coaching file brought, so that it can be taken back: ids of events, and notes with what stood there before. */
  brought?: { events: string[]; notes: { interaction: string; before: BeforeNote | SealedNote | null }[] };
};

/**
 * A part of a file that is just being taken in: what it brought, so that all of it can be taken out again while the file
 * is not through. Part 0 says whose file it is. The rows go when the import is over.
 */
export type ArrivalRow = {
  import: string;
  part: number;
  head?: ArrivalHead;
  /** Ids of what was new. */
  events: string[];
  personal: string[];
  contacts: string[];
  /** Contacts and promises of this person herself that the file brought, by their beginning: the file may go on with them. */
  mine: string[];
  known: number;
  /** What the file would have deleted, closed or changed though it was made here. */
  left: number;
};

/** Whose file is being taken in. Times epoch ms. */
export type ArrivalHead = {
  exportedAt: number;
  agent: { id: string; name: string };
  label: string;
  /** The log was empty, and goes on as the file's agent. */
  restores: boolean;
  /** The agent's file before this one. */
  last: { exportedAt: number | null } | null;
};

/** A lead's note as it stood on a contact before a coaching file brought another. */
export type BeforeNote = Pick<Personal, 'coaching' | 'coachingAt' | 'coachingFrom'>;

/** The same as it is kept: sealed, under the key of this name. */
export type SealedNote = { key: string; box: Uint8Array<ArrayBuffer> };

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

/** A version of an own site profile; never changed. `from` = the version it was taken back from, where it was. */
export type SiteVersion = { version: number; at: number; profile: unknown; from: number | null };

/**
 * One of the person's own site profiles with its latest versions, newest first. `live` = the one in use. One with a built-in
 * profile's id stands in that one's place until it is put away. Times epoch ms.
 */
export type SiteRow = { id: string; live: number; versions: SiteVersion[]; deletedAt: number | null };
