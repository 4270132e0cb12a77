import { SIGNS } from './move-signs.ts';
import type { SignSources } from './read-moves.ts';

/** The built-in signs as they go to the page. */
export function moveSources(): SignSources {
  return Object.fromEntries(
    Object.entries(SIGNS).map(([move, { is, not }]) => [
      move,
      { is: is.source, ...(not && { not: not.source }) },
    ]),
  );
}
