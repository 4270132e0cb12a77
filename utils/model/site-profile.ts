import { z } from 'zod';
import { CHANNELS } from './channel';
import { EDITOR_KINDS } from './editor-kind';
import { once } from './once';

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

const pageSchema = once(() =>
  z.strictObject({
    kind: z.enum(PAGE_KINDS),
    /** Host glob such as `*.desk.example`; omitted = any host. */
    host: glob.optional(),
    /** The port, also where it is the usual one of the scheme (443, 80); omitted = any port. */
    port: z.int().min(1).max(65_535).optional(),
    /** The path begins with these segments, such as `/helpdesk`; omitted = any prefix is fine. */
    under: glob.regex(/^\//, 'a path begins with /').optional(),
    /** Matches the end of the path at a segment border. */
    path: glob.regex(/^\//, 'a path begins with /'),
    /** Parameter name → glob of its value. `;` separates parameters too. */
    query: z.record(line(60), glob).optional(),
    /** What stands after the `#`, as a whole; `*` is any run of characters. */
    hash: glob.optional(),
    /** One of these must be on the page. */
    has: list(selector).min(1),
    /** All of these must be on the page. */
    hasAll: list(selector).optional(),
    /** The part that holds the case in front, where the page keeps others hidden: everything is read inside the one in sight. */
    scope: selector.optional(),
    /** What is written on this page, where it is something else than on the others. */
    editorKind: z.enum(EDITOR_KINDS).optional(),
    /** The playbook written for this page, where it is another than for the others. */
    playbook: id.optional(),
  }),
);

/** What is done to the text that was taken, in order. */
const stepSchema = once(() =>
  z.union([
    /** What follows the first (or last) such literal; without it the candidate finds nothing. */
    z.strictObject({ after: z.string().min(1).max(60) }),
    /** What stands before the first such literal; without it the text stays as it is. */
    z.strictObject({ before: z.string().min(1).max(60) }),
    /** The name in `Name <mail>`; a bare mail address is no name. */
    z.strictObject({ nameOf: z.literal('mail') }),
  ]),
);
const steps = once(() => ({ steps: list(stepSchema(), 5).optional() }));

/** Words, letter case aside; of several, one must be there (a desk speaks several languages). */
const words = once(() => z.union([line(60), list(line(60)).min(1)]));

/** Where a text can be taken from. Selectors look in the page, or in the message for a message's reader. */
const sourceSchemas = once(
  () =>
    [
      /** What is visible of the element's text. */
      z.strictObject({ take: z.literal('text'), select: selector, ...steps() }),
      /** A field's value; the selected option's words for a select. */
      z.strictObject({ take: z.literal('value'), select: selector, ...steps() }),
      z.strictObject({ take: z.literal('attr'), select: selector, attr: line(60), ...steps() }),
      /** The value beside a label that begins with these words; without `value` it is the element after the label. */
      z.strictObject({
        take: z.literal('labelled'),
        select: selector,
        label: selector,
        says: words(),
        value: selector.optional(),
        ...steps(),
      }),
      z.strictObject({ take: z.literal('query'), name: line(60), ...steps() }),
      /** The path segment that follows this one; `skip` passes so many over. */
      z.strictObject({
        take: z.literal('path'),
        after: line(60),
        skip: z.int().min(1).max(9).optional(),
        ...steps(),
      }),
      /** The same of what stands after the `#`, which is cut at `/`, `?`, `&` and `=`. */
      z.strictObject({
        take: z.literal('hash'),
        after: line(60),
        skip: z.int().min(1).max(9).optional(),
        ...steps(),
      }),
    ] as const,
);
const sourceSchema = once(() => z.discriminatedUnion('take', sourceSchemas()));
const candidateSchema = once(() =>
  z.discriminatedUnion('take', [
    ...sourceSchemas(),
    /** Several texts as one, such as a given and a family name; all must be found. */
    z.strictObject({
      take: z.literal('joined'),
      parts: list(sourceSchema(), 5).min(2),
      by: z.string().max(5),
      ...steps(),
    }),
  ]),
);

/** Candidates are tried in order; the first that finds a text wins. */
const readerSchema = once(() =>
  z.strictObject({
    try: list(candidateSchema(), 8).min(1),
    /** Page kinds on which finding nothing is a failure; omitted = all. */
    on: list(z.enum(PAGE_KINDS)).optional(),
    /** Finding nothing is never a failure. */
    optional: z.boolean().optional(),
  }),
);

const SIDES = ['customer', 'agent', 'unknown'] as const;
const sideSchema = once(() =>
  z.union([
    /** The author equals the customer (case, accents and spaces aside) → customer; otherwise `else`. */
    z.strictObject({
      author: list(candidateSchema(), 4).min(1),
      customer: list(candidateSchema(), 4).min(1),
      else: z.enum(SIDES),
    }),
    /** The message is or holds one of these. */
    z.strictObject({ customerHas: selector.optional(), agentHas: selector.optional(), else: z.enum(SIDES) }),
  ]),
);

const controlSchema = once(() =>
  z.strictObject({
    select: selector,
    /** Visible words the control must contain. */
    says: words().optional(),
  }),
);
const sendSchema = once(() =>
  z.strictObject({
    controls: list(controlSchema()).default([]),
    /** Keys that send from inside the editor, such as `Ctrl+Enter`. */
    keys: list(line(30), 6).optional(),
  }),
);

const messagesSchema = once(() =>
  z.strictObject({
    /** Every group is read; a page may show its first message elsewhere than the others. */
    groups: list(
      z.strictObject({
        item: selector,
        /** Items that are no messages to or from the customer (internal notes, log lines). */
        skip: list(controlSchema(), 6).optional(),
        /** The words, inside the item; omitted = the item itself. */
        body: selector.optional(),
        /** The words stand in this same-origin frame inside the item. */
        bodyFrame: selector.optional(),
        /** Parts of the body that are not the writer's words (quotes, signatures). */
        without: selector.optional(),
        side: sideSchema(),
        /** Read by the browser's own date parser; unreadable = unknown. */
        time: list(candidateSchema(), 4).optional(),
      }),
      6,
    ).min(1),
    on: list(z.enum(PAGE_KINDS)).optional(),
    optional: z.boolean().optional(),
  }),
);

/**
 * A control that says who will read the text, or that the case is being closed: by one of these values (or the
 * selected option's words, letter case aside), or by being checked.
 */
const controlState = once(() =>
  z.strictObject({
    select: selector,
    is: list(line(60)).min(1).optional(),
    checked: z.boolean().optional(),
  }),
);

const closeSchema = once(() =>
  z.strictObject({
    controls: list(controlSchema()).optional(),
    /** Sending with one of these states closes the case. */
    states: list(controlState(), 6).optional(),
  }),
);

const editorSchema = once(() =>
  z.strictObject({
    /** Same-origin frame in which the editor lives. */
    frame: selector.optional(),
    /** Textarea, input or editable element, in the page or in the frame. */
    select: selector,
    kind: z.enum(EDITOR_KINDS).optional(),
    /** The playbook written for what is written here. */
    playbook: id.optional(),
    /** The first that holds decides the kind. */
    kindBy: list(controlState().extend({ kind: z.enum(EDITOR_KINDS) }), 6).optional(),
    /** The editor is (or holds) this while it shows the desk's own words only, such as a placeholder. */
    emptyWhen: selector.optional(),
    /** Parts that are not the agent's words (quotes, signatures). */
    without: selector.optional(),
    /** Controls that send from this editor or close with it, beside those of the profile. */
    send: sendSchema().optional(),
    close: closeSchema().optional(),
  }),
);

/**
 * What a profile that ships rests on: seen on the running desk, read in the desk's own public source, or in public
 * extensions that read it too. `where` = the desk's package, or the source's place.
 */
const standingSchema = once(() =>
  z.strictObject({
    by: z.enum(['seen', 'source', 'extensions']),
    versions: line(80),
    date: z.string().regex(/^\d{4}(-\d{2}){0,2}$/, 'a date is written as 2026, 2026-11 or 2026-11-29'),
    where: line(200),
  }),
);

/** Everything Bedside must know to read one desk. Data only: no regular expressions, no code. */
export const siteProfileSchema = once(() =>
  z.strictObject({
    /** Where the JSON Schema is, for editors. */
    $schema: z.string().max(300).optional(),
    format: z.literal(SITE_FORMAT),
    id,
    version: z.int().min(1),
    name: line(80),
    about: line(400).optional(),
    standing: standingSchema().optional(),
    /** The page shows health data: what is kept and shown is stricter. */
    phi: z.boolean(),
    channel: z.enum(CHANNELS),
    editorKind: z.enum(EDITOR_KINDS),
    pages: list(pageSchema()).min(1),
    readers: z.strictObject({
      name: readerSchema(),
      caseId: readerSchema(),
      /** What the case is called where the id is long, such as a ticket's short number. */
      caseLabel: readerSchema().optional(),
      subject: readerSchema().optional(),
      status: readerSchema().optional(),
      channel: readerSchema().optional(),
      messages: messagesSchema().optional(),
    }),
    /** None on pages that are only read, such as a record. */
    editors: list(editorSchema()).default([]),
    send: sendSchema().default({ controls: [] }),
    close: closeSchema().default({}),
  }),
);

export type SiteProfile = z.infer<ReturnType<typeof siteProfileSchema>>;
export type SitePage = SiteProfile['pages'][number];
/** What a desk's pages are told by, without how they are read. */
export type SiteSign = Pick<SiteProfile, 'id' | 'pages'>;
export type Candidate = z.infer<ReturnType<typeof candidateSchema>>;
export type Reader = z.infer<ReturnType<typeof readerSchema>>;
export type EditorRule = SiteProfile['editors'][number];
export type ControlRule = z.infer<ReturnType<typeof controlSchema>>;
export type ControlState = z.infer<ReturnType<typeof controlState>>;
