import type { z } from 'zod';
import type { Misfit } from './check-data';
import { explainCondition } from './explain-condition';
import { type Place, shorten, valueAt } from './name-place';

type Issue = z.core.$ZodIssue;

const SORTS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of named fields',
  null: 'empty (null)',
};

/** What the schema refused, in plain words and at the place it stands; `data` is what was checked. */
export function explainIssue(issue: Issue, data: unknown, above: Place = []): Misfit[] {
  const place = [...above, ...(issue.path as Place)];
  const value = valueAt(data, place);
  const fault = (reason: string, ...deeper: Place): Misfit => ({ place: [...place, ...deeper], reason });
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      fault('nothing here has this name: check the spelling, or update Bedside', key),
    );
  const isCondition = place.includes('when') && (issue.code === 'invalid_union' || issue.code === 'custom');
  const found = isCondition ? explainCondition(value, place) : [];
  if (found.length > 0) return found;
  if (issue.code === 'invalid_union') return explainUnion(issue, data, place);
  if (value === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value'))
    return [fault('is missing')];
  return [fault(nameReason(issue, value))];
}

/** The branch that was most likely meant: the one with the fewest misfits at its own level. Equal ones are told together. */
function explainUnion(issue: Issue & { code: 'invalid_union' }, data: unknown, place: Place): Misfit[] {
  const value = valueAt(data, place);
  const branches = issue.errors.filter((branch) => branch.length > 0);
  if (value === undefined || branches.length === 0) return [{ place, reason: 'is missing' }];
  const sorts = branches.map(([first]) =>
    first?.code === 'invalid_type' && first.path.length === 0 ? SORTS[first.expected] : undefined,
  );
  if (sorts.every((sort) => sort !== undefined))
    return [{ place, reason: `must be ${listWords(sorts)}, not ${nameSort(value)}` }];
  const choices = branches.map((branch) =>
    branch.find((each) => each.code === 'invalid_value' && each.path.length === 1),
  );
  const [one] = choices;
  if (one && choices.every((each) => each !== undefined && each.path[0] === one.path[0])) {
    const values = choices.flatMap((each) => (each?.code === 'invalid_value' ? each.values.map(String) : []));
    return [
      { place: [...place, ...(one.path as Place)], reason: `must be ${listWords([...new Set(values)])}` },
    ];
  }
  const costs = branches.map((branch) => branch.reduce((sum, each) => sum + costOf(each), 0));
  const best = branches[costs.indexOf(Math.min(...costs))] ?? [];
  return best.flatMap((each) => explainIssue(each, data, place));
}

/** A wrong constant says more against a branch than a missing field, and that more than a fault further in. */
function costOf(issue: Issue): number {
  if (issue.code === 'unrecognized_keys') return 3 * issue.keys.length;
  if (issue.path.length === 0) return 10;
  if (issue.code === 'invalid_value' && issue.path.length === 1) return 8;
  return issue.path.length === 1 ? 3 : 1;
}

function nameReason(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${SORTS[issue.expected] ?? 'something else'}, not ${nameSort(value)}`;
    case 'invalid_value':
      return `must be ${listWords(issue.values.map(String))}${typeof value === 'string' ? `, not "${shorten(value)}"` : ''}`;
    case 'too_small':
      if (issue.origin === 'string') return 'is empty';
      return issue.origin === 'array'
        ? `needs at least ${issue.minimum}`
        : `must be at least ${issue.minimum}`;
    case 'too_big':
      if (issue.origin === 'string')
        return `has ${String(value).length.toLocaleString('en')} characters; at most ${issue.maximum.toLocaleString('en')}`;
      if (issue.origin === 'array')
        return `has ${(value as unknown[]).length} entries; at most ${issue.maximum.toLocaleString('en')}`;
      return `must be at most ${issue.maximum}`;
    case 'custom':
      return issue.message;
    case 'invalid_format':
      return /^Invalid/.test(issue.message) ? 'is not written as it should be' : issue.message;
    default:
      return 'cannot be read';
  }
}

function nameSort(value: unknown): string {
  if (value === null) return 'empty (null)';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `text ("${shorten(value)}")`;
  if (typeof value === 'object') return 'a set of named fields';
  return String(value);
}

function listWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
