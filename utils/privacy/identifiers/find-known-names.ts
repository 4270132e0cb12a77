import type { Identifier } from './identifier';
import { notNames, ordinary, particles, titles } from './name-words';

type Word = {
  text: string;
  start: number;
  end: number;
};

// After a capitalised everyday word at the start of a sentence, these show that it is the word ("Will you …").
const wordAfter =
  /^(?:i|you|we|they|he|she|it|this|that|the|a|an|your|my|our|their|there|all|be|to|for|me|us|not|any|anyone|someone|of|is|period|with|is|these|those|on|out|up|and|help)$/;

const aWord = /(?<!\p{L})(?:an?|each|every|some) $/iu;

/** Folds accents and case, keeping the length: one code unit for one. */
function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    const plain =
      sign < '\x80' ? sign.toLowerCase() : sign === '’' ? "'" : sign.normalize('NFD').toLowerCase();
    folded += plain.length === 1 ? plain : plain.replace(/\p{M}/gu, '').slice(0, 1) || sign;
  }
  return folded;
}

/**
 * Finds the names on the page wherever they stand: full, given or family alone, in any order or case, accents
 * optional. In small letters a name that is an ordinary English word does not count.
 */
export function findKnownNames(text: string, known: string[]): Identifier[] {
  const wanted = new Set<string>();
  const joints = new Set<string>();
  const signs: string[] = [];
  for (const name of known) {
    const clean = fold(name.normalize('NFC'))
      .replace(/\S+@\S+/g, ' ')
      // A nickname may stand in brackets, and so may a role or a number.
      .replace(/[([{<]([^)\]}>]*)[)\]}>]/g, (_, inside: string) =>
        /^[\p{L}']+$/u.test(inside) && !notNames.has(inside) ? ` ${inside} ` : ' ',
      );
    if (/[\u1100-\u11ff\u3040-\u9fff\uac00-\ud7af]/.test(clean)) signs.push(...signForms(name));
    for (const word of clean.match(/[\p{L}\p{M}']+/gu) ?? []) {
      if (particles.has(word)) joints.add(word);
      else if (word.length > 1 && !titles.has(word)) wanted.add(word);
    }
  }
  return [...findSigns(text, signs), ...(wanted.size ? findWords(text, wanted, joints) : [])];
}

function signForms(name: string): string[] {
  const clean = name.replace(/\s*(?:様|さん|氏|先生|女士|小姐|님|씨)$/, '').trim();
  const parts = clean.split(/[\s・]+/);
  return [clean, ...(parts.length > 1 ? parts : [clean.slice(1), clean.slice(2)])].filter(
    (form) => form.length > 1,
  );
}

function findSigns(text: string, forms: string[]): Identifier[] {
  return forms.flatMap((form) => {
    const spans: Identifier[] = [];
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
      spans.push({ start: at, end: at + form.length, kind: 'name' });
    return spans;
  });
}

function findWords(text: string, wanted: Set<string>, joints: Set<string>): Identifier[] {
  const folded = fold(text);
  const words: Word[] = [];
  for (const match of folded.matchAll(/[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu)) {
    const word = match[0].normalize('NFD').replace(/\p{M}/gu, '').replace(/'s$/, '');
    const end = match.index + match[0].replace(/'s$/, '').length;
    words.push({ text: word, start: match.index, end });
  }
  const spans: Identifier[] = [];
  const sure = words.map((word) => wanted.has(word.text));
  words.forEach((word, at) => {
    if (!sure[at]) return;
    if (
      aWord.test(text.slice(Math.max(0, word.start - 6), word.start)) &&
      /^\p{Ll}/u.test(text[word.start] ?? '')
    )
      return;
    const beside = [at - 1, at + 1].some(
      (other) =>
        sure[other] &&
        near(text, words[Math.min(other, at)], words[Math.max(other, at)]) &&
        !(isOrdinaryHere(text, word) && isOrdinaryHere(text, words[other])),
    );
    if (!beside && isOrdinaryHere(text, word, words[at + 1])) return;
    let start = word.start;
    for (
      let before = at - 1;
      before >= 0 && joints.has(words[before]?.text ?? '') && near(text, words[before], words[before + 1]);
      before--
    )
      start = words[before]?.start ?? start;
    const initial = /(?<!\p{L})\p{Lu}\.\s?$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0];
    start -= initial?.length ?? 0;
    word.end += /^,? \p{Lu}\.(?!\p{L})/u.exec(text.slice(word.end, word.end + 4))?.[0].length ?? 0;
    const last = spans.at(-1);
    if (
      last &&
      /^[\s,^.~"'(-]{0,4}(?:\p{Lu}\.?[\s,]{1,2})?$/u.test(text.slice(last.end, start)) &&
      start - last.end < 6
    )
      last.end = word.end;
    else spans.push({ start, end: word.end, kind: 'name' });
  });
  return spans;
}

const near = (text: string, one: Word | undefined, two: Word | undefined) =>
  !!one && !!two && /^[\s,^-]{1,2}$/.test(text.slice(one.end, two.start));

/** Whether an everyday word is meant as the word: in small letters, or at a sentence's start with its usual follower. */
function isOrdinaryHere(text: string, word?: Word, next?: Word): boolean {
  if (!word || !ordinary.has(word.text)) return false;
  const shown = text.slice(word.start, word.end);
  if (shown === shown.toLowerCase()) return true;
  return (
    !!next &&
    next.start - word.end === 1 &&
    wordAfter.test(next.text) &&
    /(?:^|[.!?:;>"“(\n]\s{0,2})$/.test(text.slice(Math.max(0, word.start - 3), word.start))
  );
}
