/** Stages of an interaction, in order (design.md section 1). */
export const STAGES = ['opening', 'reading', 'composing', 'before-send', 'before-close', 'wrap-up'] as const;
export type Stage = (typeof STAGES)[number];

/** The only moments at which a card may appear or change (design.md section 6). */
export const BREAKPOINTS = ['opened', 'paused', 'before-send', 'before-close', 'after'] as const;
export type Breakpoint = (typeof BREAKPOINTS)[number];
