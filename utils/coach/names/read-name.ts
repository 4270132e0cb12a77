import type { ParsedName } from '../../model/parsed-name.ts';
import type { NameRules } from './compile-words';
import { firstName, type Split, splitName } from './split-name';

/**
 * Takes a shown name apart: titles, nicknames, degrees, pronouns, record numbers, mail addresses, "Family, Given"
 * and family-first scripts. Anything that is not clearly a person gives nulls and no form of address.
 * Only the first 200 characters are read. Never throws.
 */
export function readName(shown: string, rules: NameRules): ParsedName {
  let title = '';
  let doctor = false;
  const addressAs: string[] = [];
  const isAside = (words: string) => rules.aside.test(words) || rules.nobody.test(words);
  const readAside = (_: string, inside: string): string => {
    const words = inside.trim();
    if (rules.title.test(words)) title = words;
    else if (!isAside(words) && rules.nickname.test(words)) {
      addressAs.push(words.replace(rules.nickname, '$1'));
      return ' ~ ';
    }
    return ' ';
  };
  const text = shown
    .slice(0, 200)
    .normalize('NFC')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[^\s<>()[\]"]+@[^\s<>()[\]"]+|[<>\u200b-\u200f]/g, ' ')
    .trim()
    .replace(rules.label, '')
    .replace(rules.maiden, (words) => words.match(/,\s*\p{Lu}[\p{L}.]{1,7}$/u)?.[0] ?? '')
    .replace(rules.number, '')
    .replace(/^[(["'](.*)[)\]"']$/, '$1')
    .replace(/[([{]([^()[\]{}]*)[)\]}]/g, readAside)
    .replace(/(?<=\s)["']([^"']+)["'](?=\s)/g, readAside)
    .replace(/(?<!\p{L})'(?!t\b)|'(?!\p{L})/gu, '')
    .replace(/["\s]+/g, ' ')
    .replace(/^ ?~ | ~(?= ?$|,)/g, '')
    .trim()
    // A word and a number ("Ward 7", "Guest 12") is a thing.
    .replace(/^\p{L}+ #?\S*\d.*$/u, '')
    .replace(rules.tail, '');

  // Letters nobody listed: behind a whole name's comma, or a run that no tongue can say.
  const isCredential = (word: string, at: number, known: string[], part: string) =>
    known.length > 0
      ? / /.test(known[0] ?? '') && known[0] !== known[0]?.toUpperCase() && rules.credential.test(word)
      : at > 1 && part !== part.toUpperCase() && rules.letterRun.test(word);
  const parts: string[] = [];
  for (const part of text.split(/\s*[,^]\s*/)) {
    const words = part.split(' ').filter((word, at) => {
      const later = at + parts.length > 0;
      if (later && rules.degree.test(word)) doctor = true;
      else if (later && (rules.suffix.test(word) || isCredential(word, at, parts, part))) return false;
      else if (rules.title.test(word)) title = word;
      else return word;
      return false;
    });
    const rest = words.join(' ');
    if (rest && !(parts[0] && isAside(rest))) parts.push(rest);
  }

  const split = rules.crowd.test(text) ? null : splitParts(parts, rules);
  if (!split) return { given: null, family: null, title: null, addressAs: [] };
  let [given, family] = split.map((name) => toCase(`${name}`, rules)) as Split;
  if (!family && title) [given, family] = ['', given];
  title = toCase(title, rules);
  const byGiven = rules.eastAsian.test(family) ? given : firstName(given, rules);
  const offer = (form: string, before = '') => {
    if (/\p{L}[^\s.]*[\p{L}\p{M}]/u.test(form) && !split[2]) addressAs.push(before + form);
  };
  offer(byGiven);
  if (title || doctor) offer(rules.knight.test(title) ? byGiven : family, `${title || 'Dr.'} `);
  const field = (name: string) => name.replace(/^(.)\.$/, '$1') || null;
  return {
    given: field(given),
    family: field(family),
    title: title || null,
    addressAs: [...new Set(addressAs)],
  };
}

function splitParts([first = '', given]: string[], rules: NameRules): Split | null {
  if (rules.handle.test(first) || rules.nobody.test(first) || rules.camel.test(first)) return null;
  if (given) return [given.replace(/(?<=\p{L}.* )\p{L}\.?(?= |$)/gu, '').trim(), first];
  const [before = '', after] = first.split(' ~ ');
  return after ? [before, after] : splitName(first, rules);
}

/** Writes a name that is all capitals or all small letters in the usual way; leaves mixed case and "AJ" alone. */
function toCase(name: string, { particle, letters }: NameRules): string {
  const small = name.toLowerCase();
  if ((name !== name.toUpperCase() && name !== small) || letters.test(name)) return name;
  return small.replace(/\S+/g, (word, at) =>
    particle.test(word) && at + word.length < name.length
      ? word
      : word.replace(/^\p{L}|(?<=['-]|^mc)\p{L}(?!$)/gu, (letter) => letter.toUpperCase()),
  );
}
