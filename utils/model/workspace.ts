import { z } from 'zod';
import { COMMITMENT_KINDS } from './commitment';
import { conditionSchema } from './condition';
import { FOUNDATIONS } from './foundation';
import { once } from './once';
import { needed, playbookId, textLine } from './playbook-text';
import { STANCES } from './stance';
import { tickSchema } from './tick';

/** The longest wait a step can offer: a week, in minutes. */
const LONGEST_WAIT = 7 * 24 * 60;

/** One step of a workspace. Its id is unique among the playbook's prompts and steps; its ticks are logged like a prompt's. */
export const stepSchema = once(() =>
  z.strictObject({
    id: playbookId,
    title: textLine(90),
    say: z.array(textLine(400)).max(5).default([]),
    chart: textLine(400).optional(),
    why: textLine(240),
    tick: tickSchema().default({ by: 'hand' }),
    /** The topic whose tags are offered as buttons. */
    topic: playbookId.optional(),
    /** Minutes offered as buttons; one click notes a commitment due then. */
    minutes: z.array(z.int().min(1).max(LONGEST_WAIT)).max(6).default([]),
    /** What is promised by `minutes`, as it follows "I'll" ("ring you"); without it only its kind is known. */
    promise: textLine(120).optional(),
    /** What kind of commitment `minutes` makes. */
    makes: z.enum(COMMITMENT_KINDS).default('promise'),
    practices: z.array(textLine(12)).max(12).default([]),
    /** The foundation whose score it counts in, and how much (1 where nothing is said); without it in none. */
    foundation: z.enum(FOUNDATIONS).optional(),
    weight: z.number().min(0).max(10).optional(),
  }),
);

/** Forms with typed details; they open in the popup, never in the page. */
export const FORMS = ['callback', 'on-behalf', 'hand-off'] as const;
export type Form = (typeof FORMS)[number];

/** Steps that belong together, done in a fixed order: a complaint, what is said before a procedure, a hand-off. */
export const workspaceSchema = once(() =>
  z.strictObject({
    id: playbookId,
    title: textLine(60),
    why: textLine(240).optional(),
    /** Opens by itself when this holds; without it by hand only. */
    when: conditionSchema.optional(),
    /** While it is open no prompt but holds comes up. */
    mutes: z.boolean().default(false),
    steps: z.array(stepSchema()).min(1).max(12),
    /** Named orders of step ids to choose from; the first is used. None = all steps as they stand. */
    orders: z
      .array(
        z.strictObject({ id: playbookId, title: textLine(60), steps: z.array(playbookId).min(1).max(12) }),
      )
      .max(6)
      .default([]),
    form: z.enum(FORMS).optional(),
    /** Only in playbooks that take this stand. */
    stance: z.enum(STANCES).optional(),
    practices: z.array(textLine(12)).max(12).default([]),
    needs: needed,
  }),
);

export type Step = z.infer<ReturnType<typeof stepSchema>>;
export type Workspace = z.infer<ReturnType<typeof workspaceSchema>>;
