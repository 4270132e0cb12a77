import { endClause } from './clause-end';
import type { PromiseSpan, ReadClause } from './found-promise';
import { isOutside } from './judge-act';
import { is } from './promise-words';

/**
 * Finds promises without a "will" in one lower-case sentence: "expect a call by 3", "give me until 4", "I promise
 * to …", "I'm sending it at 5", "let me … and call you at 2".
 */
export function findOtherForms(text: string, readClause: ReadClause): PromiseSpan[] {
  const spans: PromiseSpan[] = [];
  const add = (form: RegExp, opens: boolean, fits = (_part: string, _before: string) => true) => {
    for (const match of text.matchAll(form)) {
      if (!fits(match[1] ?? '', text.slice(Math.max(0, match.index - 40), match.index) + match[0])) continue;
      const start =
        match.index + match[0].search(form === is.GIVE ? /\b(?:give|allow|grant|leave|bear)\b/ : /[a-z]/);
      const end = endClause(text, match.index + match[0].length, is.CUT);
      const due = readClause(text.slice(start, end));
      if (due !== null || form === is.VOW || form === is.NOTE || is.VAGUE_FORM.test(text.slice(start, end)))
        spans.push({
          start,
          end,
          due,
          opens,
          by: /\b(?:i|i'm|im|me|my)\b/.test(text.slice(match.index, start + 24)) ? 'me' : 'we',
        });
    }
  };
  add(is.EXPECT, false, (thing) => !is.UNWELCOME.test(thing) && !isOutside(thing));
  add(is.VOW, false);
  add(
    is.DOING,
    false,
    (act, before) => is.ACTING.test(act) && !is.OUTSIDER.test(before.replace(/(?: is|'s)\b.*$/, '')),
  );
  add(is.BEING, false, (_, before) => !is.OUTSIDER.test(before.replace(/ (?:is|are) being $/, '')));
  add(is.GIVE, true);
  add(is.NOTE_DONE, false, (what) => !is.OUTSIDER.test(what.trim()));
  add(
    is.NOTE,
    false,
    (who) => is.COLLEAGUE.test(who.trim()) || is.NOTED.test(who.trim()) || is.DEED.test(who.trim()),
  );
  add(is.LET, true);
  return spans;
}
