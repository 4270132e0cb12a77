import { splitWords } from '../../text/split-words.ts';
import { inflectWord } from './inflect-word.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** A parsed pattern: words that may stand at one place, or nodes in a row, or a choice, or something optional. */
export type PatternNode =
  | { kind: 'leaf'; words: string[] }
  | { kind: 'row'; items: PatternNode[] }
  | { kind: 'choice'; items: PatternNode[] }
  | { kind: 'optional'; item: PatternNode };

/** Marks that are matched by what a token is, not by its letters. */
export const MARKS = {
  any: '#any',
  number: '#number',
  time: '#time',
  name: '#name',
  quote: '#quote',
} as const;

const MAX_LENGTH = 600;
const MAX_GAP = 12;
const MAX_DEPTH = 8;

/** Thrown for a pattern that cannot be read; `position` counts UTF-16 units from 0. */
export class PatternError extends Error {
  readonly position: number;
  constructor(message: string, position: number) {
    super(`${message} (at character ${position + 1})`);
    this.name = 'PatternError';
    this.position = position;
  }
}

const read = new Map<string, string[]>();

/** The words of a class, inflected where its entry ends in ~; throws PatternError for an unknown class. */
function readClass(name: string, position: number): string[] {
  const before = read.get(name);
  if (before) return before;
  if (name === 'number' || name === 'name' || name === 'any') return [MARKS[name]];
  const words = Object.hasOwn(WORD_CLASSES, name) ? WORD_CLASSES[name] : undefined;
  if (words === undefined)
    throw new PatternError(
      `There is no word class called "${name}". Known: ${Object.keys(WORD_CLASSES).join(', ')}`,
      position,
    );
  const all = words
    .split(' ')
    .flatMap((word) => (word.endsWith('~') ? inflectWord(word.slice(0, -1)) : [word]));
  if (name === 'time') all.push(MARKS.time);
  read.set(name, all);
  return all;
}

const leaf = (words: string[]): PatternNode => ({ kind: 'leaf', words });

/** Folds choices between single words into one place, which keeps the matcher small. */
function choose(items: PatternNode[]): PatternNode {
  const single = items.flatMap((item) => (item.kind === 'leaf' ? item.words : []));
  const rest = items.filter((item) => item.kind !== 'leaf');
  if (!rest.length) return leaf([...new Set(single)]);
  const all = single.length ? [leaf([...new Set(single)]), ...rest] : rest;
  return all.length === 1 ? (all[0] as PatternNode) : { kind: 'choice', items: all };
}

/** The places of one written word: contractions open into two, ~ gives its inflections, * any ending. */
function readWord(raw: string, position: number): PatternNode[] {
  const mark = raw.endsWith('~') || raw.endsWith('*') ? raw.slice(-1) : '';
  const body = mark ? raw.slice(0, -1) : raw;
  if (!mark && /^[a-z]+$/.test(body) && body !== 'cannot') return [leaf([body])];
  const words = splitWords(body)
    .map((token) => token.word)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (!words.length) throw new PatternError(`"${raw}" is not a word`, position);
  if (mark === '*' && (words.at(-1) as string).length < 3)
    throw new PatternError(`"${raw}": at least three letters must stand before *`, position);
  return words.map((word, n) => {
    if (n < words.length - 1 || !mark) return leaf([word]);
    return leaf(mark === '~' ? inflectWord(word) : [`${word}*`]);
  });
}

/**
 * Reads one word pattern. Words stand for themselves (any case, contractions opened); `call~` also its
 * inflections; `frustrat*` any ending; `(a|b c)` a choice; `[please]` optional; `..3` up to three words between;
 * `{class}` a word class, a {number}, {time} or {name}; `^` and `$` the start and end of a sentence, `?` or `!`
 * its end mark, `,` a pause. Throws PatternError naming the position.
 */
export function parsePattern(source: string): PatternNode {
  if (source.length > MAX_LENGTH)
    throw new PatternError(`A pattern may hold at most ${MAX_LENGTH} characters`, MAX_LENGTH);
  let at = 0;
  const skip = () => {
    while (at < source.length && /\s/.test(source.charAt(at))) at++;
  };
  const readChoice = (close: string, depth: number): PatternNode => {
    if (depth > MAX_DEPTH) throw new PatternError(`Brackets are nested more than ${MAX_DEPTH} deep`, at);
    const opened = at - 1;
    const choices: PatternNode[] = [];
    for (;;) {
      choices.push(readRow(close, depth));
      if (source[at] === '|') at++;
      else break;
    }
    if (source[at] !== close) {
      if (close) throw new PatternError(`"${source[opened]}" is never closed`, opened);
      throw new PatternError(`Unexpected "${source[at]}"`, at);
    }
    at++;
    return choose(choices);
  };
  const readRow = (close: string, depth: number): PatternNode => {
    const items: PatternNode[] = [];
    const from = at;
    for (skip(); at < source.length && source[at] !== '|' && source[at] !== close; skip())
      items.push(...readItem(depth));
    if (!items.length) throw new PatternError('A word is missing here', Math.min(from, source.length));
    return items.length === 1 ? (items[0] as PatternNode) : { kind: 'row', items };
  };
  const readItem = (depth: number): PatternNode[] => {
    const c = source.charAt(at);
    const from = at;
    if (c === '(' || c === '[') {
      at++;
      const item = readChoice(c === '(' ? ')' : ']', depth + 1);
      return [c === '[' ? { kind: 'optional', item } : item];
    }
    if (c === '{') {
      const end = source.indexOf('}', at);
      if (end < 0) throw new PatternError('"{" is never closed', from);
      at = end + 1;
      return [leaf(readClass(source.slice(from + 1, end), from))];
    }
    if (c === '^' || c === '$') {
      at++;
      return [leaf(['.', '?', '!', '!!'])];
    }
    if (source.startsWith('!!', at)) {
      at += 2;
      return [leaf(['!!'])];
    }
    if (c === '?' || c === '!' || c === ',') {
      at++;
      return [leaf([c])];
    }
    if (source.startsWith('..', at)) {
      const digits = /^\d{1,2}/.exec(source.slice(at + 2, at + 4))?.[0] ?? '';
      const count = Number(digits);
      if (!count || count > MAX_GAP) throw new PatternError(`Write ..1 to ..${MAX_GAP} for a gap`, from);
      at += 2 + digits.length;
      let gap: PatternNode = { kind: 'optional', item: leaf([MARKS.any]) };
      for (let n = 1; n < count; n++)
        gap = { kind: 'optional', item: { kind: 'row', items: [leaf([MARKS.any]), gap] } };
      return [gap];
    }
    if (/[)\]}|]/.test(c)) throw new PatternError(`"${c}" was not opened`, from);
    while (at < source.length && !/[\s()[\]{}|^$?!,]/.test(source.charAt(at))) at++;
    return readWord(source.slice(from, at), from);
  };
  skip();
  const node = readRow('', 0);
  if (at >= source.length) return node;
  if (source[at] !== '|') throw new PatternError(`Unexpected "${source[at]}"`, at);
  const choices = [node];
  while (source[at] === '|') {
    at++;
    choices.push(readRow('', 0));
  }
  if (at < source.length) throw new PatternError(`Unexpected "${source[at]}"`, at);
  return choose(choices);
}
