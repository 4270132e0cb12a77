import { z } from 'zod';
import { conditionSchema } from './condition';
import { once } from './once';

/** How a step counts as done: the text shows it, or the person says so. */
export const tickSchema = once(() =>
  z.union([
    z.strictObject({ by: z.literal('text'), when: conditionSchema }),
    z.strictObject({ by: z.literal('hand') }),
  ]),
);
