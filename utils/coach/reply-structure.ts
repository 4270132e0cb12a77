import { type Move, SIGNS } from './move-signs.ts';
import { type MoveEvidence, readMoves, type SignSources } from './read-moves.ts';

export { MOVES, type Move } from './move-signs.ts';

/** The built-in signs as they go to the page. */
export function moveSources(): SignSources {
  return Object.fromEntries(
    Object.entries(SIGNS).map(([move, { is, not }]) => [
      move,
      { is: is.source, ...(not && { not: not.source }) },
    ]),
  );
}

/** Which good moves a reply shows (see readMoves), with the built-in signs. Not for a page: it carries them. */
export function readStructure(reply: string): Record<Move, MoveEvidence> {
  return readMoves(reply, SIGNS);
}
