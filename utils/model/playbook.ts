import { z } from 'zod';
import { type Condition, conditionSchema } from './condition';
import { FOUNDATIONS } from './foundation';
import { phraseRule, plainWord } from './phrase';
import { STAGES } from './stage';
import { DOMAINS } from './teach-back';
import { TIERS } from './tier';

/** The playbook language this build reads. A part that asks for a newer one is skipped and shown as such. */
export const PLAYBOOK_FORMAT = 1;

const id = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens');
const line = (max: number) => z.string().trim().min(1).max(max);

const tickSchema = z.union([
  z.strictObject({ by: z.literal('text'), when: conditionSchema }),
  z.strictObject({ by: z.literal('hand') }),
]);

/** One reminder. `say` may hold slots such as {firstName}; it is what a click inserts or, in a clinical note, what is spoken. */
export const promptSchema = z.strictObject({
  id,
  stages: z.array(z.enum(STAGES)).min(1).max(STAGES.length),
  tier: z.enum(TIERS),
  foundation: z.enum(FOUNDATIONS),
  when: conditionSchema.optional(),
  title: line(90),
  say: z.array(line(400)).max(5).default([]),
  /** Wording for the clinical record, the only text inserted there. */
  chart: line(400).optional(),
  why: line(240),
  tick: tickSchema.default({ by: 'hand' }),
  priority: z.int().min(0).max(100).default(50),
  limits: z.strictObject({ perCase: z.int().min(1).max(5).default(1) }).optional(),
  practices: z.array(line(12)).max(12).default([]),
  needs: z.int().min(1).optional(),
});

/** The questions of a teach-back, asked so that the patient explains back. */
export const teachBackSchema = z
  .array(z.strictObject({ domain: z.enum(DOMAINS), ask: line(240), why: line(240) }))
  .max(DOMAINS.length);

/** A script pack, as shipped in public/playbooks and as trainers export it. */
export const playbookSchema = z.strictObject({
  format: z.literal(PLAYBOOK_FORMAT),
  id,
  version: z.int().min(1),
  name: line(80),
  language: line(20),
  about: line(400).optional(),
  /** Other playbooks whose phrases and plain words this one uses too. */
  includes: z.array(id).max(5).default([]),
  /** The promise to the customer, shown above the prompts. */
  promise: line(200).optional(),
  prompts: z.array(promptSchema).max(5000).default([]),
  phrases: z.array(phraseRule).max(5000).default([]),
  plainWords: z.array(plainWord).max(5000).default([]),
  teachBack: teachBackSchema.default([]),
});

export type Playbook = z.infer<typeof playbookSchema>;
export type Prompt = z.infer<typeof promptSchema>;
export type { Condition };
