import { createContext, useContext } from 'react';
import type { LogFilter } from '../../utils/log/log-filter';
import type { PromiseQuery, PromiseRow } from '../../utils/log/read-commitments';
import type { LogCursor, LogPage } from '../../utils/log/read-interactions';
import type { Totals } from '../../utils/log/read-totals';
import type { MessageType, Notice, Reply, Request } from '../../utils/messages/protocol';
import type { LogEvent } from '../../utils/model/event';
import type { Quiet } from '../../utils/model/quiet';
import type { Switches } from '../../utils/model/switches';
import type { ReviewInput } from '../../utils/review/collect-facts';
import type { Warning, WarningKind } from '../../utils/settings/warnings';

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

/** The values that the log's filters offer: only what occurs in the log. `me` = this browser's own agent id. */
export type FilterChoices = {
  me: string;
  origins: string[];
  prompts: string[];
  agents: { id: string; label: string }[];
};

/** Reading the log from our own pages; only the background writes. Times epoch ms. */
export type LogReader = {
  readPage: (filter: LogFilter, after: LogCursor | null) => Promise<LogPage>;
  readTotals: (filter: LogFilter) => Promise<Totals>;
  readChoices: () => Promise<FilterChoices>;
  readTimeline: (interaction: string) => Promise<LogEvent[]>;
  readPromises: (query: PromiseQuery) => Promise<PromiseRow[]>;
  /** What the measures are made of, from a moment on (−Infinity = all); of one agent when given. */
  readReview: (query: { from: number; agent?: string }) => Promise<ReviewInput>;
  /** Rows per table of the log. */
  countTables: () => Promise<Record<string, number>>;
};

/** Everything our pages need from outside; entries pass the real ones, tests their own. */
export type Services = {
  send: <T extends MessageType>(type: T, request: Request<T>) => Promise<Reply<T>>;
  log: LogReader;
  now: () => number;
  /** Calls `listener` when the background says that something changed; returns how to stop. */
  onNotice: (listener: (what: Notice['what']) => void) => () => void;
  drafts: { read: (key: string) => string | null; write: (key: string, value: string | null) => void };
  tab: () => Promise<HereTab | null>;
  openPage: (path: string) => void;
  sites: {
    /** Asks the browser for a site; must be called straight from a click. */
    grant: (origin: string) => Promise<boolean>;
    revoke: (pattern: string) => Promise<boolean>;
    listGranted: () => Promise<string[]>;
    listProfiles: () => Promise<ProfileLine[]>;
  };
  playbooks: () => Promise<PlaybookLine[]>;
  settings: {
    readName: () => Promise<string>;
    writeName: (name: string) => Promise<void>;
    readAssignments: () => Promise<Record<string, string>>;
    assign: (profile: string, playbook: string | null) => Promise<void>;
    readQuiet: () => Promise<Quiet>;
    readSwitches: () => Promise<Switches>;
    finishWelcome: (now: number) => Promise<void>;
  };
  warnings: {
    read: () => Promise<Warning[]>;
    drop: (kind: WarningKind, detail: string) => Promise<void>;
  };
  listShortcuts: () => Promise<{ name: string; keys: string }[]>;
  /** Due times as an iCalendar file; `summary` stands on each and names nobody. */
  writeCalendar: (promises: { id: string; dueAt: number }[], summary: string) => string;
  saveFile: (name: string, type: string, text: string) => void;
};

const ServicesContext = createContext<Services | null>(null);
export const ServicesProvider = ServicesContext.Provider;

/** The services of the page this component is on; throws outside a provider. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('useServices needs a ServicesProvider above it');
  return services;
}
