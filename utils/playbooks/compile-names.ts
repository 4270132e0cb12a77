import type { NameWords } from '../coach/names/compile-words';
import words from '../coach/names/words.json';

/** The word data that the page takes names apart with. */
export function compileNames(): NameWords {
  return words;
}
