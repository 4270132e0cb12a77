import { z } from 'zod';
import { WHOLE } from '../log/copy/mark-uncopied';
import { once } from '../model/once';
import { type Done, nothing } from './fields';
import { message } from './message';

/** A part of the second copy: a day (UTC) or a table. */
const one = once(() => z.strictObject({ part: z.union([z.iso.date(), z.enum(WHOLE)]) }));

/** The second copy of the log: what the log has lost is brought back part by part, or is thrown away. */
export const COPY_MESSAGES = {
  /** `back` = rows that came back. */
  'copy.restore': message('page', one).gives<{ back: number }>(),
  'copy.drop': message('page', one).gives<Done>(),
  /** After the last part. */
  'copy.end': message('page', nothing).gives<Done>(),
};
