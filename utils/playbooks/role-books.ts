import type { Role } from '../model/role';

/** The built-in playbook written for each role; `support` takes the one for the kind of page (choose-playbook.ts). */
const BOOKS: Partial<Record<Role, string>> = {
  'front-desk': 'clinic-front-desk',
  nurse: 'nurse-discharge',
  billing: 'billing',
  'it-support': 'it-and-device-support',
  'device-repair': 'it-and-device-support',
  lead: 'team-lead',
};

/** The id of the built-in playbook for a role, or undefined where the page decides. */
export function bookForRole(role: Role | null): string | undefined {
  return role === null ? undefined : BOOKS[role];
}
