// Limits only end what hangs: each is at least three times what the slowest machine seen has needed (two cores under a
// load of thirty). A case that fails takes longer to say so; one that passes never waits for them.

/** How long a condition in a page is waited for, ms. */
export const WAIT_MS = 90_000;

/** How long a browser or a desk in it may take to start or to end, ms. */
export const START_MS = 240_000;

/** How long a whole case may take, ms. */
export const CASE_MS = 900_000;
