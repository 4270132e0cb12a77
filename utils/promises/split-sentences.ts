export type Sentence = {
  start: number;
  end: number;
  asks: boolean;
};

const BREAK = /[.!?;]+(?=[\s)]|$)|\n/g;
const TITLE =
  /(?:^|[^a-z])(?:dr|mrs?|ms|prof|st|no|approx|dept|ext|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|eg|e\.g|i\.e|[a-z])$/i;
const HALF_DAY = /[ap]\.?m$/i;
const CARRIES_ON =
  /^ *(?:[a-z0-9(]|[ECMP][SD]?T\b|Eastern|Central|Pacific|Mountain|To[dm]|On\b|[MTWFS][a-z]+day)/;
const OPEN_END =
  /(?:[,–—-]|\b(?:by|at|on|in|to|the|and|or|of|for|before|within|until|next|this|our|your|a))\s*$/i;

/** Takes a masked text; returns its sentences as offsets. Wrapped lines are joined, list items are not. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number, asks: boolean) => {
    if (end > start) sentences.push({ start, end, asks });
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    const before = text.slice(Math.max(start, index - 12), index);
    const rest = text.slice(index + mark.length, index + mark.length + 12);
    if (mark === '\n') {
      const wrapped = OPEN_END.test(before) ? /^ *[\w(]/ : /^ *[a-z(]/;
      if (!wrapped.test(rest) || /^ *\d+[.)] /.test(rest)) close(index, false);
    } else if (mark === '.') {
      if (HALF_DAY.test(before) && before.includes('.') ? CARRIES_ON.test(rest) : TITLE.test(before))
        continue;
      close(index + 1, false);
    } else close(index + mark.length, mark.includes('?'));
  }
  close(text.length, false);
  return sentences;
}
