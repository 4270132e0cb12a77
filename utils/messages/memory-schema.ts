import { z } from 'zod';
import type { Memory } from '../model/memory';
import { DOMAIN_STATES, DOMAINS } from '../model/teach-back';

const prompt = z.string().max(60);
const cue = z.string().max(400);
const at = z.number().min(0);
const list = <S extends z.ZodType>(of: S) => z.array(of).max(2000);
const shown = z.strictObject({ prompt, cue, at });

/** What the engine remembers of a case, as the page hands it over. */
export const memorySchema: z.ZodType<Memory> = z.strictObject({
  since: at,
  shown: list(shown),
  dismissed: list(shown),
  snoozed: list(z.strictObject({ prompt, until: at, times: z.int().min(0) })),
  ticks: list(z.strictObject({ prompt, by: z.enum(['text', 'self']), at, sent: z.boolean() })),
  held: list(z.strictObject({ prompt, cue, attempt: z.enum(['send', 'close']), at })),
  active: z.strictObject({ prompt, cue }).nullable(),
  domains: z.partialRecord(z.enum(DOMAINS), z.enum(DOMAIN_STATES)),
  gaps: z.array(z.enum(DOMAINS)).max(DOMAINS.length),
  workspace: z.strictObject({ id: prompt, order: prompt.nullable() }).nullable(),
  left: list(prompt),
  tags: z.record(prompt, prompt),
  promised: z
    .array(z.strictObject({ words: z.string().max(1000), action: z.string().max(200).nullable(), dueAt: at }))
    .max(20),
});
