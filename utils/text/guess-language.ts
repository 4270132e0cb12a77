import type { TONGUES } from '../model/signal-values.ts';
import data from './language-words.json' with { type: 'json' };
import { ownWords } from './own-words.ts';

/** Whether a text is English, as far as its words tell. */
export type Tongue = (typeof TONGUES)[number];

/** Enough of a text to tell by, characters. */
const LOOKED_AT = 600;
const WORD = /[\p{L}\p{M}]+(?:['’]\p{L}+)?|[¿¡]/gu;
/** A word that only its letters speak for weighs this against one that is in a list. */
const PAIR = 0.4;
/** Less than this says nothing, and one language must lead the other by so much. */
const LEAST = 1.6;
const LEAD = 1.2;
/** Of a text with no English word at all, so much is enough. */
const LEAST_ALONE = 0.8;
/** Where so many of the words are English, no other language is looked for. */
const PLAIN = 0.5;

type Signs = { words: Set<string>; pairs: RegExp };
let known: { english: Signs; others: Signs[] } | undefined;

function readSigns({ words, pairs }: { words: string; pairs: string }): Signs {
  return { words: new Set(words.split(' ')), pairs: new RegExp(pairs.split(' ').join('|'), 'u') };
}

/** The words a word may be looked up by: itself, and the parts of "j'ai" or "l'eau". */
function splitElided(word: string): string[] {
  const cut = word.indexOf("'");
  return cut > 0 && cut < 3 ? [word, word.slice(0, cut + 1), word.slice(cut + 1)] : [word];
}

/** How much a text's words speak for a language. */
function weigh(words: readonly string[], { words: stops, pairs }: Signs): number {
  let sum = 0;
  for (const word of words)
    if (splitElided(word).some((part) => stops.has(part))) sum += 1;
    else if (word.length > 2 && pairs.test(word)) sum += PAIR;
  return sum;
}

/**
 * Guesses whether the writer's own words are English, by stop words and letter pairs (language-words.json); a text in
 * another script is not. What is too short or too mixed is 'unknown'. Looks at the beginning of a long text; pure, under a
 * millisecond.
 */
export function guessLanguage(text: string): Tongue {
  const own = ownWords(text).slice(0, LOOKED_AT);
  const found = own.replace(/\S*[@/\\]\S*|\S*\d\S*/g, ' ').match(WORD) ?? [];
  const letters = found.join('').length;
  const latin = (found.join('').match(/\p{Script=Latin}/gu) ?? []).length;
  if (letters >= 4 && latin < letters / 2) return 'not-english';
  known ??= {
    english: readSigns(data.en),
    others: Object.entries(data)
      .filter(([language]) => language !== 'en')
      .map(([, signs]) => readSigns(signs)),
  };
  const words = found.map((word) => word.toLowerCase().replace('’', "'"));
  const english = weigh(words, known.english);
  if (english >= LEAST && english > words.length * PLAIN) return 'english';
  const other = Math.max(...known.others.map((signs) => weigh(words, signs)));
  const lead = LEAD + words.length * 0.06;
  if (english >= LEAST && english > other + (english > words.length / 3 ? 0 : lead)) return 'english';
  if (other >= LEAST && other > english + lead) return 'not-english';
  if (other >= LEAST_ALONE && english < LEAST_ALONE / 2 && words.length > 2) return 'not-english';
  return 'unknown';
}
