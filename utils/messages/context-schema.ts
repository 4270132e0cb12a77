import { z } from 'zod';
import type { CaseContext } from '../model/case-context';
import { EDITOR_KINDS } from '../model/editor-kind';
import { once } from '../model/once';
import { SIGNALS, type SignalName, type Signals } from '../model/signal';

const NAMES = Object.keys(SIGNALS) as [SignalName, ...SignalName[]];

const value = once(() =>
  z.union([z.boolean(), z.number(), z.string().max(40), z.array(z.string().max(40)).max(20)]),
);

/** Signals hold flags, numbers and listed words only: no text of the page gets through. */
const signalsSchema = once(() =>
  z.partialRecord(z.enum(NAMES), value()).superRefine((signals, context) => {
    for (const [name, given] of Object.entries(signals)) {
      const sort = SIGNALS[name as SignalName];
      const fits =
        sort.kind === 'flag'
          ? typeof given === 'boolean'
          : sort.kind === 'count'
            ? typeof given === 'number'
            : [given].flat().every((word) => (sort.values as readonly unknown[]).includes(word));
      if (!fits) context.addIssue({ code: 'custom', path: [name], message: 'is no value of this signal' });
    }
  }),
);

/** Long texts are cut, not refused: a desk with a long subject must work too. */
const cut = (max: number) =>
  z
    .string()
    .max(20_000)
    .transform((text) => text.slice(0, max))
    .nullable();

/** What a page may hand over about its case. */
export const contextSchema = once(
  () =>
    z.strictObject({
      profile: z.string().max(60),
      caseId: z.string().min(1).max(300).nullable(),
      shownName: cut(200),
      subject: cut(300),
      phi: z.boolean(),
      writes: z.enum(EDITOR_KINDS).optional(),
      playbook: z.string().max(60).optional(),
      signals: signalsSchema() as z.ZodType<Signals>,
      codes: z.array(z.string().max(30)).max(200).optional(),
    }) satisfies z.ZodType<Omit<CaseContext, 'origin' | 'readAt'>>,
);
