import { z } from 'zod';
import { conditionSchema } from './condition';
import { once } from './once';
import { needed, playbookId, textLine } from './playbook-text';

/** A common answer, with slots such as {firstName} and gaps in [brackets]. `when` = only offered where this holds. */
export const answerSchema = once(() =>
  z.strictObject({
    id: playbookId,
    title: textLine(90),
    text: z.string().trim().min(1).max(4000),
    words: z.array(textLine(40)).max(20).default([]),
    when: conditionSchema.optional(),
    needs: needed,
  }),
);
