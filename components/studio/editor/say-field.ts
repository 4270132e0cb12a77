import type { FieldSpec } from '../../form/field-spec';
import { say, type TextKey } from '../../ui/text';
import { PART_IDS, partOf } from './sections';

/** Keys that are kept elsewhere than the field that shows them, and those that no described form has. */
const BESIDE: Record<string, TextKey> = {
  includes: 'partIncludes',
  stance: 'partStances',
  term: 'partTerms',
};

/** What the form calls a key of the playbook; the key itself where no form has it. */
export function sayField(key: string): string {
  const field = fieldNamed(key);
  if (field?.kind === 'items') return say(field.items.name);
  const label = BESIDE[key] ?? (field && 'label' in field ? field.label : undefined);
  return label ? say(label) : key;
}

/** What the form calls a value of a closed set; null where no form offers it. */
export function sayChoice(key: string, value: unknown): string | null {
  const field = fieldNamed(key);
  const known = field?.kind === 'pick' && field.options.find((option) => option.value === value);
  return known ? say(known.text) : null;
}

function fieldNamed(key: string): FieldSpec | null {
  return search(
    PART_IDS.flatMap((id) => partOf(id).blocks.flatMap((block) => [...block.fields])),
    key,
  );
}

function search(fields: readonly FieldSpec[], key: string): FieldSpec | null {
  for (const field of fields) {
    if (field.kind !== 'more' && field.key === key) return field;
    const inner = field.kind === 'items' ? field.items.fields : field.kind === 'more' ? field.fields : [];
    const found = search(inner, key);
    if (found) return found;
  }
  return null;
}
