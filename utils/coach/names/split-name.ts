import type { NameRules } from './compile-words';

/** [given, family, unsure how to address]; an empty string where unknown. */
export type Split = [given: string, family: string, unsure?: boolean];

// "Ó", "y" and "e" stand alone inside family names.
const isInitial = (word: string) => /^[^\P{L}Óóye]\.?$/u.test(word);

/**
 * Splits one name, titles and suffixes gone, by capitals, particles, word order and script.
 * Null when the words do not look like a person's name.
 */
export function splitName(text: string, rules: NameRules): Split | null {
  if (rules.signs.test(text)) return splitSigns(text.replace(rules.signTitle, ''), rules);
  let words = text.split(' ');
  const isParticle = (word: string) => rules.particle.test(word);
  const isSmall = (word: string) => /^\p{Ll}/u.test(word) && (isParticle(word) || !/^..?['-]/.test(word));
  if (words.length > 7) return null;
  if (text !== text.toUpperCase() && text !== text.toLowerCase()) {
    if (words.some((word) => isSmall(word) && !isParticle(word))) return null;
    if (isSmall(text) && isParticle(words[0] as string)) return ['', text, true];
    const isLoud = (word: string) => rules.capitals.test(word) && !rules.letters.test(word);
    const isFamily = (word: string) => isLoud(word) || isParticle(word);
    const quiet = words.filter((word) => !isFamily(word));
    if (words.some(isLoud) && quiet[0])
      return [
        quiet.filter((word, at) => !at || !isInitial(word)).join(' '),
        words.filter(isFamily).join(' '),
      ];
  }
  const full = words.filter((word) => !isInitial(word));
  if (full.length > 1) words = full;
  const count = words.length;
  const [one = '', two = ''] = words;
  const last = words[count - 1] as string;
  if (count < 2) return [one, ''];
  if (count === 3 && rules.patronymic.test(last)) return [two, one];
  if (rules.lastIsGiven.test(one) ? !rules.lastIsGiven.test(last) : count < 3 && rules.hyphened.test(last))
    return [last, one];
  if (count < 4 && rules.eastAsian.test(one) && !rules.eastAsian.test(last) && !rules.familyToo.test(one))
    return [words.slice(1).join(' '), one, true];
  let cut = words.findIndex((word, at) => at && at < count - 1 && isParticle(word));
  if (cut < 0) cut = count - (count > 2 && rules.spanish.test(words[count - 2] as string) ? 2 : 1);
  return [firstName(words.slice(0, cut).join(' '), rules), words.slice(cut).join(' ')];
}

/** The given name in daily use: the first word, or two that belong together ("Mary Ann"). */
export function firstName(given: string, { twoGiven }: NameRules): string {
  const [one = '', two] = given.split(' ');
  return two && twoGiven.test(`${one} ${two}`) ? `${one} ${two}` : one;
}

/** Chinese, Japanese and Korean script: family first (katakana with a middle dot: given first). */
function splitSigns(name: string, { twoSigns }: NameRules): Split {
  const [one = '', two] = name.split(/[\s・]+/);
  if (two) return name.includes('・') ? [one, two] : [two, one];
  const kana = name.search(/[\u3041-\u30fe]/);
  if (!kana) return [name, ''];
  const letters = [...name];
  const at = kana > 0 ? [...name.slice(0, kana)].length : twoSigns.test(name) || letters[3] ? 2 : 1;
  return [letters.slice(at).join(''), letters.slice(0, at).join(''), letters.length - at < 2];
}
