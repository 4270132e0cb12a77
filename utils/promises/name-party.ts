import type { Rules } from './rules';

/** Whose doing a sentence announces: `ours` a role or team, `named` perhaps a colleague, `thing` no person. */
export interface Party {
  kind: 'me' | 'you' | 'ours' | 'named' | 'thing' | 'none';
  /** Where the subject starts in the text that was looked at. */
  start: number;
  /** True if the subject is not repeated before this verb ("… and will call"). */
  shared?: boolean;
}

/** A text in lower case and as it was written. */
export type Twice = readonly [lower: string, written: string];
export const sliceTwice = ([lower, written]: Twice, from: number, to?: number): Twice => [
  lower.slice(from, to),
  written.slice(from, to),
];

const BOUND =
  /[,;:()–—\n&]|\b(?:and|but|so|or|because|as|if|when|once|that|which|while|until|then|since|although|though|what|where|how|why|whether|who|than|before|after|unless|yes|ok|okay|confirm|promise|sure|sorry)\b|[-*•] /g;
const ADVERBS = /(?: (?:also|then|now|both|all|each|still|certainly|myself|ourselves|\w+ly))+$/;
const NP =
  /(?<!\b(?:of|on|in|at|from|for|with|to|by|over|about) )\b(?:i|we|you|he|she|they|it|this|that|these|those|everything|some(?:one|body)|whoever|one of|another|no(?: one|body|thing|ne)?|neither|our|the|your|my|an?|any|all|each|every|his|her|their)\b/g;
