import type { Condition } from '../model/condition';
import type { Entry } from './match-entries';

/** A playbook's field in words, or null where it says nothing. Lists line by line; conditions as formulas. Pure. */
export function writeField(field: string, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (field === 'when') return writeCondition(value as Condition);
  if (field === 'tick') {
    const { by, when } = value as { by: string; when?: Condition };
    return when ? `${by}: ${writeCondition(when)}` : by;
  }
  if (Array.isArray(value))
    return value.length === 0 ? null : value.map((each) => writeItem(each)).join('\n');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, each]) => `${key}: ${String(each)}`)
      .join('\n');
  return String(value);
}

/** A whole entry in words: each field that says something, but its id. Pure. */
export function writeEntry(entry: Entry): string {
  return Object.entries(entry)
    .flatMap(([field, value]) => {
      const text = field === 'id' ? null : writeField(field, value);
      return text === null ? [] : [`${field}: ${text}`];
    })
    .join('\n');
}

/** A condition as a formula: `all(upset = true, draftWords ≥ 5)`. Pure. */
function writeCondition(condition: Condition): string {
  if ('all' in condition) return `all(${condition.all.map(writeCondition).join(', ')})`;
  if ('any' in condition) return `any(${condition.any.map(writeCondition).join(', ')})`;
  if ('not' in condition) return `not(${writeCondition(condition.not)})`;
  if ('is' in condition) return `${condition.signal} = ${condition.is}`;
  if ('atLeast' in condition) return `${condition.signal} ≥ ${condition.atLeast}`;
  if ('atMost' in condition) return `${condition.signal} ≤ ${condition.atMost}`;
  return `${condition.signal} ∋ ${condition.includes}`;
}

/** An entry of an inner list goes by its title; anything else as it stands. */
function writeItem(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const { title, id } = item as { title?: unknown; id?: unknown };
  return String(title ?? id ?? JSON.stringify(item));
}
