import { z } from 'zod';
import type { DraftQuestion, DraftReading } from '../coach/read-reply';
import type { CaseSeen } from '../model/case-seen';
import type { CaseState } from '../model/case-state';
import type { Commitment } from '../model/commitment';
import { DISPOSITIONS } from '../model/disposition';
import { EDITOR_KINDS } from '../model/editor-kind';
import { rowId as id, epochMs as time } from '../model/log-fields';
import { type Memory, memorySchema } from '../model/memory';
import { once } from '../model/once';
import type { PanelPlace } from '../model/panel-place';
import { HEALTH_READERS, type SiteHealth } from '../model/reader-health';
import type { SiteProfile, SiteSign } from '../model/site-profile';
import type { Theme } from '../model/theme';
import { FORMS } from '../model/workspace';
import { contextSchema } from './context-schema';
import {
  commitmentChange,
  type Done,
  type MaybeDone,
  newCommitment,
  reports,
  slug,
  textUpTo,
} from './fields';
import { message } from './message';

/**
 * What a tab needs to know when a desk page opens. `profiles`: the one asked for; `signs`: what others here are told by;
 * `css`: the panel's style, which does not stand in its script.
 */
export type DeskStart = {
  profiles: SiteProfile[];
  signs: SiteSign[];
  quiet: boolean;
  place: PanelPlace;
  theme: Theme;
  css: string;
};

const caseId = once(() => textUpTo(300).min(1).nullable());
/** Whose case it is: `record` of the case's state. Without it, the customer whom the tab had last. */
const record = once(() => textUpTo(400).optional());
/** The customer's latest messages; read for signals and forgotten. */
const words = once(() => z.array(textUpTo(20_000)).max(20));
const nameParts = once(() =>
  z.strictObject({
    given: textUpTo(300).nullable(),
    family: textUpTo(300).nullable(),
    title: textUpTo(300).nullable(),
    addressAs: z.array(textUpTo(300)).max(20),
  }),
);
/** A draft with what it is read with; read and forgotten. */
const draft = once(
  () =>
    z.strictObject({
      text: textUpTo(1_000_000),
      kind: z.enum(EDITOR_KINDS),
      name: nameParts().nullable(),
      off: z.array(textUpTo(200)).max(2000),
      said: words(),
      playbook: slug,
    }) satisfies z.ZodType<DraftQuestion>,
);
/** Replies that left before they were read: read now, for what is reported of them. */
const unread = once(() =>
  z
    .array(draft().extend({ report: id, aside: z.array(textUpTo(10_000)).max(2000) }))
    .max(20)
    .optional(),
);
const place = once(() =>
  z.strictObject({
    side: z.enum(['left', 'right']),
    offset: z.number().min(0).max(100_000),
    collapsed: z.boolean(),
  }),
);
/** The inside of the page's window, px. */
export const view = once(() =>
  z.strictObject({
    width: z.number().min(0).max(100_000),
    height: z.number().min(0).max(100_000),
  }),
);
/** A mark of a text that was read. */
const print = once(() =>
  z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .nullable(),
);
const caseSeen = once(
  () =>
    z.strictObject({
      case: print(),
      load: z.number(),
      readers: z.partialRecord(
        z.enum(HEALTH_READERS),
        z.strictObject({ print: print(), failed: z.boolean(), unclear: z.boolean() }),
      ),
    }) as z.ZodType<CaseSeen>,
);
const finish = once(() =>
  z.strictObject({
    id,
    caseId: caseId(),
    record: record(),
    profile: slug,
    at: time,
    disposition: z.enum(DISPOSITIONS),
    how: z.enum(['log', 'send', 'close', 'left']),
    /** What happened since the last report; written in the same transaction, before the end. */
    reports: reports(),
    unread: unread(),
    memory: memorySchema(),
  }),
);

/** What a desk page's content script asks. `desk.x` is `backend.x` in the page (utils/desk/backend.ts). */
export const DESK_MESSAGES = {
  'desk.start': message('desk', () =>
    z.strictObject({ profile: slug.nullable(), view: view() }),
  ).gives<DeskStart>(),
  'desk.case': message('desk', () =>
    z.strictObject({ context: contextSchema(), said: words(), first: z.literal(true).optional() }),
  )
    .inTurn()
    .gives<CaseState>(),
  'desk.report': message('desk', () =>
    z.strictObject({
      caseId: caseId(),
      record: record(),
      profile: slug,
      reports: reports(),
      unread: unread(),
      memory: memorySchema(),
    }),
  )
    .inTurn()
    .gives<{ interaction: string | null }>(),
  /** `corrected`: that contact had ended before; this only said how. `promised`: in view now, where something was `unread`. */
  'desk.finish': message('desk', finish)
    .inTurn()
    .keptWhenFull()
    .gives<{ interaction: string | null; corrected?: boolean; promised?: Memory['promised'] }>(),
  'desk.undo': message('desk', () => z.strictObject({ interaction: id })).gives<MaybeDone>(),
  'desk.place': message('desk', () => z.strictObject({ place: place(), view: view() })).gives<Done>(),
  'desk.promise': message('desk', () =>
    z.strictObject({ caseId: caseId(), record: record(), commitment: newCommitment() }),
  )
    .inTurn()
    .keptWhenFull()
    .gives<{ commitment: Commitment }>(),
  'desk.change': message('desk', commitmentChange).keptWhenFull().gives<MaybeDone>(),
  'desk.quiet': message('desk', () =>
    z.strictObject({ where: z.enum(['site', 'tab', 'hour', 'everywhere']) }),
  ).gives<Done>(),
  'desk.switch': message('desk', () =>
    z.strictObject({
      prompt: slug,
      scope: z.enum(['me', 'site', 'playbook']),
      playbook: slug,
      off: z.boolean(),
    }),
  ).gives<Done>(),
  /** The editor has the focus: the words that drafts are read with are made ready. */
  'desk.wake': message('desk', () => z.strictObject({ playbook: slug })).gives<Done>(),
  'desk.draft': message('desk', draft).gives<DraftReading>(),
  /** Teaches the site of this page anew, or one reader of its profile: the picker comes into it. */
  'desk.teach': message('desk', () =>
    z.strictObject({
      repair: z.strictObject({ profile: slug, reader: z.enum(HEALTH_READERS) }).optional(),
    }),
  ).gives<Done>(),
  /** How the readers do on this page; what they do on the whole comes back. */
  'desk.health': message('desk', () => z.strictObject({ profile: slug, seen: caseSeen() })).gives<{
    health: SiteHealth;
  }>(),
  /** Opens the popup's views in a tab (the callback form needs typing, which the page must never see). */
  'desk.open': message('desk', () =>
    z.strictObject({ view: z.enum(['now', 'promises', 'log']), form: z.enum(FORMS).optional() }),
  ).gives<Done>(),
};
