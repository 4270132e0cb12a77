import { splitSentences } from '../text/split-sentences.ts';

const WARM_START =
  /^(?:hi|hello|dear|good (?:morning|afternoon|evening|day))\b|\b(?:thank you|thanks|sorry|glad|good to hear|I (?:can )?(?:see|understand|hear))\b/i;
const WARM_END =
  /\b(?:thank you|thanks|glad|happy to|take care|all the best|best wishes|kind(?:est)? regards|warm(?:est)? regards|have a (?:good|nice|lovely|great)|look forward|I['’]m here|here for you|write back|ring me|get well|feel better)\b/i;

/**
 * Whether a reply is warm where it begins and where it ends; in between, competence counts more (evidence.md R3).
 * Looks at the first and the last two sentences. null under four sentences: a short answer needs no frame.
 */
export function findWarmth(text: string): { start: boolean; end: boolean } | null {
  const sentences = splitSentences(text.slice(0, 20_000));
  if (sentences.length < 4) return null;
  return {
    start: sentences.slice(0, 2).some((sentence) => WARM_START.test(sentence.text)),
    end: sentences.slice(-2).some((sentence) => WARM_END.test(sentence.text)),
  };
}
