import { splitSentences } from '../text/split-sentences.ts';

/** Syllables of an English word, counted by its vowel groups; at least one. */
function countSyllables(word: string): number {
  const bare = word.toLowerCase().replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end.charAt(0));
  return Math.max(1, bare.match(/[aeiouy]+/g)?.length ?? 1);
}

/**
 * The Flesch-Kincaid grade of a text (US school years; Kincaid and others 1975), to one decimal; null under
 * three sentences, where it says nothing. Greetings and names count like other words.
 */
export function gradeReading(text: string): number | null {
  const sentences = splitSentences(text)
    .map((sentence) => sentence.text.match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [])
    .filter((words) => words.length > 1);
  if (sentences.length < 3) return null;
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return Math.max(0, Math.round(grade * 10) / 10);
}
