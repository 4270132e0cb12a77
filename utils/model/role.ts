/** Whose work a playbook is written for. `support` = anybody who answers customers. */
export const ROLES = [
  'support',
  'front-desk',
  'nurse',
  'billing',
  'it-support',
  'device-repair',
  'lead',
] as const;
export type Role = (typeof ROLES)[number];
