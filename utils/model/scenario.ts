import { z } from 'zod';
import { once } from './once';
import { needed, playbookId, textLine } from './playbook-text';

/** A case to practise on: what the customer writes, a poor and a good answer, and what makes the difference. Invented people only. */
export const scenarioSchema = once(() =>
  z.strictObject({
    id: playbookId,
    title: textLine(90),
    customer: z.string().trim().min(1).max(4000),
    poor: z.string().trim().min(1).max(4000),
    good: z.string().trim().min(1).max(4000),
    because: z.array(textLine(240)).min(1).max(8),
    practices: z.array(textLine(12)).max(12).default([]),
    needs: needed,
  }),
);

/** What our work did for somebody (no identity); at most one a day is shown. */
export const storySchema = once(() => z.strictObject({ id: playbookId, text: textLine(400), needs: needed }));
