/** How long a log entry, a deletion or the closing of a promise can be taken back, in ms. After it the words are erased. */
export const UNDO_MS = 10 * 60_000;

/** How long a name that the agent corrected is kept after she last gave it, in ms. */
export const NAME_KEPT_MS = 30 * 24 * 3_600_000;
