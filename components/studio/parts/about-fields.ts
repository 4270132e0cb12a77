import { playbookSchema } from '../../../utils/model/playbook';
import { fieldsOf } from '../../form/fields-of';
import type { TextKey } from '../../ui/text';

/** What a playbook is for and what it stands for. */
export const ABOUT_FIELDS = fieldsOf(playbookSchema(), {
  name: { label: 'partName' },
  about: { label: 'partAbout', hint: 'partAboutHint', rows: 2 },
  promise: { label: 'partPromise', hint: 'partPromiseHint', rows: 2 },
  role: {
    label: 'partRole',
    hint: 'partRoleHint',
    name: (role) => ({ text: `roleName_${role}` as TextKey }),
  },
});

const stance = (value: string) => ({
  text: `stance_${value}` as TextKey,
  note: `stanceNote_${value}` as TextKey,
});

/** The two stands, which lie in a map of their own. */
export const STANCE_FIELDS = fieldsOf(playbookSchema().shape.stance.unwrap(), {
  disagreement: { label: 'partDisagreement', name: stance, look: 'cards' },
  behalf: { label: 'partBehalf', name: stance, look: 'cards' },
});
