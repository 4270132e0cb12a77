import { COLLEAGUE, FIRM, OUTSIDER } from './party-words';

/** Whose doing a sentence announces: `ours` a role or team, `named` perhaps a colleague, `thing` no person. */
export interface Party {
  kind: 'me' | 'you' | 'ours' | 'named' | 'thing' | 'none';
  /** Where the subject starts in the text that was looked at. */
  start: number;
  /** True if the subject is not repeated before this verb ("… and will call"). */
  shared: boolean;
}

const BOUND =
  /[,;:()–—\n]|\b(?:and|but|so|or|because|as|if|when|once|that|which|while|until|then|since|although|though|what|where|how|why|whether|who|than|before|after|unless|yes|ok|okay|confirm|promise|sure|sorry)\b|[-*•] /g;
const ADVERBS = /(?: (?:also|then|now|both|all|each|still|certainly|myself|ourselves|\w+ly))+$/;
const NP =
  /(?<!\b(?:of|on|in|at|from|for|with|to|by|over|about) )\b(?:i|we|you|he|she|they|it|this|that|these|those|everything|some(?:one|body)|one of|another|no(?: one|body|thing|ne)?|neither|our|the|your|my|an?|any|all|each|every|his|her|their)\b/g;
const PRONOUN = /^(?:i|we|you|he|she|they|it|this|that|these|those|everything)$/;
const NAME =
  /(?:\p{Lu}[\p{L}'.]*[ -]+)*\p{Lu}[\p{L}'.]*(?: (?:in|from|at|on|of|with|over|down|up)\b.*)?$/u;
const AFTER_HEAD = / (?:of|from|in|at|on|for|with|to|that|assigned|handling|dealing|looking|responsible|covering|over|near|down|up|by|next|upstairs|downstairs|here|you|we|i)\b.*/;
const MENTION = /\b(?:(?:our|the|my|a|an|your) (?:[a-z'-]+ ){0,2}[a-z'-]+|some(?:one|body)|gps?)\b/g;

const kindOf = (phrase: string): Party['kind'] => {
  const base = phrase.replace(AFTER_HEAD, '');
  if (OUTSIDER.test(base)) return 'none';
  if (COLLEAGUE.test(base)) return OUTSIDER.test(phrase) ? 'none' : 'ours';
  return 'thing';
};

/** Tells whether the person last mentioned before a "she" or "they" is one of ours. */
function recallPerson(before: string, original: string): boolean {
  let [at, ours] = [-1, false];
  for (const { 0: phrase, index } of before.matchAll(MENTION)) {
    const words = phrase.split(' ');
    for (let size = words.length; size > 0; size--) {
      const kind = kindOf(words.slice(0, size).join(' '));
      if (kind === 'thing') continue;
      [at, ours] = [index, kind === 'ours'];
      break;
    }
  }
  for (const { 0: name, index } of original.matchAll(/(?<=[a-z,] )\p{Lu}\p{Ll}+|\b\p{Lu}\p{Ll}+(?= (?:is|has|was|in|from|can)\b)/gu))
    if (index > at && !FIRM.test(name.toLowerCase()) && name.length > 2) [at, ours] = [index, true];
  return ours;
}

/**
 * Takes the text before a "will", lower-case and as written, and all text before that; returns the party
 * that is its subject.
 */
export function nameParty(left: string, original: string, earlier: string, earlierOriginal: string): Party {
  const trimmed = left.trimEnd().replace(ADVERBS, '');
  let bound = 0;
  let word = '';
  for (const match of trimmed.matchAll(BOUND)) {
    bound = match.index + match[0].length;
    word = match[0];
  }
  const none: Party = { kind: 'none', start: 0, shared: false };
  let phrase = trimmed.slice(bound);
  if (phrase.trim() === '') {
    if (trimmed.trim() === '') return none;
    if (word === 'which') return { kind: 'thing', start: bound - word.length, shared: false };
    if (word === 'that' || word === 'this') return { kind: 'thing', start: bound - word.length, shared: false };
    if (word === 'who') {
      if (!/,\s*$/.test(trimmed.slice(0, bound - 3))) return none;
      const head = nameParty(trimmed.slice(0, bound - 3).replace(/,\s*$/, ''), original, earlier, earlierOriginal);
      return head.kind === 'thing' || head.kind === 'you' ? none : head;
    }
    return firstParty(left, original, earlier, earlierOriginal);
  }
  const found = [...phrase.matchAll(NP)];
  let np = found.pop();
  while (np && PRONOUN.test(np[0]) && phrase.slice(np.index + np[0].length).trim() !== '') np = found.pop();
  if (np) {
    const start = bound + np.index;
    phrase = phrase.slice(np.index).trim();
    const party = (kind: Party['kind']): Party => ({ kind, start, shared: false });
    if (/^(?:i|we)$/.test(phrase)) return party('me');
    if (phrase === 'you') return party('you');
    if (/^(?:he|she|they)$/.test(phrase))
      return party(recallPerson(earlier + left.slice(0, start), earlierOriginal + original.slice(0, start)) ? 'ours' : 'none');
    if (/^(?:no\b|no(?:body|thing|ne)|neither|any|every|each)/.test(phrase)) return party('none');
    if (!PRONOUN.test(phrase) && /^\w+$/.test(phrase) && !/^some/.test(phrase)) return none;
    return party(kindOf(phrase));
  }
  const name = NAME.exec(original.slice(bound, trimmed.length));
  if (name) {
    const lower = name[0].toLowerCase();
    const kind = FIRM.test(lower) ? 'none' : kindOf(lower);
    return { kind: kind === 'thing' ? 'named' : kind, start: bound + name.index, shared: false };
  }
  const bare = phrase.trim();
  return { kind: FIRM.test(bare) ? 'none' : kindOf(bare), start: bound + phrase.length - phrase.trimStart().length, shared: false };
}

/** The party that opens the sentence, for a verb that shares its subject ("Sam has it and will call"). */
function firstParty(left: string, original: string, earlier: string, earlierOriginal: string): Party {
  const lead = /^(?:\W|\b(?:so|and|but|ok|okay|yes|also|then|now|hi|hello)\b)*/.exec(left)?.[0].length ?? 0;
  const words = left.slice(lead).split(/(?<=')|[\s,]+/, 6);
  const first = words[0]?.replace(/'.*/, '') ?? '';
  const party = (kind: Party['kind']): Party => ({ kind, start: lead, shared: true });
  if (PRONOUN.test(first)) return { ...nameParty(first, first, earlier, earlierOriginal), start: lead, shared: true };
  for (let size = words.length; size > 0; size--) {
    const kind = kindOf(words.slice(0, size).join(' '));
    if (kind !== 'thing') return party(kind);
  }
  if (/^(?:your|the|our|a|an)$/.test(first)) return party('thing');
  return party(/^\p{Lu}/u.test(original.slice(lead)) && !FIRM.test(first) ? 'named' : 'none');
}
