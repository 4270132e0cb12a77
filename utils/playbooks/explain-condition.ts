import { SIGNALS, type SignalSort } from '../model/signal';
import type { Misfit } from './check-data';
import { type Place, shorten } from './name-place';

const GROUPS = ['all', 'any', 'not'] as const;
const TESTS = ['is', 'atLeast', 'atMost', 'includes'] as const;
const LARGEST = 1_000_000;
const MOST = 20;

/** What is wrong with a condition, by place: the shape that fits best is taken for what was meant. Empty = nothing found. */
export function explainCondition(value: unknown, place: Place): Misfit[] {
  const fault = (reason: string, ...deeper: Place): Misfit => ({ place: [...place, ...deeper], reason });
  if (value === undefined) return [fault('is missing')];
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [fault('a condition is written as all, any, not, or a signal with a test')];
  const keys = Object.keys(value);
  const map = value as Record<string, unknown>;
  const groups = GROUPS.filter((key) => Object.hasOwn(map, key));
  if (groups.length === 0 && !Object.hasOwn(map, 'signal'))
    return [fault('a condition is written as all, any, not, or a signal with a test')];
  if (groups.length === 0) return explainTest(map, place);
  const [group] = groups;
  const others = keys
    .filter((key) => key !== group)
    .map((key) => fault(`does not belong beside "${group}"`, key));
  if (group === 'not') return [...others, ...explainCondition(map.not, [...place, 'not'])];
  const list = map[group as 'all' | 'any'];
  if (!Array.isArray(list)) return [...others, fault('must be a list of conditions', group as string)];
  if (list.length === 0) others.push(fault('needs at least 1 condition', group as string));
  if (list.length > MOST)
    others.push(fault(`has ${list.length} conditions; at most ${MOST}`, group as string));
  return [...others, ...list.flatMap((each, i) => explainCondition(each, [...place, group as string, i]))];
}

function explainTest(map: Record<string, unknown>, place: Place): Misfit[] {
  const fault = (reason: string, ...deeper: Place): Misfit => ({ place: [...place, ...deeper], reason });
  const tests = TESTS.filter((key) => Object.hasOwn(map, key));
  const faults = Object.keys(map)
    .filter((key) => key !== 'signal' && !TESTS.some((test) => test === key))
    .map((key) => fault(`no test has this name; there are ${TESTS.join(', ')}`, key));
  if (tests.length === 0 && faults.length === 0)
    faults.push(fault(`a signal needs a test: ${TESTS.join(', ')}`));
  if (tests.length > 1) faults.push(fault(`a signal has one test, not both ${tests.join(' and ')}`));
  const { signal } = map;
  if (typeof signal !== 'string' || !Object.hasOwn(SIGNALS, signal)) {
    const called = typeof signal === 'string' ? ` "${shorten(signal)}"` : '';
    return [...faults, fault(`no signal has this name${called}`, 'signal')];
  }
  const sort: SignalSort = SIGNALS[signal as keyof typeof SIGNALS];
  const problems = tests.flatMap((test) => {
    const problem = misfit(signal, sort, test, map[test]);
    return problem === null ? [] : [fault(problem, test)];
  });
  return [...faults, ...problems];
}

function misfit(
  signal: string,
  sort: SignalSort,
  test: (typeof TESTS)[number],
  value: unknown,
): string | null {
  const isNumber = typeof value === 'number' && value >= 0 && value <= LARGEST;
  if (sort.kind === 'count') {
    if (test === 'includes') return `${signal} is a number; use "is", "atLeast" or "atMost"`;
    return isNumber ? null : `${signal} is a number from 0 to 1,000,000`;
  }
  if (test === 'atLeast' || test === 'atMost')
    return `${signal} is not a number; use "${sort.kind === 'many' ? 'includes' : 'is'}"`;
  if (sort.kind === 'flag') {
    if (test !== 'is') return `${signal} is true or false; use "is"`;
    return typeof value === 'boolean' ? null : `${signal} is true or false`;
  }
  if (sort.kind === 'many' ? test !== 'includes' : test !== 'is')
    return sort.kind === 'many'
      ? `${signal} holds several values; use "includes"`
      : `${signal} holds one value; use "is"`;
  return sort.values.some((each) => each === value) ? null : `${signal} is one of ${sort.values.join(', ')}`;
}
