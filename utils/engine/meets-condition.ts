import type { Condition } from '../model/condition';
import type { Signals } from '../model/signal';

/**
 * Does the condition hold? Three-valued: null = a signal it needs could not be read, and then nothing is claimed
 * (`not` of unknown stays unknown). `any` holds as soon as one part does; `all` fails as soon as one part does.
 */
export function meetsCondition(condition: Condition, signals: Signals): boolean | null {
  if (!('signal' in condition)) {
    if ('all' in condition) return combine(condition.all, signals, false);
    if ('any' in condition) return combine(condition.any, signals, true);
    const inner = meetsCondition(condition.not, signals);
    return inner === null ? null : !inner;
  }
  const value = signals[condition.signal];
  if (value === undefined) return null;
  if ('is' in condition) return value === condition.is;
  if ('includes' in condition) return Array.isArray(value) && value.includes(condition.includes);
  if (typeof value !== 'number') return false;
  return 'atLeast' in condition ? value >= condition.atLeast : value <= condition.atMost;
}

function combine(parts: Condition[], signals: Signals, decisive: boolean): boolean | null {
  let unknown = false;
  for (const part of parts) {
    const value = meetsCondition(part, signals);
    if (value === decisive) return decisive;
    if (value === null) unknown = true;
  }
  return unknown ? null : !decisive;
}
