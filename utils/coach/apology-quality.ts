import { splitSentences } from '../text/split-sentences.ts';

/** Where an apology stands and which of its four parts are there (recovery studies, evidence 2C R5). */
export type Apology = {
  start: number;
  end: number;
  /** It says what happened. */
  event: boolean;
  /** It is the writer's own ("I'm sorry"), not "we regret" or "apologies for". */
  firstPerson: boolean;
  /** No "if", "but", "any" or "you feel" takes it back. */
  unconditional: boolean;
  /** An act follows in the same or one of the next two sentences. */
  action: boolean;
};

const SORRY = /\b(?:sorry|apologi[sz]e|apolog(?:y|ies))\b/i;
const ACT =
  /\b(?:I|we)(?:['’]ll|['’]ve|['’]m| will| have| am)\b[^.!?]{0,40}?\b(?!sorry)\w{3,}|\b(?:I|we) (?:sent|moved|put|took|rang|called|booked|refunded|fixed|changed|asked|opened|found|replaced)\b/i;

/** Judges the first apology of a reply; null when there is none. "Sorry to hear" and "sorry, could you" are none. */
export function judgeApology(text: string): Apology | null {
  const sentences = splitSentences(text);
  const at = sentences.findIndex(
    ({ text: words }) =>
      SORRY.test(words) &&
      !/\bsorry,? (?:could|can|would|what|which|to (?:hear|bother|ask))\b|\b(?:not|never|no need to|need to|you are|you're) (?:be )?(?:sorry|apologi[sz]e)\b/i.test(
        words,
      ),
  );
  const found = sentences[at];
  if (!found) return null;
  const words = found.text;
  const after = words.slice((SORRY.exec(words)?.index ?? 0) + 5);
  return {
    start: found.start,
    end: found.end,
    event:
      /\b(?:that|for|about|we|I|our|my)\b/i.test(after) &&
      after.trim().split(/\s+/).length >= 4 &&
      !/\b(?:any|the|this) (?:inconvenience|trouble|upset)\b/i.test(after),
    firstPerson:
      /\bI(?:['’]m| am| do| sincerely|['’]d like to)?\b[^.!?]{0,12}\b(?:sorry|apologi[sz]e)\b/i.test(words),
    unconditional:
      !/\b(?:sorry|apologi[sz]e|apologies)\b[^.!?]{0,30}\b(?:if|but|any)\b|\byou (?:feel|felt|think|see it)\b|^if\b/i.test(
        words,
      ),
    action: sentences.slice(at, at + 3).some((next, n) => ACT.test(n ? next.text : after)),
  };
}
