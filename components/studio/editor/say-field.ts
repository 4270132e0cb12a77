import type { FieldSpec } from '../../form/field-spec';
import { say, type TextKey } from '../../ui/text';
import { PART_IDS, partOf } from './sections';

/** Keys whose fields are drawn by hand. */
const BY_HAND: Record<string, TextKey> = {
  tick: 'partTick',
  patterns: 'partPatterns',
  limits: 'partPerCase',
  includes: 'partIncludes',
  stance: 'partStances',
  term: 'partTerms',
  terms: 'partTerms',
  topic: 'partStepTopic',
};

/** What the form calls a key of the playbook; the key itself where no form has it. */
export function sayField(key: string): string {
  const own = BY_HAND[key];
  const label =
    own ??
    labelOf(
      PART_IDS.flatMap((id) => partOf(id).blocks.flatMap((b) => [...b.fields])),
      key,
    );
  return label ? say(label) : key;
}

function labelOf(fields: readonly FieldSpec[], key: string): TextKey | null {
  for (const field of fields) {
    if (field.kind === 'items') {
      if (field.key === key) return field.items.name;
      const inner = labelOf(field.items.fields, key);
      if (inner) return inner;
    } else if (field.kind === 'more') {
      const inner = labelOf(field.fields, key);
      if (inner) return inner;
    } else if (field.key === key && 'label' in field) return field.label;
  }
  return null;
}
