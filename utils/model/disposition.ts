/** How an interaction ended. `unset` = it was left without saying. */
export const DISPOSITIONS = [
  'resolved',
  'answered',
  'waiting-on-us',
  'waiting-on-customer',
  'handed-off',
  'callback-promised',
  'no-answer-needed',
  'unset',
] as const;
export type Disposition = (typeof DISPOSITIONS)[number];
