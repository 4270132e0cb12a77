import lists from './words.json';

export type WordList = keyof typeof lists;

const LETTERS = /[^\p{L}\p{M}\p{N}]+/u;
const SHORT = 4;

/** The words of a text or of a name in the page's code (`customer-name`, `CustomerName`), in small letters. */
export function codeWords(text: string): string[] {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(LETTERS)
    .filter((word) => word !== '');
}

const folded = new Map<WordList, { one: Set<string>; many: string[]; stems: string[] }>();

function foldList(list: WordList) {
  const known = folded.get(list);
  if (known) return known;
  const all = (lists[list] as string[]).map((each) => codeWords(each).join(' '));
  const one = new Set(all.filter((each) => !each.includes(' ')));
  const many = all.filter((each) => each.includes(' '));
  // Languages that write compounds: `kundenname` is about a `kunde`.
  const stems = [...one].filter((each) => each.length > SHORT);
  const made = { one, many, stems };
  folded.set(list, made);
  return made;
}

/** Does the text hold a word, or words in a row, of the list? Long ones may stand inside a longer word. */
export function hasWord(text: string, list: WordList): boolean {
  if (text === '') return false;
  const words = codeWords(text);
  const { one, many, stems } = foldList(list);
  if (words.some((word) => one.has(word) || stems.some((stem) => word.startsWith(stem)))) return true;
  const row = ` ${words.join(' ')} `;
  return many.some((each) => row.includes(` ${each} `));
}

/** Is the text, as a whole, one of the list's? */
export function isOneOf(text: string, list: WordList): boolean {
  const said = codeWords(text).join(' ');
  const { one, many } = foldList(list);
  return one.has(said) || many.includes(said);
}

/** Does the text begin with one of the list's? */
export function beginsWithWord(text: string, list: WordList): boolean {
  const row = `${codeWords(text).join(' ')} `;
  const { one, many } = foldList(list);
  return [...one, ...many].some((each) => row.startsWith(`${each} `));
}
