import { type Sentence, splitSentences } from '../text/split-sentences.ts';
import { type Move, SIGNS } from './move-signs.ts';

/** Whether a move is there, and the sentence that shows it (offsets UTF-16; -1 when absent). */
export type MoveEvidence = {
  present: boolean;
  start: number;
  end: number;
};

const HEDGED = /\b(?:hope|try|may|might|could|should|if you|would)\b/i;

const evidence = (found: Sentence | undefined): MoveEvidence =>
  found ? { present: true, start: found.start, end: found.end } : { present: false, start: -1, end: -1 };

/**
 * Which good moves a reply shows and by which sentence (lists.md 5B). Quoted lines are left out. For automatic
 * ticks: what is hedged, asked or denied is not counted as done. Linear in the length of the text.
 */
export function readMoves(reply: string): Record<Move, MoveEvidence> {
  const sentences = splitSentences(reply.slice(0, 20_000));
  const result = {} as Record<Move, MoveEvidence>;
  for (const move of ['greeting', 'thanks', ...Object.keys(SIGNS)] as Move[]) {
    if (move === 'greeting') {
      const first = sentences[0];
      result.greeting = evidence(
        first && /^(?:hi|hello|dear|good (?:morning|afternoon|evening|day))\b/i.test(first.text)
          ? first
          : undefined,
      );
    } else if (move === 'thanks') {
      const closing = sentences.slice(-3).filter((_, n, all) => sentences.length > 2 || n === all.length - 1);
      result.thanks = evidence(
        closing.find(
          ({ text }) =>
            /\b(?:thank you|thanks|grateful)\b/i.test(text) &&
            !/\b(?:no|not|without) thanks\b|\?/i.test(text),
        ),
      );
    } else {
      const { is, not } = SIGNS[move];
      const owned = move === 'next' || move === 'ownership' || move === 'callback';
      result[move] = evidence(
        sentences.find(
          ({ text }) =>
            is.test(text) && !not?.test(text) && !(owned && HEDGED.test(text) && !/\?$/.test(text)),
        ),
      );
    }
  }
  return result;
}
