import { splitSentences } from '../text/split-sentences.ts';

/** A question in a customer's text; offsets are UTF-16. */
export type Question = {
  text: string;
  start: number;
  end: number;
};

const OPENER =
  /^(?:(?:and|but|so|also|please|hi|hello)\b,? )*(?:what|which|when|where|who|whose|why|how|can|could|would|will|do|does|did|is|are|was|were|have|has|may|shall|should)\b/i;
const INDIRECT =
  /\b(?:(?:can|could|would) you (?:please )?(?:tell|let|send|explain|confirm|say)|(?:I|we) (?:would like|want|need|['’]d like) to know|(?:I am|I['’]m|we are) wondering|please (?:tell me|let me know|explain|confirm) (?:what|which|when|where|who|why|how|if|whether))\b/i;
const RHETORICAL =
  /^(?:seriously|really|are you (?:kidding|serious|joking)|how dare|who cares|what on earth|what the)\b/i;

/**
 * The questions a customer asks: with a question mark, opening like one, or indirect ("please tell me when").
 * Bare outcries are left out. Linear in the length of the text.
 */
export function findQuestions(text: string): Question[] {
  return splitSentences(text.slice(0, 20_000)).filter((sentence) => {
    const marked = sentence.text.includes('?');
    if (RHETORICAL.test(sentence.text)) return false;
    if (INDIRECT.test(sentence.text)) return true;
    const words = sentence.text.split(/\s+/).length;
    return marked
      ? words > 1
      : words > 3 &&
          OPENER.test(sentence.text) &&
          /^(?:\w+ )?(?:what|when|where|why|how|which|who)\b(?! (?:a|an|great|nice|lovely|ever)\b)[^,]* (?:is|are|do|does|did|can|will|was|should) (?:I|we|you|my|it|the|this)\b/i.test(
            sentence.text,
          );
  });
}
