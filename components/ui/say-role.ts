import { ROLES, type Role } from '../../utils/model/role';
import { say, type TextKey } from './text';

const NAMES: Record<Role, TextKey> = {
  support: 'roleSupport',
  'front-desk': 'roleFrontDesk',
  nurse: 'roleNurse',
  billing: 'roleBilling',
  'it-support': 'roleItSupport',
  'device-repair': 'roleDeviceRepair',
  lead: 'roleLead',
};

/** A role's name; what is no role stays as it is. */
export function sayRole(role: string): string {
  const known = ROLES.find((each) => each === role);
  return known ? say(NAMES[known]) : role;
}
