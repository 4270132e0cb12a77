import { z } from 'zod';
import { epochMs as at, cueKey as cue } from './log-fields';
import { once } from './once';
import { playbookId as prompt } from './playbook-text';
import { DOMAIN_STATES, DOMAINS } from './teach-back';

const list = <S extends z.ZodType>(of: S) => z.array(of).max(2000);
const shown = once(() => z.strictObject({ prompt, cue, at }));

/**
 * What already happened with one case in one tab, as the engine needs it. All times epoch ms. Plain JSON; kept in
 * storage.session, so that it outlives full page loads and is dropped with the tab.
 */
export const memorySchema = once(() =>
  z.strictObject({
    /** When the present interaction's budget began; showings before it belong to earlier interactions. */
    since: at,
    shown: list(shown()),
    dismissed: list(shown()),
    snoozed: list(z.strictObject({ prompt, until: at, times: z.int().min(0).max(100_000) })),
    /** Steps done and how that is known. `sent`: the text that shows it has left, so nothing can empty the tick any more. */
    ticks: list(z.strictObject({ prompt, by: z.enum(['text', 'self']), at, sent: z.boolean() })),
    /** Clicks on send or close that were stopped once. */
    held: list(z.strictObject({ prompt, cue, attempt: z.enum(['send', 'close']), at })),
    active: z.strictObject({ prompt, cue }).nullable(),
    /** How far each question of the teach-back has come, by the nurse's hand. */
    domains: z.partialRecord(z.enum(DOMAINS), z.enum(DOMAIN_STATES)),
    /** Questions to which the patient had said yes and which then had to be told again. */
    gaps: z.array(z.enum(DOMAINS)).max(DOMAINS.length),
    /** The workspace that is open, and in which order its steps stand; `left` = those the agent has closed. */
    workspace: z.strictObject({ id: prompt, order: prompt.nullable() }).nullable(),
    left: list(prompt),
    /** What was chosen, by topic (the customer's wish, the complaint's cause …). */
    tags: z.record(prompt, prompt),
    /** Promises that were sent without being noted: kept until the agent notes them or says that they are none. */
    promised: z
      .array(
        z.strictObject({ words: z.string().max(1000), action: z.string().max(200).nullable(), dueAt: at }),
      )
      .max(20),
    /**
     * The reply that was sent last: a mark by which its text is known again, never the text; whether it closed the case;
     * `kept`: it has not left, and somebody goes on writing in it.
     */
    sent: z
      .strictObject({
        print: z.string().max(20),
        at,
        kind: z.enum(['send', 'close']),
        kept: z.literal(true).optional(),
      })
      .optional(),
  }),
);
export type Memory = z.infer<ReturnType<typeof memorySchema>>;

/** Nothing has happened yet. */
export const EMPTY_MEMORY: Memory = {
  since: 0,
  shown: [],
  dismissed: [],
  snoozed: [],
  ticks: [],
  held: [],
  active: null,
  domains: {},
  gaps: [],
  workspace: null,
  left: [],
  tags: {},
  promised: [],
};
