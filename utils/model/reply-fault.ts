/** The nine faults of language/conventions.md: what the reply coach finds in a draft, and signals of the same names. */
export const REPLY_FAULTS = [
  'burden',
  'blame',
  'emotion',
  'policy',
  'vague',
  'robotic',
  'teachback',
  'respect',
  'access',
] as const;
