import { FOUNDATIONS } from '../../../utils/model/foundation';
import { FAULTS } from '../../../utils/model/phrase';
import { ROLES } from '../../../utils/model/role';
import { STAGES } from '../../../utils/model/stage';
import { DOMAINS } from '../../../utils/model/teach-back';
import { TIERS } from '../../../utils/model/tier';
import type { FieldSpec, Option } from '../../form/field-spec';
import { ROLE_NAMES } from '../../ui/say-role';
import type { TextKey } from '../../ui/text';

const key = (text: string) => text.replaceAll('-', '_') as TextKey;

/** The closed sets of the playbook language, each with its plain words. */
export const STAGE_OPTIONS: readonly Option[] = STAGES.map((value) => ({
  value,
  text: key(`value_${value}`),
  note: key(`stageNote_${value}`),
}));
export const TIER_OPTIONS: readonly Option[] = TIERS.map((value) => ({
  value,
  text: key(`tierName_${value}`),
  note: key(`tierNote_${value}`),
}));
/** How clearly words are pointed out; a phrase stops no click. */
export const STRENGTH_OPTIONS: readonly Option[] = TIERS.map((value) => ({
  value,
  text: key(`strength_${value}`),
  note: key(`strengthNote_${value}`),
}));
export const FOUNDATION_OPTIONS: readonly Option[] = FOUNDATIONS.map((value) => ({
  value,
  text: key(`foundationName_${value}`),
}));
export const ROLE_OPTIONS: readonly Option[] = ROLES.map((value) => ({ value, text: ROLE_NAMES[value] }));
export const FAULT_OPTIONS: readonly Option[] = FAULTS.map((value) => ({
  value,
  text: key(`faultName_${value}`),
}));
export const DOMAIN_OPTIONS: readonly Option[] = DOMAINS.map((value) => ({
  value,
  text: key(`value_${value}`),
}));

/** How strongly something speaks, as cards with a line each. */
export const TIER_FIELD = {
  kind: 'pick',
  label: 'partTier',
  options: TIER_OPTIONS,
  first: 'nudge',
  look: 'cards',
} as const;

/** The numbers of the practices that an entry puts to work, for the command that lists open ones. */
export const PRACTICES_FIELD: FieldSpec = {
  kind: 'commas',
  key: 'practices',
  label: 'partPractices',
  hint: 'partPracticesHint',
  most: 12,
};
