import { z } from 'zod';
import { answerSchema } from './answer';
import { type Condition, conditionSchema } from './condition';
import { FOUNDATIONS } from './foundation';
import { once } from './once';
import { phraseRule, plainWord } from './phrase';
import { needed, playbookId, textLine } from './playbook-text';
import { ROLES } from './role';
import { scenarioSchema, storySchema } from './scenario';
import { boundarySchema, customerSchema, decisionSchema } from './service-terms';
import { STAGES } from './stage';
import { BEHALF_STANCES, DISAGREEMENT_STANCES, STANCES } from './stance';
import { DOMAINS } from './teach-back';
import { tickSchema } from './tick';
import { TIERS } from './tier';
import { topicSchema } from './topic';
import { workspaceSchema } from './workspace';

/** The playbook language this build reads. A part that asks for a newer one is skipped and shown as such. */
export const PLAYBOOK_FORMAT = 1;

/** One reminder. `say` may hold slots such as {firstName}; it is what a click inserts or, in a clinical note, what is spoken. */
export const promptSchema = once(() =>
  z.strictObject({
    id: playbookId,
    stages: z.array(z.enum(STAGES)).min(1).max(STAGES.length),
    tier: z.enum(TIERS),
    foundation: z.enum(FOUNDATIONS),
    when: conditionSchema.optional(),
    title: textLine(90),
    say: z.array(textLine(400)).max(5).default([]),
    /** Wording for the clinical record, the only text inserted there. */
    chart: textLine(400).optional(),
    why: textLine(240),
    tick: tickSchema().default({ by: 'hand' }),
    priority: z.int().min(0).max(100).default(50),
    limits: z.strictObject({ perCase: z.int().min(1).max(5).default(1) }).optional(),
    practices: z.array(textLine(12)).max(12).default([]),
    /** How much it counts in its foundation's score; 1 where nothing is said. */
    weight: z.number().min(0).max(10).optional(),
    /** Only in playbooks that take this stand. */
    stance: z.enum(STANCES).optional(),
    needs: needed,
  }),
);

/** The questions of a teach-back, asked so that the patient explains back. */
export const teachBackSchema = once(() =>
  z
    .array(z.strictObject({ domain: z.enum(DOMAINS), ask: textLine(240), why: textLine(240), needs: needed }))
    .max(DOMAINS.length),
);

/** A script pack, as shipped in public/playbooks and as trainers export it. */
export const playbookSchema = once(() =>
  z.strictObject({
    format: z.literal(PLAYBOOK_FORMAT),
    id: playbookId,
    version: z.int().min(1),
    name: textLine(80),
    language: textLine(20),
    about: textLine(400).optional(),
    /** Other playbooks whose phrases and plain words this one uses too. */
    includes: z.array(playbookId).max(5).default([]),
    /** The promise to the customer, shown above the prompts. */
    promise: textLine(200).optional(),
    role: z.enum(ROLES).default('support'),
    stance: z
      .strictObject({
        disagreement: z.enum(DISAGREEMENT_STANCES).default('always-the-customer'),
        behalf: z.enum(BEHALF_STANCES).default('if-changed'),
      })
      .prefault({}),
    boundaries: z.array(boundarySchema()).max(50).default([]),
    decisions: z.array(decisionSchema()).max(50).default([]),
    customers: z.array(customerSchema()).max(50).default([]),
    prompts: z.array(promptSchema()).max(5000).default([]),
    phrases: z.array(phraseRule()).max(5000).default([]),
    plainWords: z.array(plainWord()).max(5000).default([]),
    teachBack: teachBackSchema().default([]),
    workspaces: z.array(workspaceSchema()).max(20).default([]),
    topics: z.array(topicSchema()).max(20).default([]),
    answers: z.array(answerSchema()).max(5000).default([]),
    scenarios: z.array(scenarioSchema()).max(500).default([]),
    stories: z.array(storySchema()).max(500).default([]),
  }),
);

export type Playbook = z.infer<ReturnType<typeof playbookSchema>>;
export type Prompt = z.infer<ReturnType<typeof promptSchema>>;
export type { Condition };
