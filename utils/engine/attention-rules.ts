/** The attention rules in figures (design.md section 6; why: evidence.md E1, E3, E10, E12). */

/** At most so many prompts in one interaction. */
export const BUDGET = 3;

/** So many of the budget are kept for a hold, as long as the playbook has one that has not been used. */
export const HOLD_RESERVE = 1;

/** A snooze lasts so long (ms), and can be asked for so often; then the card must be decided. */
export const SNOOZE_MS = 10 * 60_000;
export const MAX_SNOOZES = 2;

/** A pause in typing shorter than this (ms) is not a breakpoint. */
export const PAUSE_MS = 1500;
