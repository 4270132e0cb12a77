import { z } from 'zod';
import { once } from './once';
import { needed, playbookId, textLine } from './playbook-text';

/**
 * A question about a contact that is answered by choosing a label: what was asked for, what is needed, the complaint's
 * cause, the customer's wish. The topics `wish` and `cause` are read by the engine and the review board.
 */
export const topicSchema = once(() =>
  z.strictObject({
    id: playbookId,
    title: textLine(60),
    tags: z
      .array(z.strictObject({ id: playbookId, title: textLine(60) }))
      .min(1)
      .max(20),
    /** Asked at the wrap-up too, in the popup's log form. */
    atWrapUp: z.boolean().default(false),
    practices: z.array(textLine(12)).max(12).default([]),
    needs: needed,
  }),
);
