import { z } from 'zod';
import { logHeadSchema, personalSchema } from '../log/files/read-log-file';
import type { LogImport } from '../log/files/take-in';
import type { LogEvent } from '../model/event';
import { rowId as id } from '../model/log-fields';
import { once } from '../model/once';
import { type Done, textUpTo } from './fields';
import { message } from './message';

const one = once(() => z.strictObject({ import: id }));

/** A log of any size comes in part by part: it is begun, written and ended, or taken back. */
export const IMPORT_MESSAGES = {
  'import.begin': message('page', () =>
    logHeadSchema()
      .omit({ format: true })
      .extend({ import: id, label: textUpTo(80) }),
  ).gives<Done>(),
  'import.part': message('page', () =>
    z.strictObject({
      import: id,
      part: z.int().min(1),
      // The log itself looks at every event before it takes it.
      events: z.array(z.custom<LogEvent>()).max(1000),
      personal: z.array(personalSchema()).max(1000),
    }),
  ).gives<Done>(),
  'import.end': message('page', one).gives<LogImport>(),
  /** Takes one part back; `left` = how many are still there. */
  'import.back': message('page', one).gives<{ left: number }>(),
};
