import { createContext, useContext } from 'react';
import type { CopyState } from '../../utils/log/copy/compare-copy';
import type { ExportCounts } from '../../utils/log/files/count-export';
import type { ExportWatch } from '../../utils/log/files/export-log';
import type { ImportWatch } from '../../utils/log/files/import-log';
import type { LogImport } from '../../utils/log/files/take-in';
import type { LogFault } from '../../utils/log/log-fault';
import type { PromiseQuery, PromiseRow } from '../../utils/log/read/read-commitments';
import type { LogCursor, LogPage } from '../../utils/log/read/read-interactions';
import type { Totals } from '../../utils/log/read/read-totals';
import type { LogViews } from '../../utils/log/read/read-views';
import type { LogFill } from '../../utils/log/sample-data';
import type { LogFilter } from '../../utils/log/views/log-filter';
import type { MessageType, Reply, Request } from '../../utils/messages/protocol';
import type { LogEvent } from '../../utils/model/event';
import type { Notice } from '../../utils/model/notice';
import type { Playbook } from '../../utils/model/playbook';
import type { Quiet } from '../../utils/model/quiet';
import type { Role } from '../../utils/model/role';
import type { Switches } from '../../utils/model/switches';
import type { SystemDown } from '../../utils/model/system-down';
import type { Theme } from '../../utils/model/theme';
import type { Form } from '../../utils/model/workspace';
import type {
  Imported,
  ImportPreview,
  Published,
  ReplayCase,
  StudioBook,
  StudioLine,
} from '../../utils/playbooks/studio-book';
import type { ReviewInput } from '../../utils/review/collect-facts';
import type { BoardFilter } from '../../utils/review/place';
import type { PromptHealth } from '../../utils/review/prompt-record';
import type { Board, Period } from '../../utils/review/read-board';
import type { Assignments, AssignPlace } from '../../utils/settings/assignments';
import type { Baseline } from '../../utils/settings/baseline';
import type { Warning, WarningKind } from '../../utils/settings/warnings';
import type { OpenSite, SiteLine } from '../../utils/sites/list-sites';
import type { CoachingReader } from './coaching-reader';

/** The tab that the popup stands over. `origin` is null on pages that no extension may read. */
export type HereTab = { id: number; origin: string | null };

/** A site profile as settings lists it; `pages` are path patterns. */
export type ProfileLine = { id: string; name: string; about: string; playbook: string; pages: string[] };

export type PlaybookLine = {
  id: string;
  name: string;
  version: number;
  about: string;
  prompts: { id: string; title: string }[];
};

export type ScoreBook = Pick<Playbook, 'id' | 'prompts' | 'workspaces' | 'topics'>;

/** The values that the log's filters offer: only what occurs in the log. `me` = this browser's own agent id. */
export type FilterChoices = {
  me: string;
  origins: string[];
  prompts: string[];
  playbooks: string[];
  /** `topic:tag`. */
  tags: string[];
  agents: { id: string; label: string }[];
};

/** A board, and how many contributions were read one by one for it (null = the daily figures were enough). */
export type LoadedBoard = Board & { scanned: number | null };

/** Reading the log from our own pages; only the background writes. Times epoch ms. */
export type LogReader = {
  readPage: (filter: LogFilter, after: LogCursor | null) => Promise<LogPage>;
  readTotals: (filter: LogFilter) => Promise<Totals>;
  readChoices: () => Promise<FilterChoices>;
  /** Whether the log is empty, or has made-up sample data in it. */
  readFill: () => Promise<LogFill>;
  readTimeline: (interaction: string) => Promise<LogEvent[]>;
  /** `saidBack` = a colleague was seen to have said the hand-off back. */
  readPromises: (query: PromiseQuery) => Promise<(PromiseRow & { saidBack?: boolean })[]>;
  /** The prompts put away in a contact: the last time of each, with the comment on it ('' = none). */
  readDismissals: (interaction: string) => Promise<{ id: string; prompt: string; note: string }[]>;
  /** The measures over a period, for what the filter asks. */
  readBoard: (filter: BoardFilter, period: Period) => Promise<LoadedBoard>;
  /** What the measures are made of, from a moment on (−Infinity = all); of one agent when given. */
  readReview: (query: { from: number; agent?: string }) => Promise<ReviewInput>;
  /** Contacts and promises without their events, from a moment on. */
  readViews: (query: { from: number; agent?: string }) => Promise<LogViews>;
  /** What an export would hold now. */
  countExport: () => Promise<ExportCounts>;
  /** Rows per table of the log. */
  countTables: () => Promise<Record<string, number>>;
};

/**
 * The trainers' studio. What changes something rejects with an Error in plain words when nothing was saved; the notice
 * `playbooks` tells every page of every change but the saving of a draft (the page that saves it knows).
 */
