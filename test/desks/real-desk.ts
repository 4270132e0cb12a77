import type { Page } from 'puppeteer-core';

/** Who writes to the desk; invented people only. */
export type Customer = { name: string; mail: string };

/** A text as the desk itself stored it, read back over its own interface. */
export type Stored = { text: string; toCustomer: boolean };

/** A real desk application and how a person works in it. */
export type RealDesk = {
  url: string;
  /** Makes a case that this customer wrote; returns its id. */
  newCase(from: Customer, subject: string, text: string): Promise<string>;
  caseUrl(id: string): string;
  logIn(page: Page): Promise<void>;
  /** From the open case to an editor that takes text. */
  openReply(page: Page): Promise<void>;
  /** Types into the open editor with real keys, after what is there. */
  write(page: Page, text: string): Promise<void>;
  /** What the open editor holds. */
  draft(page: Page): Promise<string>;
  /** Clicks the desk's own send button and waits for the page that follows. */
  send(page: Page): Promise<void>;
  /** Everything stored on the case, oldest first. */
  stored(id: string): Promise<Stored[]>;
  /** The case's state in the desk's own word. */
  status(id: string): Promise<string>;
};
