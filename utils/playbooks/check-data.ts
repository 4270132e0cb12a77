import type { Place } from './name-place';

/** What a playbook file may be at most, whatever it says; beyond it nothing is read (reliability: no file may stall the page). */
export const LIMITS = {
  /** Characters of the file as JSON without spaces: 4 MB. */
  characters: 4_000_000,
  /** Values in the file. */
  values: 500_000,
  /** Entries in one list, the most any part may have. */
  list: 5000,
  /** Levels of lists and objects inside one another. */
  depth: 40,
};

/** Keys that reach into JavaScript's own objects. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

export type Misfit = { place: Place; reason: string };

/**
 * Whether data is plain JSON of a size and depth that can be read at all, before any part is looked at.
 * Takes anything, runs without recursion, and returns every misfit with its place; a file that is too large gives one.
 */
export function checkData(data: unknown): Misfit[] {
  const found: Misfit[] = [];
  const open: { value: unknown; place: Place }[] = [{ value: data, place: [] }];
  let characters = 0;
  let values = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, place } = next;
    values++;
    characters += typeof value === 'string' ? value.length + 3 : 2;
    if (characters > LIMITS.characters)
      return [{ place: [], reason: `is larger than ${LIMITS.characters / 1e6} MB` }];
    if (values > LIMITS.values)
      return [{ place: [], reason: `holds more than ${LIMITS.values.toLocaleString('en')} values` }];
    const problem = judge(value, place.length);
    if (problem) found.push({ place, reason: problem });
    if (problem || typeof value !== 'object' || value === null) continue;
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      const inner = [...place, key];
      if (typeof key === 'string') characters += key.length + 3;
      if (FORBIDDEN.has(String(key)))
        found.push({ place: inner, reason: `a playbook may not have anything called "${key}"` });
      else open.push({ value: (value as Record<string | number, unknown>)[key], place: inner });
    }
  }
  // The walk goes from the end; people read from the beginning.
  return found.reverse();
}

function judge(value: unknown, depth: number): string | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'is not a number that can be written';
  if (typeof value !== 'object') return 'is not plain data';
  if (depth >= LIMITS.depth) return `is nested more than ${LIMITS.depth} deep`;
  if (Array.isArray(value))
    return value.length > LIMITS.list
      ? `has ${value.length.toLocaleString('en')} entries; at most ${LIMITS.list.toLocaleString('en')}`
      : null;
  // The prototype of plain objects has none itself; a class, a date or a map has one more above it.
  const above = Object.getPrototypeOf(value) as object | null;
  return above === null || Object.getPrototypeOf(above) === null ? null : 'is not plain data';
}
