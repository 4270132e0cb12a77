import type { Condition } from '../../../utils/model/condition';
import { SIGNALS, type SignalName, type SignalSort } from '../../../utils/model/signal';
import { isMap, type Json } from '../json';

export const MODES = ['all', 'any', 'none', 'not-all'] as const;
export type Mode = (typeof MODES)[number];
const TESTS = ['is', 'atLeast', 'atMost', 'includes'] as const;
export type TestKind = (typeof TESTS)[number];

/** A condition as the builder shows it: groups of tests, with `not` folded into the group's mode or the test. */
export type Group = { kind: 'group'; mode: Mode; parts: ConditionPart[] };
export type Test = {
  kind: 'test';
  signal: SignalName;
  test: TestKind;
  value: string | number | boolean;
  not: boolean;
};
export type ConditionPart = Group | Test;

/** Reads a stored condition as one group; null where it cannot be read. None = an empty group, which always holds. */
export function readWhen(when: Json | undefined): Group | null {
  if (when === undefined) return { kind: 'group', mode: 'all', parts: [] };
  const part = readPart(when, false);
  if (part === null) return null;
  return part.kind === 'group' ? part : { kind: 'group', mode: 'all', parts: [part] };
}

function readPart(json: Json, not: boolean): ConditionPart | null {
  if (!isMap(json)) return null;
  if (json.not !== undefined) return readPart(json.not, !not);
  const list = json.all ?? json.any;
  if (list !== undefined) {
    if (!Array.isArray(list)) return null;
    const parts = list.map((each) => readPart(each, false));
    if (!parts.every((part) => part !== null)) return null;
    const mode = json.all !== undefined ? (not ? 'not-all' : 'all') : not ? 'none' : 'any';
    return { kind: 'group', mode, parts };
  }
  const { signal } = json;
  const test = TESTS.find((each) => json[each] !== undefined);
  const value = test && json[test];
  if (typeof signal !== 'string' || !Object.hasOwn(SIGNALS, signal) || !test) return null;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null;
  return { kind: 'test', signal: signal as SignalName, test, value, not };
}

/** The builder's group as a stored condition; undefined for an empty group. */
export function writeWhen(group: Group): Condition | undefined {
  return group.parts.length === 0 ? undefined : writePart(group);
}

function writePart(part: ConditionPart): Condition {
  if (part.kind === 'test') {
    const atom = { signal: part.signal, [part.test]: part.value } as Condition;
    return part.not ? { not: atom } : atom;
  }
  const parts = part.parts.map(writePart);
  if (part.mode === 'all') return { all: parts };
  if (part.mode === 'any') return { any: parts };
  return { not: part.mode === 'none' ? { any: parts } : { all: parts } };
}

/** A first test of a signal that fits its sort. */
export function firstTest(signal: SignalName): Test {
  const sort: SignalSort = SIGNALS[signal];
  const base = { kind: 'test', signal, not: false } as const;
  if (sort.kind === 'flag') return { ...base, test: 'is', value: true };
  if (sort.kind === 'count') return { ...base, test: 'atLeast', value: 1 };
  const value = sort.values[0] ?? '';
  return { ...base, test: sort.kind === 'many' ? 'includes' : 'is', value };
}