const PRONOUN = /^(?:i|we|you|he|she|they|it|this|that|these|those|everything)$/;
const NAME = /(?:\p{Lu}[\p{L}'./]*[ -]+)*\p{Lu}[\p{L}'./]*(?: (?:in|from|at|on|of|with|over|down|up)\b.*)?$/u;
const AFTER_HEAD =
  / (?:of|from|in|at|on|for|with|to|that|assigned|handling|dealing|looking|responsible|covering|over|near|down|up|by|next|upstairs|downstairs|here|you|we|i)(?![\w'-]).*/;
const MENTION = /\b(?:(?:our|the|my|an?|your) (?:[a-z'-]+ ){0,2}[a-z'-]+|some(?:one|body)|gps?)\b/g;
const NAMED = /(?:(?<=[a-z,] )|(?<![\p{L}'])(?=\S+ (?:is|has|was|in|from|can)\b))\p{Lu}\p{Ll}+/gu;
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

function kindOf(phrase: string, { is }: Rules): Party['kind'] {
  const base = phrase.startsWith('one of') ? phrase : phrase.replace(AFTER_HEAD, '');
  if (is.OUTSIDER.test(base)) return 'none';
  return is.COLLEAGUE.test(base) ? (is.OUTSIDER.test(phrase) ? 'none' : 'ours') : 'thing';
}

/** The longest start of these words that is a person or a team; 'thing' if none is. */
function leadingKind(words: string[], rules: Rules): Party['kind'] {
  for (let size = words.length; size > 0; size--) {
    const kind = kindOf(words.slice(0, size).join(' '), rules);
    if (kind !== 'thing') return kind;
  }
  return 'thing';
}

/** Tells whether the person last mentioned before a "she" or "they" is one of ours. */
function recallPerson([lower, written]: Twice, rules: Rules): boolean {
  let [at, ours] = [-1, false];
  for (const { 0: phrase, index } of lower.matchAll(MENTION)) {
    const kind = leadingKind(phrase.split(' '), rules);
    if (kind !== 'thing') [at, ours] = [index, kind === 'ours'];
  }
  for (const { 0: name, index } of written.matchAll(NAMED)) {
    const plain = name.toLowerCase();
    if (index > at && !rules.is.FIRM.test(plain) && !CALENDAR.test(plain)) [at, ours] = [index, true];
  }
  return ours;
}

/** The party that opens the clause, for a verb that shares its subject ("Sam has it and will call"). */
function firstParty(left: Twice, earlier: Twice, rules: Rules): Party {
  const [lower, written] = left;
  const clause = /,\s*$/.test(lower) ? 0 : lower.trimEnd().search(/[^,;:–—]*$/);
  const lead =
    clause +
    (/^(?:\W|\b(?:so|and|but|ok|okay|yes|also|then|now|hi|hello)\b)*/.exec(lower.slice(clause))?.[0].length ??
      0);
  const words = lower.slice(lead).split(/(?<=')|[\s,]+/, 6);
  const first = words[0]?.replace(/'.*/, '') ?? '';
  const party = (kind: Party['kind']): Party => ({ kind, start: lead, shared: true });
  if (PRONOUN.test(first)) return party(nameParty([first, first], earlier, rules).kind);
  const kind = leadingKind(words, rules);
  if (kind !== 'thing' || /^(?:your|the|our|an?)$/.test(first)) return party(kind);
  return party(/^\p{Lu}/u.test(written.slice(lead)) && !rules.is.FIRM.test(first) ? 'named' : 'none');
}

/** Takes the text before a "will" in its clause and all text before that; returns the party that is its subject. */
export function nameParty(left: Twice, earlier: Twice, rules: Rules): Party {
  const none: Party = { kind: 'none', start: 0 };
  const trimmed = left[0].trimEnd().replace(ADVERBS, '');
  const bound = [...trimmed.matchAll(BOUND)].at(-1);
  const [word, from] = bound ? [bound[0], bound.index + bound[0].length] : ['', 0];
  let phrase = trimmed.slice(from);
  if (phrase.trim() === '') {
    const start = from - word.length;
    if (/^(?:which|that)$/.test(word)) return { kind: 'thing', start };
    if (word !== 'who') return trimmed.trim() === '' ? none : firstParty(left, earlier, rules);
    const head = trimmed.slice(0, start).replace(/,\s*$/, '');
    if (head.length === start) return none;
    const party =
      head.trim() === '' ? none : nameParty([head, left[1].slice(0, head.length)], earlier, rules);
    return /^(?:thing|you|me)$/.test(party.kind) ? none : party;
  }
  const found = [...phrase.matchAll(NP)];
  let np = found.pop();
  while (np && PRONOUN.test(np[0]) && phrase.slice(np.index + np[0].length).trim() !== '') np = found.pop();
  const start = from + (np ? np.index : phrase.length - phrase.trimStart().length);
  const party = (kind: Party['kind']): Party => ({ kind, start });
  phrase = phrase.slice(start - from).trim();
  if (np) {
    if (/^(?:i|we)$/.test(phrase)) return party('me');
    if (phrase === 'you') return party('you');
    if (/^(?:he|she|they)$/.test(phrase)) {
      const before: Twice = [earlier[0] + left[0].slice(0, start), earlier[1] + left[1].slice(0, start)];
      return party(recallPerson(before, rules) ? 'ours' : 'none');
    }
    if (/^(?:no\b|no(?:body|thing|ne)|neither|any|every(?!thing)|each)/.test(phrase)) return party('none');
    if (/^\w+$/.test(phrase) && !PRONOUN.test(phrase) && !/^(?:some|whoever)/.test(phrase)) return none;
    const kind = kindOf(phrase, rules);
    const role = left[1].slice(start, start + phrase.length).replace(/(?: \p{Lu}[\p{L}'.-]*)+$/u, '');
    return party(kind === 'thing' && role.length > 3 ? kindOf(role.toLowerCase(), rules) : kind);
  }
  const name = NAME.exec(left[1].slice(from, trimmed.length));
  const subject = name ? name[0].toLowerCase() : phrase;
  const kind = rules.is.FIRM.test(subject) ? 'none' : kindOf(subject, rules);
  return { kind: name && kind === 'thing' ? 'named' : kind, start: name ? from + name.index : start };
}
