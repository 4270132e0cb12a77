/** A sentence of a text with its UTF-16 offsets. */
export type Sentence = {
  text: string;
  start: number;
  end: number;
};

/** The sentences of a text without quoted lines ('>'); a line's end also ends a sentence. Linear in its length. */
export function splitSentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (!/^\s{0,8}>/.test(line)) {
      for (const m of line.matchAll(/(?:[^.!?…]|[.](?=[^\s"'”’)]))+[.!?…]*/g)) {
        const lead = m[0].length - m[0].trimStart().length;
        const body = m[0].trim();
        if (!/[\p{L}\p{N}]/u.test(body)) continue;
        const last = found.at(-1);
        const start = at + m.index + lead;
        // "Dr. Lane" and "4 p.m. today" do not end a sentence.
        if (
          last &&
          /(?:\b(?:mr|mrs|ms|dr|st|prof)|[ap]\.m)\.$/i.test(last.text) &&
          text.slice(last.end, start).trim() === '' &&
          !/^(?:\p{Lu}\p{L}* )?(?:I|We|You)\b/u.test(body)
        ) {
          last.end = start + body.length;
          last.text = text.slice(last.start, last.end);
        } else found.push({ text: body, start, end: start + body.length });
      }
    }
    at += line.length + 1;
  }
  return found;
}
