/** How forcefully a prompt speaks: a note is quiet, a nudge is a card, a hold stops send or close once. */
export const TIERS = ['note', 'nudge', 'hold'] as const;
export type Tier = (typeof TIERS)[number];
