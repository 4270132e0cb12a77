import { z } from 'zod';
import type { CoachingImport } from '../log/files/import-coaching';
import { FOUNDATIONS } from '../model/foundation';
import { rowId as id } from '../model/log-fields';
import { once } from '../model/once';
import { REVIEW_MARKS } from '../model/review-mark';
import { RISKS } from '../review/find-risks';
import { type Done, type MaybeDone, nothing, textUpTo } from './fields';
import { message } from './message';

const scores = once(() => z.partialRecord(z.enum(FOUNDATIONS), z.int().min(0).max(4)));
const plan = once(() =>
  z.strictObject({
    perWeek: z.int().min(0).max(50),
    riskShare: z.number().min(0).max(1),
    risks: z.array(z.enum(RISKS)).max(RISKS.length),
  }),
);

/** A lead's work with her team, and who the colleagues are here. */
export const COACHING_MESSAGES = {
  /** What a lead says of a contact; `on` false takes it back. */
  'coaching.mark': message('page', () =>
    z.strictObject({ interaction: id, mark: z.enum(REVIEW_MARKS), on: z.boolean() }),
  ).gives<Done>(),
  'coaching.witness': message('page', () =>
    z.strictObject({ interaction: id, foundation: z.enum(FOUNDATIONS), on: z.boolean() }),
  ).gives<Done>(),
  /** Scores by foundation, 0 to 4. A lead's are refused until the agent's own are in, unless she gives none (`without`). */
  'coaching.score': message('page', () =>
    z.strictObject({
      interaction: id,
      by: z.enum(['self', 'lead']),
      scores: scores(),
      without: z.boolean().optional(),
    }),
  ).gives<Done>(),
  /** A lead's note on a contact, kept in its erasable record; an empty one is erased. */
  'coaching.note': message('page', () =>
    z.strictObject({ interaction: id, text: textUpTo(4000) }),
  ).gives<Done>(),
  /** Thanks for a promise that was kept. */
  'coaching.kudos': message('page', () => z.strictObject({ commitment: id, on: z.boolean() })).gives<Done>(),
  'coaching.plan': message('page', plan).gives<Done>(),
  'coaching.export': message('page', () => z.strictObject({ agent: id })).gives<{ json: string }>(),
  'coaching.import': message('page', () =>
    z.strictObject({ json: textUpTo(50_000_000) }),
  ).gives<CoachingImport>(),
  'coaching.undo': message('page', () => z.strictObject({ import: id })).gives<MaybeDone>(),
  /** The name under which a colleague stands here; an empty one goes back to that of her file. */
  'agent.label': message('page', () => z.strictObject({ agent: id, label: textUpTo(80) })).gives<Done>(),
  /** The phrase by which a team's browsers name a case alike; null = none. It is not kept, only the key made from it. */
  'team.set': message('page', () => z.strictObject({ phrase: textUpTo(500).nullable() })).gives<{
    fingerprint: string | null;
  }>(),
  /** The phrase that was given up last is in use again. */
  'team.resume': message('page', nothing).gives<{ fingerprint: string | null }>(),
};
