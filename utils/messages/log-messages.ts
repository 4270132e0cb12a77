import { z } from 'zod';
import type { DraftReading } from '../coach/read-reply';
import type { CaseState } from '../model/case-state';
import { CHANNELS } from '../model/channel';
import { DISPOSITIONS } from '../model/disposition';
import type { FinishedLog } from '../model/finished-log';
import type { HandOffSeen } from '../model/hand-off-seen';
import { rowId as id, epochMs as time } from '../model/log-fields';
import { once } from '../model/once';
import type { Quiet } from '../model/quiet';
import { type Done, type MaybeDone, nothing, reports, slug, tab, textUpTo } from './fields';
import { message } from './message';

/** What the popup shows of a tab. */
type Now = {
  state: CaseState | null;
  quiet: Quiet;
  origin: string | null;
  granted: boolean;
  profiles: string[];
  /** Hand-offs on the page that the tab shows. */
  handOffs: HandOffSeen[];
};

/** What was found in a pasted draft; `foreign`: it is not English, so that most is not looked for. */
type DraftCheck = Pick<DraftReading, 'findings' | 'promises'> & { foreign: boolean };

const channel = once(() => z.enum(CHANNELS));
const disposition = once(() => z.enum(DISPOSITIONS));
const rows = once(() =>
  z.strictObject({ of: z.enum(['interaction', 'commitment']), ids: z.array(id).min(1).max(500) }),
);
const finished = once(
  () =>
    z.strictObject({
      id,
      interaction: id.nullable(),
      tab: tab.nullable(),
      channel: channel(),
      disposition: disposition(),
      note: textUpTo(4000),
      name: textUpTo(200).optional(),
      caseNumber: textUpTo(60).optional(),
      endedAt: time,
      tags: z.record(slug, slug.nullable()).optional(),
    }) satisfies z.ZodType<FinishedLog>,
);

/** The case in a tab, and the log. */
export const LOG_MESSAGES = {
  'now.read': message('page', () => z.strictObject({ tab: tab.nullable() })).gives<Now>(),
  'now.tick': message('page', () => z.strictObject({ tab, reports: reports() })).gives<MaybeDone>(),
  'now.name': message('page', () => z.strictObject({ tab, name: textUpTo(200) })).gives<MaybeDone>(),
  /** A draft that was pasted in the popup; read and forgotten. `tab` = where it is looked at, for what is switched off there. */
  'now.check': message('page', () =>
    z.strictObject({ tab: tab.nullable(), text: textUpTo(100_000) }),
  ).gives<DraftCheck>(),
  'log.finish': message('page', finished).keptWhenFull().gives<{ interaction: string }>(),
  /** Takes a log entry back within its undo time: what was done stays, the contact goes on. */
  'log.undo': message('page', () => z.strictObject({ interaction: id })).gives<MaybeDone>(),
  'log.note': message('page', () => z.strictObject({ interaction: id, note: textUpTo(4000) }))
    .keptWhenFull()
    .gives<Done>(),
  'log.change': message('page', () =>
    z.strictObject({ interaction: id, disposition: disposition().optional(), channel: channel().optional() }),
  ).gives<Done>(),
  'log.delete': message('page', rows).gives<Done>(),
  'log.restore': message('page', rows).gives<Done>(),
  /** A comment on a prompt that was put away, under its dismissal's id; an empty one is erased. */
  'comment.set': message('page', () => z.strictObject({ dismissal: id, note: textUpTo(2000) })).gives<Done>(),
  /** Tries again whether the log can be written, and saves what waits. */
  'log.try': message('page', nothing).gives<Done>(),
  /** A made-up log to look around in, and its end. */
  'sample.add': message('page', nothing).gives<Done>(),
  'sample.remove': message('page', nothing).gives<Done>(),
};
