import type { Condition } from '../model/condition';
import type { Signals } from '../model/signal';
import { meetsCondition } from './meets-condition';

/**
 * Why a prompt is shown now: the tests of its condition that hold, in a stable order, as short text
 * (`upset & hoursSinceCustomer>=20`). Equal text = the same cue, and the same cue never shows a prompt twice.
 * Returns null while the condition does not hold (or cannot be known). A very long cue ends in a sum over the whole.
 */
export function findCue(when: Condition | undefined, signals: Signals): string | null {
  if (!when) return 'always';
  if (meetsCondition(when, signals) !== true) return null;
  const held = new Set<string>();
  collect(when, signals, false, held);
  const cue = [...held].sort().join(' & ') || 'always';
  return cue.length > LONGEST ? `${cue.slice(0, LONGEST - 12)} ${sumUp(cue)}` : cue;
}

/** The log takes cues up to this length. */
const LONGEST = 400;

function sumUp(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) >>> 0;
  return sum;
}

function collect(condition: Condition, signals: Signals, negated: boolean, into: Set<string>): void {
  if ('all' in condition) for (const c of condition.all) collect(c, signals, negated, into);
  else if ('any' in condition) for (const c of condition.any) collect(c, signals, negated, into);
  else if ('not' in condition) collect(condition.not, signals, !negated, into);
  else if (meetsCondition(condition, signals) === !negated)
    into.add((negated ? 'not ' : '') + nameTest(condition));
}

function nameTest(c: Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>): string {
  if ('atLeast' in c) return `${c.signal}>=${c.atLeast}`;
  if ('atMost' in c) return `${c.signal}<=${c.atMost}`;
  if ('includes' in c) return `${c.signal}:${c.includes}`;
  return c.is === true ? c.signal : `${c.signal}=${c.is}`;
}
