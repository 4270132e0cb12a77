import type { Browser, Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';
/** Both, or the one that BEDSIDE_BROWSER names. */
export const BROWSERS: readonly BrowserName[] = (['chromium', 'firefox'] as const).filter(
  (each) => !process.env.BEDSIDE_BROWSER || each === process.env.BEDSIDE_BROWSER,
);

/** Where the builds are; another folder lets a run go on while somebody builds. */
export const BUILDS = process.env.BEDSIDE_BUILDS ?? '.output';

/** What the extension opens at its first install. */
export const WELCOME = 'welcome.html';

/** How a browser is started. */
export type Launch = {
  /** Profile folder to use and keep; a fresh one, deleted on close, when left out. */
  profile?: string;
  /** Host names that lead to loopback (plain HTTP, so no secure context), e.g. `desk.example`. */
  hosts?: string[];
  /** Extension folder; the e2e build of this browser when left out, none when null. */
  extension?: string | null;
  /** Folders of other extensions that run beside it (Chromium only). */
  beside?: string[];
  /** With a window, for `npm start`. */
  headed?: boolean;
};

/** One of the extension's own pages (popup, options, …), whichever way the browser lets us drive it. */
export type OwnPage = {
  /** Runs a function in the page and returns its (awaited) result as JSON. */
  run<A extends unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** A real click (user activation) on the first element that matches. */
  click(selector: string): Promise<void>;
  /** Real keys into the first element that matches. */
  type(selector: string, text: string): Promise<void>;
  /** Waits until the function returns something truthy; gives that back. Throws when it never does. */
  until<A extends unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
};

export type Row = Record<string, unknown>;

/** The installed extension. */
export type Extension = {
  id: string;
  /** `chrome-extension://…` or `moz-extension://…`, no slash at the end. */
  origin: string;
  /** Opens an own page in a tab. `behind` keeps the desk's tab the active one, as it is under a popup. */
  open(path: string, how?: { behind?: boolean }): Promise<OwnPage>;
  /** All rows of one object store of the database `bedside`; [] when database or store is missing. */
  rows(store: string): Promise<Row[]>;
  /** Answers the browser's permission question for an origin beforehand, so that our own button gets its yes. */
  approve(pattern: string): Promise<void>;
  /** Grants or takes away an origin's permission (`http://127.0.0.1/*`), as the browser's own settings do. */
  grant(pattern: string): Promise<void>;
  revoke(pattern: string): Promise<void>;
  /** Origins that are granted now. */
  granted(): Promise<string[]>;
  /** Reloads the extension under open tabs, as an update does. */
  reload(): Promise<void>;
};

/** A running browser with the extension in it. */
export type Session = {
  browser: BrowserName;
  puppeteer: Browser;
  profile: string;
  ext: Extension;
  newPage(): Promise<Page>;
  /** Errors written by the extension's code anywhere (pages, content scripts, background) since the last call. */
  complaints(): Promise<string[]>;
  /** SIGKILL to the whole tree. */
  kill(): Promise<void>;
  close(): Promise<void>;
};
