import { ownWords } from './own-words';

/** A sentence of a text with its UTF-16 offsets, without the blanks around it. */
export type Sentence = {
  text: string;
  start: number;
  end: number;
  /** It ends with a question mark. */
  asks: boolean;
};

const BREAK = /([.!?…]+)["'”’)\]]{0,2}(?=\s|$)|\n/g;
/** Short forms, the names of months, single letters, and the number of a list item: their dot ends nothing. */
const SHORT =
  /(?:^|[^a-z])(?:dr|mrs?|ms|prof|st|no|approx|dept|ext|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|eg|e\.g|i\.e|[a-z])$|^\s*\d{1,2}$/i;
const HALF_DAY = /[ap]\.?m$/i;
/** After "4 p.m.": the sentence goes on. */
const CARRIES_ON =
  /^ *(?:[a-z0-9(]|[ECMP][SD]?T\b|Eastern|Central|Pacific|Mountain|To[dm]|On\b|[MTWFS][a-z]+day)/;
/** A line that ends like this is broken off, whatever the next begins with. */
const OPEN_END =
  /(?:[,–—-]|\b(?:by|at|on|in|to|the|and|or|of|for|before|within|until|next|this|our|your|a))\s*$/i;

/**
 * The sentences of a text, the writer's own words alone. The end of a line ends a sentence too, unless the next line carries it
 * on (wrapped lines are joined, list items are not). Linear in the length of the text.
 */
export function splitSentences(written: string): Sentence[] {
  const text = ownWords(written);
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number, asks: boolean) => {
    const whole = text.slice(from, to);
    const body = whole.trim();
    const start = from + (whole.length - whole.trimStart().length);
    if (/[\p{L}\p{N}]/u.test(body)) sentences.push({ text: body, start, end: start + body.length, asks });
    from = to;
  };
  for (const { 0: mark, 1: stop = '', index } of text.matchAll(BREAK)) {
    const before = text.slice(Math.max(from, index - 12), index);
    const rest = text.slice(index + mark.length, index + mark.length + 12);
    if (mark === '\n') {
      const wrapped = OPEN_END.test(before) ? /^ *[\w(]/ : /^ *[a-z(]/;
      if (!wrapped.test(rest) || /^ *\d+[.)] /.test(rest)) close(index, false);
    } else if (stop === '.') {
      if (HALF_DAY.test(before) && before.includes('.') ? CARRIES_ON.test(rest) : SHORT.test(before))
        continue;
      close(index + mark.length, false);
    } else close(index + mark.length, stop.includes('?'));
  }
  close(text.length, false);
  return sentences;
}
