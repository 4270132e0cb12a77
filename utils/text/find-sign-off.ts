import type { TextLine } from './find-quoted.ts';

const CLOSING =
  /^[\s\u00a0]*(?:(?:(?:kind(?:est)?|best|warm(?:est)?|many|with (?:kind|best|warm)) )?regards|best(?: wishes)?|(?:many |with )?thanks(?: again)?|thank you|cheers|(?:yours )?(?:sincerely|truly|faithfully)(?: yours)?|all the best|take care|respectfully)[,.!]?[\s\u00a0]*$/iu;
/** Both on one line. */
const CLOSING_AND_NAME =
  /^[\s\u00a0]*(?:\p{L}+ )?(?:[Rr]egards|[Bb]est|[Ss]incerely|[Cc]heers),? +\p{Lu}\S*(?: \p{Lu}\S*)?\s*$/u;
const SIGNED =
  /^\s*(?:\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|of|the|van|de|and)){0,4}|\p{Ll}+(?: \p{Ll}+)?)[,.]?\s*$/u;
const NAME = /^[\s\u00a0]*(?:\p{Lu}[\p{L}'’.-]*)(?: \p{Lu}[\p{L}'’.-]*){1,3}[\s\u00a0]*$/u;
/** Lines that speak to somebody are the writer's words, whatever stands above. */
const SPEAKS = /\b(?:I|you|your|u|me|my|p\.?s)\b|\?/i;
const CONTACT =
  /\S@\S|\bwww\.|https?:|\||\b(?:ext|tel|phone|fax|mobile|office)\b|\b\d{3}[- .]?\d{4}\b|\b0\d{2,4} ?\d{3}/i;
const DASHES = /^(?:--|—|__) ?\s*$/;
/** At most so many lines stand under a mail program's "-- ". */
const MOST_LINES = 12;

/** How a paragraph begins that a mail program or a company adds to every letter. */
const FOOTER =
  /^\W*(?:confidential(?:ity)?\b|disclaimer\b|privileged\b|legal notice\b|this (?:e-?mail|message|communication|transmission)(?: \(?including|,? and any| \(?and its)?.{0,60}\b(?:is|are|may|contains?) .{0,40}(?:confidential|privileged|intended|only for|solely)|the (?:information|contents?) (?:contained )?(?:in|of) this (?:e-?mail|message)|if you (?:are|were) not the (?:intended|named)|if you (?:have )?received this (?:e-?mail|message)|this (?:mailbox|inbox|(?:e-?mail )?address) is (?:not |un)(?:being )?(?:monitored|attended|read)|this (?:is an )?(?:e-?mail|message)?.{0,20}automated? (?:e-?mail|message|reply)|(?:please )?do not reply to this|sent from (?:my \w+\W*$|outlook|mail for|yahoo|samsung)|get outlook for|how did we do|how (?:would|do) you rate|rate (?:this|my|our|your) (?:reply|answer|service|experience|conversation)|(?:please )?consider the environment|think before (?:you )?print|to unsubscribe|unsubscribe\W|view (?:this )?(?:e-?mail )?in (?:your )?browser|registered (?:in (?:england|scotland|wales|ireland|the)\b|office|company|charity)|company (?:no|number|reg)|copyright|©|all rights reserved|follow us (?:on|at)|(?:e-?mail|message) (?:scanned|secured) by|virus[- ]free)/i;

export type SignOff = 'own' | 'signature' | 'footer';

/**
 * Which lines of a writer's words (quoted mail blank) are a signature or a company's footer. The closing words and the
 * name under them stay the writer's own; so does everything when nothing else stands above. Linear.
 */
export function findSignOff(lines: readonly TextLine[]): SignOff[] {
  const kinds: SignOff[] = lines.map(() => 'own');
  const written = lines.map(({ text }) => text.trim() !== '');
  const first = written.indexOf(true);
  if (first < 0) return kinds;
  const last = written.lastIndexOf(true);
  for (let at = first + 1; at <= last; at++) {
    const text = lines[at]?.text ?? '';
    if (text.length > 200 || !written[at]) continue;
    if (DASHES.test(text) && last - at <= MOST_LINES) return kinds.fill('signature', at);
    const both = CLOSING_AND_NAME.test(text);
    if (!both && !(CLOSING.test(text) && SIGNED.test(lines[at + 1]?.text ?? ''))) continue;
    const named = both ? at : at + 1;
    for (let n = named + 1; written[n]; n++) {
      const line = lines[n]?.text ?? '';
      if (SPEAKS.test(line)) break;
      kinds[n] = 'signature';
    }
  }
  for (let end = last + 1; end > first; ) {
    let start = end;
    while (start > first && written[start - 1]) start--;
    if (start <= first) break;
    const text = lines[start]?.text ?? '';
    if (FOOTER.test(text.slice(0, 300))) kinds.fill('footer', start, end);
    else if (
      end === last + 1 &&
      end - start > 1 &&
      end - start <= 8 &&
      NAME.test(text) &&
      lines.slice(start + 1, end).some((line) => CONTACT.test(line.text)) &&
      !lines.slice(start + 1, end).some((line) => SPEAKS.test(line.text))
    )
      kinds.fill('signature', start + 1, end);
    else if (kinds[end - 1] === 'own') break;
    end = start;
    while (end > first && !written[end - 1]) end--;
  }
  return kinds;
}
