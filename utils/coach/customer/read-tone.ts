import type { CueRules } from './compile-cues';

/** A feature of tone and where it first stands. */
export type ToneFeature = {
  id: string;
  start: number;
  end: number;
};

/**
 * The tone features of a message, quotes already blanked: words, pairs of neighbouring words ("^" = sentence start), and
 * which word classes share a sentence ("@YOU+NEG"), each once. Numbers are read as "0".
 */
export function toneFeatures(text: string, { classes }: Pick<CueRules, 'classes'>): Map<string, ToneFeature> {
  const found = new Map<string, ToneFeature>();
  const add = (id: string, start: number, end: number) => found.has(id) || found.set(id, { id, start, end });
  let sentence: ToneFeature[] = [];
  let sentences = 0;
  const close = (question: string) => {
    const [first] = sentence;
    if (!first) return;
    sentences++;
    const end = (sentence.at(-1) as ToneFeature).end;
    const have = classes
      .filter(({ pattern }) => sentence.some(({ id }) => pattern.test(id)))
      .map(({ id }) => id);
    have.forEach((one, at) => {
      add(`@${one}${question}`, first.start, end);
      have.slice(at + 1).forEach((two, next) => {
        add(`@${one}+${two}${question}`, first.start, end);
        for (const three of have.slice(at + next + 2)) add(`@${one}+${two}+${three}`, first.start, end);
      });
    });
    for (const { id, pattern } of classes)
      if (pattern.test(first.id)) add(`@^${id}${question}`, first.start, end);
    sentence = [];
  };
  for (const match of text.matchAll(/\d[\d.,:]*|[a-z]+(?:'[a-z]+)?|[.?!]/gi)) {
    const id = /^\d/.test(match[0]) ? '0' : match[0].toLowerCase();
    const end = match.index + match[0].length;
    if (/[.?!]/.test(id)) {
      if (id === '?') add(id, match.index, end);
      close(id === '?' ? id : '');
      continue;
    }
    const before = sentence.at(-1);
    add(id, match.index, end);
    add(`${before?.id ?? '^'} ${id}`, before?.start ?? match.index, end);
    sentence.push({ id, start: match.index, end });
  }
  close('');
  add(`@n${Math.min(sentences, 4)}`, 0, 0);
  for (const { id } of classes) if (!found.has(`@${id}`) && !found.has(`@${id}?`)) add(`@no${id}`, 0, 0);
  if (!found.has('?')) add('@no?', 0, 0);
  return found;
}
