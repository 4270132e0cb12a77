import { z } from 'zod';
import { eventSchema, type LogEvent } from './event';
import { rowId as id, epochMs as time } from './log-fields';
import { once } from './once';

/** The coaching file's format; raised when a field changes its meaning. */
export const COACHING_FORMAT = 1;

/** What a lead says of a colleague's work: the part of the log that goes back to her. */
export type CoachingEvent = Extract<
  LogEvent,
  { kind: 'review.marked' | 'review.witnessed' | 'review.scored' | 'kudos.given' }
>;

/**
 * Does this event go back to the agent? Exemplary moments, witnessed foundations, the lead's own scores and thanks do;
 * "teachable" and "needs a call" are the lead's memory aid and go back as a note, in words.
 */
export function isCoaching(event: LogEvent): event is CoachingEvent {
  switch (event.kind) {
    case 'review.marked':
      return event.mark === 'exemplary';
    case 'review.scored':
      return event.by === 'lead';
    case 'review.witnessed':
    case 'kudos.given':
      return true;
    default:
      return false;
  }
}

/**
 * A coaching file: what one lead tells one agent about contacts of hers. JSON, UTF-8, times in epoch ms.
 * - `kind` is always `bedside-coaching`, `format` is 1; a reader refuses a higher one.
 * - `lead` = who wrote it (name as she gave it, may be empty); `agent` = the id of the one agent it is for.
 * - `events` are log events (utils/model/event.ts) with the ids they have in the lead's log, so that reading a file twice
 *   changes nothing. A mark taken back is a later event with `on: false`.
 * - `notes` are the lead's words on a contact; the newest by `at` stands.
 * It holds no contact, no case, no customer: only ids that the agent's own log knows.
 */
export const coachingFileSchema = once(() =>
  z.strictObject({
    kind: z.literal('bedside-coaching'),
    format: z.literal(COACHING_FORMAT),
    exportedAt: time,
    lead: z.strictObject({ id, name: z.string().max(80) }),
    agent: id,
    events: z.array(eventSchema().refine(isCoaching, 'is not coaching')).max(100_000),
    notes: z
      .array(z.strictObject({ interaction: id, at: time, text: z.string().min(1).max(4000) }))
      .max(10_000),
  }),
);

export type CoachingFile = z.infer<ReturnType<typeof coachingFileSchema>>;
