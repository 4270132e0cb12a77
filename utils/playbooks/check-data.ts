import type { Place } from './name-place';

/** What a file of a playbook or a site profile may be at most, whatever it says; beyond it nothing is read (reliability: no file may stall the page). */
const LIMITS = {
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

/** Thrown inside only: what is too large is not walked to its end. */
class TooLarge extends Error {}

/**
 * Whether data is plain JSON of a size and depth that can be read at all, before any part is looked at.
 * Takes anything, never goes deeper than LIMITS.depth, and returns every misfit with its place; a file that is too large
 * gives one.
 */
export function checkData(data: unknown): Misfit[] {
  const found: Misfit[] = [];
  const path: (string | number)[] = [];
  let characters = 0;
  let values = 0;
  const tell = (reason: string) => void found.push({ place: [...path], reason });
  const enter = (parent: object, key: string | number) => {
    path.push(key);
    if (FORBIDDEN.has(String(key))) tell(`nothing here may be called "${key}"`);
    else walk((parent as Record<string | number, unknown>)[key]);
    path.pop();
  };
  const walk = (value: unknown): void => {
    values++;
    characters += typeof value === 'string' ? value.length + 3 : 2;
    if (characters > LIMITS.characters) throw new TooLarge(`is larger than ${LIMITS.characters / 1e6} MB`);
    if (values > LIMITS.values)
      throw new TooLarge(`holds more than ${LIMITS.values.toLocaleString('en')} values`);
    const problem = judge(value, path.length);
    if (problem) tell(problem);
    else if (Array.isArray(value)) for (let i = 0; i < value.length; i++) enter(value, i);
    else if (typeof value === 'object' && value !== null)
      for (const key of Object.keys(value)) {
        characters += key.length + 3;
        enter(value, key);
      }
  };
  try {
    walk(data);
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return [{ place: [], reason: error.message }];
  }
  return found;
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
