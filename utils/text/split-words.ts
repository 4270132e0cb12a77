import { findSpeech } from './blank-speech.ts';
import { ownWords } from './own-words.ts';
import typed from './typed-words.json' with { type: 'json' };

/** One piece of a text: a word, a comma-like pause or a sentence end; offsets are UTF-16 in the given text. */
export type Token = {
  /** Lower-case word with contractions opened ("don't" = do + not); ',' for a pause, '.', '?' or '!' for an end, '' for quoted text. */
  word: string;
  start: number;
  end: number;
  /** The word begins with a capital letter and does not open its sentence. */
  capital: boolean;
};

const PIECE =
  /[$£€]?\d[\d.,:]*\d(?:\p{L}{1,2}(?!\p{L}))?|[\p{L}\p{N}]+(?:['’]\p{L}+)*|[.!?…]+|\n|[,;:()–—]/gu;
const SHORT = /^(?:mr|mrs|ms|dr|st|prof|eg|ie|vs|approx|[a-z])$/;
const IS =
  /^(?:it|that|there|here|what|who|he|she|where|how|when|everything|nothing|this|everyone|nobody|something|one)$/;
const TAILS: Record<string, string> = { ll: 'will', re: 'are', ve: 'have', m: 'am', d: 'would' };

/** Whether a token's word marks the end of a sentence; runs of marks count as '!!'. */
export const isStop = (word: string): boolean => /^[.?!]/.test(word);

/** Typed fast, cut short or misspelled. Words that are others too ("well", "its") stay. */
const FAST: Record<string, string[]> = Object.fromEntries([
  ...['do', 'does', 'did', 'is', 'are', 'was', 'were', 'has', 'have', 'had', 'could', 'would', 'should'].map(
    (verb) => [`${verb}nt`, [verb, 'not']],
  ),
  ...['i', 'you', 'we', 'they'].map((who) => [`${who}ve`, [who, 'have']]),
  ...['could', 'would', 'should', 'must', 'might'].map((verb) => [`${verb}ve`, [verb, 'have']]),
  ...['you', 'they', 'it', 'that'].map((who) => [`${who}ll`, [who, 'will']]),
  ...Object.entries(typed).flatMap(([meant, forms]) =>
    forms.split(' ').map((form) => [form, meant.split(' ')]),
  ),
] as [string, string[]][]);
/** "ill" before one of these is "I'll", unless somebody is or falls ill. */
const WILL_DO =
  /^\s+(?:just |also |then |now )?(?:ask|be|book|call|chase|check|come|do|email|find|follow|get|give|go|have|let|look|make|message|pass|phone|post|put|raise|refund|resend|ring|see|send|sort|speak|talk|take|tell|text|try|update|write)\b/i;
const SICK =
  /^(?:is|are|am|was|were|be|been|being|so|very|too|really|quite|feel|feels|felt|feeling|fall|falls|fell|get|gets|got|getting|become|became|look|looks|looked|seriously|critically|terminally|mentally|the|not)$/;
/** After these a fast "of" is "have". */
const MODAL = /^(?:could|would|should|must|might)$/;

/** Opens a contraction ("you'll" = you, will; "can't" = can, not); possessive 's is dropped. Takes a lower-case word. */
function openWord(word: string): string[] {
  if (word === 'cannot') return ['can', 'not'];
  const cut = word.lastIndexOf("'");
  if (cut < 0) return Object.hasOwn(FAST, word) ? (FAST[word] ?? [word]) : [word];
  const head = word.slice(0, cut);
  const tail = word.slice(cut + 1);
  if (tail === 't' && head.endsWith('n')) {
    const verb = head.slice(0, -1);
    return [verb === 'ca' ? 'can' : verb === 'wo' ? 'will' : verb === 'sha' ? 'shall' : verb, 'not'];
  }
  if (tail === 's') return head === 'let' ? ['let', 'us'] : IS.test(head) ? [head, 'is'] : [head];
  const opened = TAILS[tail];
  return opened ? [head, opened] : [head + tail];
}

/**
 * Splits a text into words, pauses and sentence ends; quoted mail is left out, quoted speech is one empty word. The
 * first and the last token are always a sentence end. Runs in linear time on any text.
 */
export function splitWords(written: string): Token[] {
  const text = ownWords(written);
  const speech = findSpeech(text);
  const tokens: Token[] = [{ word: '.', start: 0, end: 0, capital: false }];
  let next = 0;
  let opens = true;
  const push = (word: string, start: number, end: number, capital = false) => {
    tokens.push({ word, start, end, capital });
  };
  const stop = (mark: string, start: number, end: number) => {
    const last = tokens[tokens.length - 1] as Token;
    if (isStop(last.word)) {
      if (mark !== '.' && last.word === '.' && last.end > last.start) last.word = mark;
    } else push(mark, start, end);
    opens = true;
  };
  for (const m of text.matchAll(PIECE)) {
    const start = m.index;
    const end = start + m[0].length;
    while ((speech[next]?.end ?? Infinity) <= start) next++;
    if (start >= (speech[next]?.start ?? Infinity)) {
      const last = tokens[tokens.length - 1] as Token;
      if (last.word !== '') push('', start, end);
      else last.end = end;
      opens = false;
      continue;
    }
    const c = m[0].charAt(0);
    if (c === '\n') {
      if (
        !/^[\p{Ll}\d]/u.test(text.slice(start + 1, start + 3)) ||
        /[\n\r]\s{0,3}$/.test(text.slice(Math.max(0, start - 3), start))
      )
        stop('.', start, end);
    } else if (/[.!?…]/.test(c)) {
      const last = tokens[tokens.length - 1] as Token;
      const after = text.slice(end, end + 2);
      const inside =
        c === '.' &&
        (/^\S/.test(after) ? !/^["'’”)]/.test(after) : /^\s\p{Ll}/u.test(after) || SHORT.test(last.word));
      if (!inside)
        stop(
          /[!?]{2}/.test(m[0]) ? '!!' : m[0].includes('?') ? '?' : m[0].includes('!') ? '!' : '.',
          start,
          end,
        );
    } else if (/[,;:()–—]/.test(c)) push(',', start, end);
    else {
      const capital = !opens && /\p{Lu}/u.test(c);
      const words = openWord(m[0].toLowerCase().replace(/’/g, "'"));
      const before = tokens.at(-1)?.word ?? '';
      if (words[0] === 'of' && MODAL.test(before)) words[0] = 'have';
      if (words[0] === 'ill' && !SICK.test(before) && WILL_DO.test(text.slice(end, end + 20)))
        words.splice(0, 1, 'i', 'will');
      for (const word of words) push(word, start, end, capital);
      opens = false;
    }
  }
  stop('.', text.length, text.length);
  return tokens;
}
