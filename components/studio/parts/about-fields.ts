import { BEHALF_STANCES, DISAGREEMENT_STANCES } from '../../../utils/model/stance';
import type { FieldSpec } from '../../form/field-spec';
import type { TextKey } from '../../ui/text';
import { ROLE_OPTIONS } from './options';

const stances = (values: readonly string[]) =>
  values.map((value) => {
    const key = value.replaceAll('-', '_');
    return { value, text: `stance_${key}` as TextKey, note: `stanceNote_${key}` as TextKey };
  });

/** What a playbook is for and what it stands for. */
export const ABOUT_FIELDS: readonly FieldSpec[] = [
  { kind: 'text', key: 'name', label: 'partName', max: 80 },
  {
    kind: 'text',
    key: 'about',
    label: 'partAbout',
    hint: 'partAboutHint',
    max: 400,
    rows: 2,
    optional: true,
  },
  {
    kind: 'text',
    key: 'promise',
    label: 'partPromise',
    hint: 'partPromiseHint',
    max: 200,
    rows: 2,
    optional: true,
  },
  {
    kind: 'pick',
    key: 'role',
    label: 'partRole',
    hint: 'partRoleHint',
    options: ROLE_OPTIONS,
    first: 'support',
  },
];

/** The two stands, which lie in a map of their own. */
export const STANCE_FIELDS: readonly FieldSpec[] = [
  {
    kind: 'pick',
    key: 'disagreement',
    label: 'partDisagreement',
    options: stances(DISAGREEMENT_STANCES),
    first: 'always-the-customer',
    look: 'cards',
  },
  {
    kind: 'pick',
    key: 'behalf',
    label: 'partBehalf',
    options: stances(BEHALF_STANCES),
    first: 'if-changed',
    look: 'cards',
  },
];
