import { useEffect, useState } from 'react';
import { ROLES, type Role } from '../../utils/model/role';
import { Field } from '../ui/field';
import { sayRole } from '../ui/say-role';
import { useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { say } from '../ui/text';

/** The work this person does; it decides her playbook where neither her site nor her tool has one. */
export function RoleField({ stored, onSaved }: { stored: Role | null; onSaved: () => void }) {
  const { settings } = useServices();
  const attempt = useAttempt();
  const [role, setRole] = useState(stored);
  useEffect(() => setRole(stored), [stored]);
  const choose = async (next: Role | null) => {
    setRole(next);
    if (await attempt(() => settings.writeRole(next))) onSaved();
    else setRole(role);
  };
  return (
    <Field label={say('myRole')} hint={say('myRoleHint')}>
      {(ids) => (
        <select
          {...ids}
          value={role ?? ''}
          onChange={(e) => void choose(ROLES.find((each) => each === e.target.value) ?? null)}
        >
          <option value="">{say('myRoleNone')}</option>
          {ROLES.map((each) => (
            <option key={each} value={each}>
              {sayRole(each)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
