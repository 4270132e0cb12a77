import { z } from 'zod';
import { SIGNALS, type SignalName, type SignalSort } from './signal';

/** A closed, typed condition over named signals. No expressions, no code. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { signal: SignalName; is: boolean | string | number }
  | { signal: SignalName; atLeast: number }
  | { signal: SignalName; atMost: number }
  | { signal: SignalName; includes: string };

/** A group holds at most so many parts. */
export const MOST_PARTS = 20;
/** Groups may lie so deep in one another where people put them together; deeper ones nobody can read. */
export const DEEPEST_GROUP = 3;

const NAMES = Object.keys(SIGNALS) as [SignalName, ...SignalName[]];
/** A test of one signal. */
function makeAtom() {
  const signal = z.enum(NAMES, { error: () => 'no signal has this name' });
  const number = z.number().min(0).max(1_000_000);
  return z
    .union([
      z.strictObject({ signal, is: z.union([z.boolean(), z.string().max(40), number]) }),
      z.strictObject({ signal, atLeast: number }),
      z.strictObject({ signal, atMost: number }),
      z.strictObject({ signal, includes: z.string().max(40) }),
    ])
    .superRefine((c, ctx) => {
      const problem = misfit(c as Condition & { signal: SignalName });
      if (problem) ctx.addIssue({ code: 'custom', message: problem });
    });
}

/** Zod schema of a condition; refuses a test that does not fit the signal's sort. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).min(1).max(MOST_PARTS) }),
    z.strictObject({ any: z.array(conditionSchema).min(1).max(MOST_PARTS) }),
    z.strictObject({ not: conditionSchema }),
    makeAtom(),
  ]),
) as z.ZodType<Condition>;

function misfit(c: Condition & { signal: SignalName }): string | null {
  const sort: SignalSort = SIGNALS[c.signal];
  if ('atLeast' in c || 'atMost' in c) return sort.kind === 'count' ? null : `${c.signal} is not a number`;
  if ('includes' in c) {
    if (sort.kind !== 'many') return `${c.signal} holds one value; use "is"`;
    return sort.values.includes(c.includes) ? null : `${c.signal} never includes "${c.includes}"`;
  }
  if (!('is' in c)) return null;
  if (sort.kind === 'flag') return typeof c.is === 'boolean' ? null : `${c.signal} is true or false`;
  if (sort.kind === 'count') return typeof c.is === 'number' ? null : `${c.signal} is a number`;
  if (sort.kind === 'choice')
    return sort.values.includes(String(c.is)) ? null : `${c.signal} is never "${String(c.is)}"`;
  return `${c.signal} holds several values; use "includes"`;
}
