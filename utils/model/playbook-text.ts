import { z } from 'zod';

/** An id inside a playbook, and of one. */
export const playbookId = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens');

/** Plain text of one line, at most `max` characters; shown as text, never as markup. */
export const textLine = (max: number) => z.string().trim().min(1).max(max);

/** The playbook language a part needs; a build that reads an older one leaves the part out and says so. */
export const needed = z.int().min(1).max(1000).optional();
