import type { Twice } from './name-party';

export type Squeezed = {
  text: Twice;
  /** Turns an offset of the squeezed text into one of the text as it was. */
  locate(offset: number): number;
};

/** Makes every run of blanks in a sentence one space, so that wrapped and indented lines read like any other. */
export function squeeze(sentence: Twice): Squeezed {
  const [lower, written] = [sentence[0].replace(/\s/g, ' '), sentence[1].replace(/\s/g, ' ')];
  if (!lower.includes('  ')) return { text: [lower, written], locate: (offset) => offset };
  const kept: number[] = [];
  for (let at = 0; at < lower.length; at++) if (lower[at] !== ' ' || lower[at - 1] !== ' ') kept.push(at);
  const pick = (text: string) => text.replace(/ {2,}/g, ' ');
  return { text: [pick(lower), pick(written)], locate: (offset) => kept[offset] ?? lower.length };
}
