import type { LogEvent } from '../model/event';
import type { Playbook } from '../model/playbook';
import type { Role } from '../model/role';
import type { Change } from './diff-playbooks';
import type { Fault, NewerPart } from './fault';

/** The longest playbook that is read or kept, in characters (the largest that ships has 0.3 million). */
export const LONGEST_FILE = 8_000_000;

/** A playbook as the studio's list shows it. Times epoch ms. */
export type StudioLine = {
  id: string;
  /** Of the draft where there is one, else of the live version. */
  name: string;
  about: string;
  role: Role;
  builtIn: boolean;
  /** The version in use; null = never published. */
  live: number | null;
  hasDraft: boolean;
  changedAt: number | null;
  /** Put away; can be restored until it is purged. */
  deleted: boolean;
  /** Where it is in use, ready to be read: site addresses, names of tools, names of roles. */
  usedBy: string[];
  /** How many faults keep the draft from being published (without a draft: those of the live version). */
  faults: number;
};

/** A published version, without what it says. `from` = the version it was taken back from. */
export type VersionLine = { version: number; at: number; from: number | null };

/** A playbook as the studio edits it. Versions newest first; a built-in one has none and cannot be changed. */
export type StudioBook = {
  id: string;
  builtIn: boolean;
  draft: unknown;
  live: { version: number; playbook: Playbook } | null;
  versions: VersionLine[];
};

/** What a file would change here. `replaces` = the live version it would take the place of. */
export type ImportPreview =
  | { ok: true; id: string; name: string; replaces: number | null; changes: Change[]; newer: NewerPart[] }
  | { ok: false; faults: Fault[] };

/** What came of publishing: the new version, or why not (then nothing changed). */
export type Published = { ok: true; version: number } | { ok: false; faults: Fault[] };

/** What an import did; `before` = the version that was live, for taking it back (`rollback`), null = none (`remove`). */
export type Imported = { id: string; version: number; before: number | null };

/** One logged contact, to be replayed. */
export type ReplayCase = { interaction: string; events: LogEvent[] };
