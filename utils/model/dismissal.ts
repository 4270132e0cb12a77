/** Why a card was put away (two taps: dismiss, reason). */
export const DISMISSALS = ['done-already', 'not-now', 'does-not-fit', 'wrong', 'later'] as const;
export type Dismissal = (typeof DISMISSALS)[number];
