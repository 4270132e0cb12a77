import type { FieldSpec } from '../../form/field-spec';
import type { Look } from '../../form/fields-of';
import type { TextKey } from '../../ui/text';

/** Names for the closed sets of the playbook language, by the beginning of their texts' keys. */
const tier = (value: string) => ({
  text: `tierName_${value}` as TextKey,
  note: `tierNote_${value}` as TextKey,
});
const stage = (value: string) => ({
  text: `value_${value}` as TextKey,
  note: `stageNote_${value}` as TextKey,
});
const foundation = (value: string) => ({ text: `foundationName_${value}` as TextKey });

/** What is drawn alike wherever the playbook language has it. */
export const STAGES_LOOK = { label: 'partStages', name: stage } as const satisfies Look;
export const TIER_LOOK = { label: 'partTier', name: tier, look: 'cards' } as const satisfies Look;
export const FOUNDATION_LOOK = { label: 'partFoundation', name: foundation } as const satisfies Look;
export const WEIGHT_LOOK = { label: 'partWeight', hint: 'partWeightHint' } as const satisfies Look;
/** Which team it is for, by the stand that the team takes. */
export const STANCE_LOOK = {
  label: 'partStance',
  none: 'stanceEvery',
  name: (value) => ({ text: `stance_${value}` as TextKey }),
} as const satisfies Look;
/** The numbers of the practices that an entry puts to work, for the command that lists open ones. */
export const PRACTICES_LOOK = { label: 'partPractices', hint: 'partPracticesHint' } as const satisfies Look;

/** Fields that are seldom needed, folded away under one word. */
export const moreOf = (fields: readonly FieldSpec[]): FieldSpec => ({
  kind: 'more',
  key: 'more',
  label: 'partMore',
  fields,
});
