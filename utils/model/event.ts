import { z } from 'zod';
import { CHANNELS } from './channel';
import { COMMITMENT_KINDS } from './commitment';
import { DISMISSALS } from './dismissal';
import { DISPOSITIONS } from './disposition';
import { EDITOR_KINDS } from './editor-kind';
import { FOUNDATIONS } from './foundation';
import { cueKey as cue, rowId as id, epochMs as time } from './log-fields';
import { memorySchema } from './memory';
import { once } from './once';
import { playbookId as name } from './playbook-text';
import { REVIEW_MARKS } from './review-mark';
import { SIGNALS } from './signal';
import { BREAKPOINTS, STAGES } from './stage';
import { DOMAIN_STATES, DOMAINS } from './teach-back';
import { TIERS } from './tier';

/** The log's format; raised when an event changes its meaning (see utils/model/upgrades). */
export const LOG_FORMAT = 1;

const key = z.string().regex(/^[0-9a-f]{16,64}$/);
const small = z.int().min(0).max(100_000);
/** The engine's memory without words, as it was when a contact began. */
const remembered = once(() => memorySchema().omit({ domains: true, gaps: true, promised: true }));

const head = once(() => ({ id, at: time, agent: id, interaction: id.nullable() }));
const event = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ ...head(), kind: z.literal(kind), ...shape });

/**
 * Everything the log can hold: ids, enums, numbers, times. No free text, no names, no URL paths.
 * `origin` is scheme, host and port only. `caseKey` is a keyed hash. Times are epoch ms.
 */
export const eventSchema = once(() =>
  z.discriminatedUnion('kind', [
    event('interaction.began', {
      origin: z.string().max(300).nullable(),
      profile: name.nullable(),
      playbook: name.nullable(),
      playbookVersion: small.nullable(),
      caseKey: key.nullable(),
      /** The customer within the case, as far as known: a keyed hash of the name shown. */
      person: key.optional(),
      channel: z.enum(CHANNELS),
      phi: z.boolean(),
      /** Prompts and rules that were switched off, so that a replay sees what the engine saw. */
      off: z.array(name).max(500).optional(),
      /** Measured without prompts (the baseline). */
      silent: z.boolean().optional(),
      /** The contact about the same case in the same tab before it, whose showings the engine remembered. */
      follows: id.nullable().optional(),
      /** What the engine remembered of the case by then, for an exact replay; absent = nothing. */
      remembered: remembered().optional(),
      /** Agents who share a team key hash their cases alike; this says which team. */
      team: key.nullable().optional(),
    }),
    event('stage.entered', { stage: z.enum(STAGES) }),
    event('signals.read', {
      breakpoint: z.enum(BREAKPOINTS),
      attempt: z.enum(['send', 'close']).optional(),
      /** Read only after the text had left: nothing could be shown or held any more. */
      late: z.boolean().optional(),
      vector: z.partialRecord(z.enum(Object.keys(SIGNALS) as [keyof typeof SIGNALS]), z.number()),
    }),
    event('prompt.shown', { prompt: name, tier: z.enum(TIERS), cue }),
    event('prompt.acted', { prompt: name, how: z.enum(['inserted', 'copied', 'done', 'commitment']) }),
    event('prompt.dismissed', { prompt: name, reason: z.enum(DISMISSALS) }),
    event('prompt.ticked', { prompt: name, by: z.enum(['text', 'self']) }),
    event('prompt.unticked', { prompt: name }),
    event('prompt.switched', { prompt: name, scope: z.enum(['me', 'site', 'playbook']), off: z.boolean() }),
    event('hold.shown', { prompt: name, attempt: z.enum(['send', 'close']) }),
    event('hold.passed', { prompt: name, attempt: z.enum(['send', 'close']) }),
    event('workspace.entered', { workspace: name, by: z.enum(['cue', 'hand']), order: name.nullable() }),
    event('workspace.left', { workspace: name }),
    /** A label chosen from the playbook's list for a topic (cause, need, wish …); null takes it off. */
    event('tag.set', { topic: name, tag: name.nullable() }),
    event('answer.used', { answer: name, how: z.enum(['inserted', 'copied']) }),
    event('story.shown', { story: name }),
    event('story.liked', { story: name }),
    /** A hand-off was taken over by a colleague: read, then said back in her own words. */
    event('handoff.received', { ref: name }),
    event('handoff.restated', { ref: name }),
    event('teachback.marked', { domain: z.enum(DOMAINS), state: z.enum(DOMAIN_STATES) }),
    event('reply.sent', {
      editor: z.enum(EDITOR_KINDS),
      nameUses: small,
      promises: small,
      vaguePromises: small,
      words: small,
    }),
    event('finding.handled', {
      rule: name,
      category: name,
      how: z.enum(['replaced', 'kept', 'switched-off']),
    }),
    event('commitment.made', {
      commitment: id,
      of: z.enum(COMMITMENT_KINDS),
      dueAt: time,
      caseKey: key.nullable(),
      person: key.optional(),
      origin: z.string().max(300).nullable(),
    }),
    /** The customer's name became known or was corrected: from now on it is hers under this name too. */
    event('commitment.named', { commitment: id, person: key }),
    event('commitment.renegotiated', { commitment: id, dueAt: time, told: z.boolean() }),
    event('commitment.kept', { commitment: id }),
    event('commitment.missed', { commitment: id }),
    event('commitment.withdrawn', { commitment: id }),
    event('commitment.reopened', { commitment: id }),
    event('commitment.announced', { commitment: id, moment: z.enum(['before', 'at', 'after']) }),
    /** A lead's thanks for a promise that was kept; `on: false` takes it back. */
    event('kudos.given', { commitment: id, on: z.boolean().optional() }),
    event('interaction.finished', {
      disposition: z.enum(DISPOSITIONS),
      how: z.enum(['log', 'send', 'close', 'left']),
    }),
    /** The log entry was taken back within its undo time: the contact goes on. */
    event('interaction.reopened', {}),
    event('interaction.named', { person: key }),
    event('interaction.changed', {
      disposition: z.enum(DISPOSITIONS).optional(),
      channel: z.enum(CHANNELS).optional(),
    }),
    event('review.marked', { mark: z.enum(REVIEW_MARKS), on: z.boolean() }),
    event('review.witnessed', { foundation: z.enum(FOUNDATIONS), on: z.boolean() }),
    /** By foundation, 0 (not at all) to 4 (fully); `by` = the agent herself or the lead. */
    event('review.scored', {
      by: z.enum(['self', 'lead']),
      scores: z.partialRecord(z.enum(FOUNDATIONS), z.int().min(0).max(4)),
    }),
    event('row.deleted', { target: id, of: z.enum(['interaction', 'commitment']) }),
    event('row.restored', { target: id, of: z.enum(['interaction', 'commitment']) }),
  ]),
);

export type LogEvent = z.infer<ReturnType<typeof eventSchema>>;
export type EventKind = LogEvent['kind'];

type WithoutHead<E> = E extends LogEvent ? Omit<E, 'id' | 'at' | 'agent' | 'interaction'> : never;

/** What a page reports: the event without what the background adds (agent, interaction). `id` is made before the write, so that a retry never doubles. */
export type Report = WithoutHead<LogEvent> & { id: string; at: number };
