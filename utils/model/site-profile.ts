import { z } from 'zod';
import { CHANNELS } from './channel';
import { EDITOR_KINDS } from './editor-kind';

/** The site language this build reads. */
export const SITE_FORMAT = 1;

/** A `case` page shows the customer and the thread; a `reply` page may show the editor only. */
const PAGE_KINDS = ['case', 'reply'] as const;

const id = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens');
const line = (max: number) => z.string().trim().min(1).max(max);
const selector = line(300);
const list = <T extends z.ZodType>(of: T, max = 20) => z.array(of).max(max);

/** Globs: `*` is any run of characters inside one path segment, `**` any segments. No regular expressions. */
const glob = line(200);

const pageSchema = z.strictObject({
  kind: z.enum(PAGE_KINDS),
  /** Host glob such as `*.desk.example`; omitted = any host. */
  host: glob.optional(),
  /** The port, also where it is the usual one of the scheme (443, 80); omitted = any port. */
  port: z.int().min(1).max(65_535).optional(),
  /** The path begins with these segments, such as `/helpdesk`; omitted = any prefix is fine. */
  under: glob.startsWith('/', 'a path begins with /').optional(),
  /** Matches the end of the path at a segment border. */
  path: glob.startsWith('/', 'a path begins with /'),
  /** Parameter name → glob of its value. `;` separates parameters too. */
  query: z.record(line(60), glob).optional(),
  /** One of these must be on the page. */
  has: list(selector).min(1),
  /** What is written on this page, where it is something else than on the others. */
  editorKind: z.enum(EDITOR_KINDS).optional(),
  /** The playbook written for this page, where it is another than for the others. */
  playbook: id.optional(),
});

/** What is done to the text that was taken, in order. */
const stepSchema = z.union([
  /** What follows the first (or last) such literal; without it the candidate finds nothing. */
  z.strictObject({ after: z.string().min(1).max(60) }),
  /** What stands before the first such literal; without it the text stays as it is. */
  z.strictObject({ before: z.string().min(1).max(60) }),
  /** The name in `Name <mail>`; a bare mail address is no name. */
  z.strictObject({ nameOf: z.literal('mail') }),
]);
const steps = { steps: list(stepSchema, 5).optional() };

/** Where a text can be taken from. Selectors look in the page, or in the message for a message's reader. */
const candidateSchema = z.discriminatedUnion('take', [
  /** What is visible of the element's text. */
  z.strictObject({ take: z.literal('text'), select: selector, ...steps }),
  /** A field's value; the selected option's words for a select. */
  z.strictObject({ take: z.literal('value'), select: selector, ...steps }),
  z.strictObject({ take: z.literal('attr'), select: selector, attr: line(60), ...steps }),
  /** The value beside a label: among the items, the one whose label begins with these words (letter case aside). */
  z.strictObject({
    take: z.literal('labelled'),
    select: selector,
    label: selector,
    says: line(60),
    value: selector,
    ...steps,
  }),
  z.strictObject({ take: z.literal('query'), name: line(60), ...steps }),
  /** The path segment that follows this one. */
  z.strictObject({ take: z.literal('path'), after: line(60), ...steps }),
]);

/** Candidates are tried in order; the first that finds a text wins. */
const readerSchema = z.strictObject({
  try: list(candidateSchema, 8).min(1),
  /** Page kinds on which finding nothing is a failure; omitted = all. */
  on: list(z.enum(PAGE_KINDS)).optional(),
  /** Finding nothing is never a failure. */
  optional: z.boolean().optional(),
});

const SIDES = ['customer', 'agent', 'unknown'] as const;
const sideSchema = z.union([
  /** The author equals the customer (case, accents and spaces aside) → customer; otherwise `else`. */
  z.strictObject({
    author: list(candidateSchema, 4).min(1),
    customer: list(candidateSchema, 4).min(1),
    else: z.enum(SIDES),
  }),
  /** The message is or holds one of these. */
  z.strictObject({ customerHas: selector.optional(), agentHas: selector.optional(), else: z.enum(SIDES) }),
]);

const controlSchema = z.strictObject({
  select: selector,
  /** Visible words the control must contain, letter case aside. */
  says: line(60).optional(),
});

const messagesSchema = z.strictObject({
  /** Every group is read; a page may show its first message elsewhere than the others. */
  groups: list(
    z.strictObject({
      item: selector,
      /** Items that are no messages to or from the customer (internal notes, log lines). */
      skip: list(controlSchema, 6).optional(),
      /** The words, inside the item; omitted = the item itself. */
      body: selector.optional(),
      /** Parts of the body that are not the writer's words (quotes, signatures). */
      without: selector.optional(),
      side: sideSchema,
      /** Read by the browser's own date parser; unreadable = unknown. */
      time: list(candidateSchema, 4).optional(),
    }),
    6,
  ).min(1),
  on: list(z.enum(PAGE_KINDS)).optional(),
  optional: z.boolean().optional(),
});

/**
 * A control that says who will read the text, or that the case is being closed: by one of these values (or the
 * selected option's words, letter case aside), or by being checked.
 */
const controlState = z.strictObject({
  select: selector,
  is: list(line(60)).min(1).optional(),
  checked: z.boolean().optional(),
});

const editorSchema = z.strictObject({
  /** Same-origin frame in which the editor lives. */
  frame: selector.optional(),
  /** Textarea, input or editable element, in the page or in the frame. */
  select: selector,
  kind: z.enum(EDITOR_KINDS).optional(),
  /** The playbook written for what is written here. */
  playbook: id.optional(),
  /** The first that holds decides the kind. */
  kindBy: list(controlState.extend({ kind: z.enum(EDITOR_KINDS) }), 6).optional(),
  /** The editor is (or holds) this while it shows the desk's own words only, such as a placeholder. */
  emptyWhen: selector.optional(),
  /** Parts that are not the agent's words (quotes, signatures). */
  without: selector.optional(),
});

/** Everything Bedside must know to read one desk. Data only: no regular expressions, no code. */
export const siteProfileSchema = z.strictObject({
  format: z.literal(SITE_FORMAT),
  id,
  version: z.int().min(1),
  name: line(80),
  about: line(400).optional(),
  /** The page shows health data: what is kept and shown is stricter. */
  phi: z.boolean(),
  channel: z.enum(CHANNELS),
  editorKind: z.enum(EDITOR_KINDS),
  pages: list(pageSchema).min(1),
  readers: z.strictObject({
    name: readerSchema,
    caseId: readerSchema,
    subject: readerSchema.optional(),
    status: readerSchema.optional(),
    channel: readerSchema.optional(),
    messages: messagesSchema.optional(),
  }),
  editors: list(editorSchema).min(1),
  send: z.strictObject({
    controls: list(controlSchema).min(1),
    /** Keys that send from inside the editor, such as `Ctrl+Enter`. */
    keys: list(line(30), 6).optional(),
  }),
  close: z.strictObject({
    controls: list(controlSchema).optional(),
    /** Sending with one of these states closes the case. */
    states: list(controlState, 6).optional(),
  }),
});

export type SiteProfile = z.infer<typeof siteProfileSchema>;
export type SitePage = SiteProfile['pages'][number];
export type Candidate = z.infer<typeof candidateSchema>;
export type Reader = z.infer<typeof readerSchema>;
export type EditorRule = SiteProfile['editors'][number];
export type ControlState = z.infer<typeof controlState>;
