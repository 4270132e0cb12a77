import type { ParsedName } from '../../model/parsed-name';
import { ownWords } from '../../text/own-words';
import type { NameRules } from './compile-words';
import { isOrdinaryUse, isOtherPerson, type NamePlace } from './other-uses';

const fold = (text: string | null) =>
  (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'");
const pattern = (forms: string[]) =>
  forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\s+')).join('|') || '$.';

/**
 * Counts how often a reply names the customer: given, family or nickname, titled, possessive, in any case and with or
 * without accents; a full name is one use. Leaves out ordinary words (Will you…), other people, parts of words,
 * mail and web addresses, and quoted lines.
 */
export function countUses(reply: string, name: ParsedName, rules: NameRules): number {
  const forms = formsOf(name);
  const text = fold(ownWords(reply)).replace(/\S+/g, (word) => (/.@|:\/\/|www\./.test(word) ? '·' : word));
  const family = fold(name.family);
  const last = pattern(family ? [family] : []);
  const given = pattern(forms.filter((form) => form !== family));
  const full = `(?:${given})\\s+(?:["(']?[\\p{L}.]+[")']?\\s+)?(?:${last})|(?:${last}),?\\s+(?:${given})`;
  // Chinese, Japanese and Korean put no spaces around a name.
  const [start, end] = /[\u1100-\u11ff\u3040-\u9fff]/.test(family + forms)
    ? ['', '']
    : ["(?<![\\p{L}\\p{N}_'-])", "(?!'?[\\p{L}\\p{N}_]|-\\p{L})"];
  const isGiven = new RegExp(`^(?:${given})$`, 'i');
  // Who writes the name with a capital means another thing by the same word without.
  const withCapital = new Set(
    [...text.matchAll(new RegExp(`${start}(${pattern(forms)})${end}`, 'giu'))].flatMap(([word]) =>
      word === word.toLowerCase() ? [] : [word.toLowerCase()],
    ),
  );
  return [...text.matchAll(new RegExp(`${start}(${full}|${pattern(forms)})(?:'s)?${end}`, 'giu'))].filter(
    (match) => {
      const at = match.index;
      const word = match[1] ?? '';
      const stop = at + match[0].length;
      const place: NamePlace = {
        word,
        before: text.slice(Math.max(0, at - 40), at),
        after: text.slice(stop, stop + 40),
        isGiven: isGiven.test(word),
        isOwner: match[0] !== word,
      };
      const isMixed =
        word === word.toLowerCase() && withCapital.has(word) && !rules.vocative.test(place.before);
      return !isMixed && !isOtherPerson(place, name, rules) && !isOrdinaryUse(place, rules);
    },
  ).length;
}

/** The ways to write the name, folded, longest first. */
function formsOf({ given, family, addressAs }: ParsedName): string[] {
  const parts = (family ?? '').split(' ');
  const forms = [given, family, ...addressAs.filter((form) => !/\s/.test(form)), ...(given ?? '').split(' ')];
  if (parts.every((part) => part[4])) forms.push(...parts);
  return [...new Set(forms.map(fold))]
    .filter((form) => form[1])
    .sort((one, other) => other.length - one.length);
}
