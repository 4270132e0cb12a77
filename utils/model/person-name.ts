const LONGEST = 200;
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|hon)$/;
/** What a desk sets beside a name: a mail address, a number or remark in brackets. */
const BESIDE = /<[^<>]*>|\([^()]*\)|\[[^[\]]*\]|[^\s<>]+@[^\s<>]+/g;

/**
 * The words of a shown name as two writings of one name share them: letter case, accents, order, titles and what stands
 * beside the name aside. Empty for a text without letters or digits. Only the first 200 characters are read.
 */
export function nameWords(shown: string): string[] {
  const text = shown.slice(0, LONGEST);
  const named = wordsOf(text.replace(BESIDE, ' '));
  // A mail address alone is a name too.
  return named.length > 0 ? named : wordsOf(text);
}

function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}|['’ʼ`´]/gu, '')
    .toLowerCase();
  const words = (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !TITLE.test(word));
  return [...new Set(words)].sort();
}

/** Do two shown names name one person, as far as can be seen: the same words, or one with words that the other leaves out? */
export function isSamePerson(one: string, other: string): boolean {
  const [few, many] = [nameWords(one), nameWords(other)].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  return few.length > 0 && few.every((word) => many.includes(word));
}

/**
 * Is one name the other with a slip put right: all words alike but one, in which a letter inside was left out, doubled or
 * swapped with its neighbour? Another letter (Francis, Frances) or another end (Mario, Maria) is another person.
 */
export function isSpellingOf(one: string, other: string): boolean {
  const [a, b] = [nameWords(one), nameWords(other)];
  const [only, ...more] = a.filter((word) => !b.includes(word));
  const [instead, ...further] = b.filter((word) => !a.includes(word));
  if (only === undefined || instead === undefined || more.length + further.length > 0) return false;
  const [short, long] = only.length < instead.length ? [only, instead] : [instead, only];
  return long.length > 3 && (short.length === long.length ? isSwapped(short, long) : isWithout(short, long));
}

/** Is `short` what is left of `long` without one letter that is neither its first nor its last? */
function isWithout(short: string, long: string): boolean {
  for (let at = 1; at < long.length - 1; at++)
    if (long.slice(0, at) + long.slice(at + 1) === short) return true;
  return false;
}

/** Are two neighbours inside swapped, and nothing else? */
function isSwapped(one: string, other: string): boolean {
  for (let at = 1; at < one.length - 2; at++)
    if (one.slice(0, at) + one[at + 1] + one[at] + one.slice(at + 2) === other) return true;
  return false;
}

/** Are these the same words? */
export function isSameName(one: string, other: string): boolean {
  return nameWords(one).join(' ') === nameWords(other).join(' ');
}