export type Studio = {
  /** Own ones first (newest change first, put-away ones last), then the built-in ones by name. */
  list: () => Promise<StudioLine[]>;
  open: (id: string) => Promise<StudioBook | null>;
  /** A published version, or null when there is none or it can no longer be read. */
  readVersion: (id: string, version: number) => Promise<Playbook | null>;
  /** Makes the id unique; starts as a draft. */
  create: (playbook: unknown) => Promise<{ id: string }>;
  /** Of a built-in or own one, as a draft. */
  copy: (id: string, name: string) => Promise<{ id: string }>;
  /** As typed, valid or not. */
  saveDraft: (id: string, draft: unknown) => Promise<void>;
  dropDraft: (id: string) => Promise<void>;
  /** The draft becomes the new version, or is refused whole and the old version stays. */
  publish: (id: string) => Promise<Published>;
  /** Publishes an old version again, as a new one. */
  rollback: (id: string, version: number) => Promise<{ version: number }>;
  /** Puts a playbook away: used nowhere any more, restorable for 30 days. */
  remove: (id: string) => Promise<void>;
  restore: (id: string) => Promise<void>;
  previewImport: (text: string) => Promise<ImportPreview>;
  /** Published at once; taken back by `rollback(id, before)`, or by `remove(id)` where `before` is null. */
  importBook: (text: string) => Promise<Imported>;
  /** As a file's text: the live version, else the draft. */
  exportBook: (id: string) => Promise<string>;
  /** The newest logged contacts with signal readings, newest first; each with its events in order. */
  readReplayCases: (most: number) => Promise<ReplayCase[]>;
  /** Every prompt and step of the last 90 days. */
  readHealth: () => Promise<PromptHealth[]>;
  readAssignments: () => Promise<Assignments>;
  assign: (where: AssignPlace, playbook: string | null) => Promise<void>;
};

/** Everything our pages need from outside; entries pass the real ones, tests their own. */
export type Services = {
  send: <T extends MessageType>(type: T, request: Request<T>) => Promise<Reply<T>>;
  log: LogReader;
  coaching: CoachingReader;
  now: () => number;
  /** Calls `listener` when the background says that something changed; returns how to stop. */
  onNotice: (listener: (what: Notice['what']) => void) => () => void;
  drafts: { read: (key: string) => string | null; write: (key: string, value: string | null) => void };
  /** Copies a text to the clipboard; throws in plain words where the browser refuses. Straight from a click. */
  copy: (text: string) => Promise<void>;
  /** The form that our page was opened for, or null. */
  askedForm: () => Form | null;
  /** Opens a case by its address. */
  openCase: (link: string) => void;
  tab: () => Promise<HereTab | null>;
  openPage: (path: string) => void;
  /** Closes the popup over the page; a page in a tab of its own stays. */
  closePopup: () => void;
  sites: {
    /** Asks the browser for a site; must be called straight from a click. */
    grant: (origin: string) => Promise<boolean>;
    revoke: (pattern: string) => Promise<boolean>;
    listGranted: () => Promise<string[]>;
    /** Those in use, with the playbook each takes. */
    listProfiles: () => Promise<ProfileLine[]>;
    /** Own ones, put-away ones too, and the built-in ones. */
    listSites: () => Promise<SiteLine[]>;
    openSite: (id: string) => Promise<OpenSite | null>;
  };
  /** All that can be used: built-in, and own ones as they are live. */
  playbooks: () => Promise<PlaybookLine[]>;
  /** What the scorecard and the complaint causes take from the playbooks in use. */
  scoreBooks: () => Promise<ScoreBook[]>;
  studio: Studio;
  settings: {
    readName: () => Promise<string>;
    writeName: (name: string) => Promise<void>;
    /** The work this person does; null = she has not said. */
    readRole: () => Promise<Role | null>;
    writeRole: (role: Role | null) => Promise<void>;
    readTheme: () => Promise<Theme>;
    writeTheme: (part: Partial<Theme>) => Promise<void>;
    readQuiet: () => Promise<Quiet>;
    readSystemDown: () => Promise<SystemDown>;
    setSystemDown: (down: boolean) => Promise<void>;
    readSwitches: () => Promise<Switches>;
    readBaselines: () => Promise<Baseline[]>;
    beginBaseline: (days: number, now: number) => Promise<void>;
    endBaseline: (now: number) => Promise<void>;
    finishWelcome: (now: number) => Promise<void>;
  };
  warnings: {
    read: () => Promise<Warning[]>;
    drop: (kind: WarningKind, detail: string) => Promise<void>;
  };
  /** Why nothing can be saved at the moment, and how much waits for it; null = all is well. */
  trouble: () => Promise<{ fault: LogFault; waiting: number } | null>;
  listShortcuts: () => Promise<{ name: string; keys: string }[]>;
  /** Due times as an iCalendar file; `summary` stands on each and names nobody. */
  writeCalendar: (promises: { id: string; dueAt: number }[], summary: string) => string;
  saveFile: (name: string, type: string, content: string | Blob) => void;
  /** The log's second copy; what is done to it goes by message. */
  secondCopy: {
    compare: () => Promise<CopyState>;
    /** As a log's file, with all that was typed, and how many entries it has. */
    write: () => Promise<{ file: Blob; entries: number }>;
  };
  /** The log as a file of any size, out and in. Both throw the signal's reason when they are stopped. */
  logFiles: {
    write: (personal: boolean, watch: ExportWatch) => Promise<Blob>;
    /** `label` = under which name its agent is to stand; '' = it is one's own. */
    take: (file: Blob, label: string, watch: ImportWatch) => Promise<LogImport>;
  };
};

const ServicesContext = createContext<Services | null>(null);
export const ServicesProvider = ServicesContext.Provider;

/** The services of the page this component is on; throws outside a provider. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('useServices needs a ServicesProvider above it');
  return services;
}
