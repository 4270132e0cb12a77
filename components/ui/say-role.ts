import { ROLES, type Role } from '../../utils/model/role';
import { say, type TextKey } from './text';

/** What each role is called. */
const ROLE_NAMES: Record<Role, TextKey> = {
  support: 'roleName_support',
  'front-desk': 'roleName_front_desk',
  nurse: 'roleName_nurse',
  billing: 'roleName_billing',
  'it-support': 'roleName_it_support',
  'device-repair': 'roleName_device_repair',
  lead: 'roleName_lead',
};

/** A role's name; what is no role stays as it is. */
export function sayRole(role: string): string {
  const known = ROLES.find((each) => each === role);
  return known ? say(ROLE_NAMES[known]) : role;
}
