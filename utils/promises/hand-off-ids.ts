/**
 * Ids of a hand-off's events in the log, made from its code, so that each is written once, however often it is seen:
 * read by the colleague, said back by her, and that noticed by the one who handed over.
 */
export const readId = (ref: string): string => `handoff-read-${ref}`;
export const restatedId = (ref: string): string => `handoff-restated-${ref}`;
export const saidBackId = (ref: string): string => `handoff-said-back-${ref}`;
