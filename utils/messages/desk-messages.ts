import { z } from 'zod';
import type { CompiledCoach } from '../coach/compile-coach';
import type { NameWords } from '../coach/names/compile-words';
import type { SignSources } from '../coach/read-moves';
import type { CaseState } from '../model/case-state';
import type { Commitment } from '../model/commitment';
import { DISPOSITIONS } from '../model/disposition';
import type { DraftPromise } from '../model/draft-promise';
import { rowId as id, epochMs as time } from '../model/log-fields';
import { memorySchema } from '../model/memory';
import type { PanelPlace } from '../model/panel-place';
import type { Signals } from '../model/signal';
import type { SiteProfile } from '../model/site-profile';
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

/** Compiled once in the background; word lists and the panel's style never stand in the content script. */
export type PageKit = { css: string; coach: CompiledCoach; names: NameWords; moves: SignSources };

/** What a tab needs to know when a desk page opens. */
export type DeskStart = { profiles: SiteProfile[]; quiet: boolean; place: PanelPlace; theme: Theme };

const caseId = textUpTo(300).min(1).nullable();
/** Whose case it is: `record` of the case's state. Without it, the customer whom the tab had last. */
const record = textUpTo(400).optional();
/** The customer's latest messages; read for signals and forgotten. */
const words = z.array(textUpTo(20_000)).max(20);
const place = z.strictObject({
  side: z.enum(['left', 'right']),
  offset: z.number().min(0).max(100_000),
  collapsed: z.boolean(),
});
const finish = z.strictObject({
  id,
  caseId,
  record,
  profile: slug,
  at: time,
  disposition: z.enum(DISPOSITIONS),
  how: z.enum(['log', 'send', 'close', 'left']),
  /** What happened since the last report; written in the same transaction, before the end. */
  reports,
  memory: memorySchema,
});

/** What a desk page's content script asks. `desk.x` is `backend.x` in the page (utils/desk/backend.ts). */
export const DESK_MESSAGES = {
  'desk.start': message('desk', z.strictObject({ url: textUpTo(20_000) })).gives<DeskStart>(),
  'desk.case': message('desk', z.strictObject({ context: contextSchema, said: words }))
    .inTurn()
    .gives<CaseState>(),
  'desk.report': message(
    'desk',
    z.strictObject({ caseId, record, profile: slug, reports, memory: memorySchema }),
  )
    .inTurn()
    .gives<{ interaction: string | null }>(),
  /** `corrected`: that contact had ended before; this only said how. */
  'desk.finish': message('desk', finish)
    .inTurn()
    .gives<{ interaction: string | null; corrected?: boolean }>(),
  'desk.undo': message('desk', z.strictObject({ interaction: id })).gives<MaybeDone>(),
  'desk.place': message('desk', place).gives<Done>(),
  'desk.promise': message('desk', z.strictObject({ caseId, record, commitment: newCommitment }))
    .inTurn()
    .gives<{ commitment: Commitment }>(),
  'desk.change': message('desk', commitmentChange).gives<MaybeDone>(),
  'desk.quiet': message(
    'desk',
    z.strictObject({ where: z.enum(['site', 'tab', 'hour', 'everywhere']) }),
  ).gives<Done>(),
  'desk.switch': message(
    'desk',
    z.strictObject({
      prompt: slug,
      scope: z.enum(['me', 'site', 'playbook']),
      playbook: slug,
      off: z.boolean(),
    }),
  ).gives<Done>(),
  /** What a page works with once a profile has matched. */
  'desk.kit': message('desk', z.strictObject({ profile: slug, phi: z.boolean() })).gives<PageKit>(),
  /** What needs the larger readers: promises with their due times, questions left open. The text is read and forgotten. */
  'desk.draft': message(
    'desk',
    z.strictObject({ text: textUpTo(1_000_000), caseId, questions: words }),
  ).gives<{
    promises: DraftPromise[];
    signals: Signals;
  }>(),
  /** Opens the popup's views in a tab (the callback form needs typing, which the page must never see). */
  'desk.open': message(
    'desk',
    z.strictObject({ view: z.enum(['now', 'promises', 'log']), form: z.enum(FORMS).optional() }),
  ).gives<Done>(),
};
