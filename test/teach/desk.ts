import { readFileSync } from 'node:fs';

/** A case as the test desks show it: `c` from the customer, `a` from one of ours, `n` an internal note. */
export type Case = {
  id: string;
  ref: string;
  name: string;
  mail: string;
  subject: string;
  status: 'open' | 'pending' | 'solved';
  messages: [by: 'c' | 'a' | 'n', text: string, at: string][];
};

/** What is true of one case's page. `null`: the page has no such thing. Selectors may step into shadow roots and frames (`>>>`). */
export type Truth = {
  name: string | null;
  /** Whatever names the case for good: the id in the address, or the number shown. */
  caseIds: string[];
  subject: string | null;
  status: string | null;
  /** The sides in the page's order, notes left out. */
  messages: ('customer' | 'agent')[] | null;
  editor: string | null;
  send: string | null;
};

/** A made-up desk: where a case stands and how its page is written. */
export type Desk = {
  name: string;
  /** Sent with the page, where the desk sends any. */
  policy?: string;
  address(shown: Case): string;
  html(shown: Case): string;
  truth(shown: Case): Truth;
};

/** The agent who works in the test desks. */
export const ME = 'Robin Vale';

/** Eleven cases of eleven customers: one or two to teach with, the others to read. */
export const CASES: readonly Case[] = JSON.parse(
  readFileSync(new URL('./cases.json', import.meta.url), 'utf8'),
);

/** Text as it stands in HTML. */
export const esc = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** The sides of a case's messages without the notes, in the order of the thread. */
export const sidesOf = ({ messages }: Case) =>
  messages.flatMap(([by]) => (by === 'n' ? [] : [by === 'c' ? ('customer' as const) : ('agent' as const)]));

/** Who wrote a message. */
export const authorOf = (shown: Case, by: 'c' | 'a' | 'n') => (by === 'c' ? shown.name : ME);
