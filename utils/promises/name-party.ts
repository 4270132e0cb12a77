import { is } from './promise-words';

/** Whose doing a sentence announces: `ours` a role or team, `named` perhaps a colleague, `deed` what
 * we do, `thing` what may stand for some of us, `yours` a thing of the customer's, `gadget` what works by itself. */
export type Party = {
  kind: 'me' | 'you' | 'ours' | 'named' | 'thing' | 'yours' | 'gadget' | 'deed' | 'none';
  /** Where the subject starts in the text that was looked at. */
  start: number;
  /** True if the subject is not repeated before this verb ("… and will call"). */
  shared?: boolean;
  /** True in "Sam, who will …". */
  aside?: boolean;
};

/** A text in lower case and as it was written. */
export type Twice = readonly [lower: string, written: string];
export const sliceTwice = ([lower, written]: Twice, from: number, to?: number): Twice => [
  lower.slice(from, to),
  written.slice(from, to),
];

function kindOf(phrase: string): Party['kind'] {
  const base = /^\S+ of (?:our|the|my|us)\b/.test(phrase) ? phrase : phrase.replace(is.AFTER_HEAD, '');
  if (is.OUTSIDER.test(base)) return 'none';
  return is.COLLEAGUE.test(base) ? (is.OUTSIDER.test(phrase) ? 'none' : 'ours') : 'thing';
}

/** The longest start of these words that is a person or a team; 'thing' if none is. */
function leadingKind(words: string[]): Party['kind'] {
  for (let size = words.length; size > 0; size--) {
    const kind = kindOf(words.slice(0, size).join(' '));
    if (kind !== 'thing') return kind;
  }
  return 'thing';
}

/** Whose the person last mentioned before a "she" (`single`) or "they" is; 'yours' if none was. */
function recallPerson([lower, written]: Twice, single: boolean): Party['kind'] {
  let [at, last]: [number, Party['kind']] = [-1, 'yours'];
  for (const { 1: phrase = '', index } of lower.matchAll(is.MENTION)) {
    const kind = leadingKind(phrase.replace(/'s\b/g, '').split(' '));
    if (kind !== 'thing' && !(single && is.BODY_CORPORATE.test(phrase))) [at, last] = [index, kind];
  }
  for (const { 0: name, index } of written.matchAll(is.MENTIONED_NAME)) {
    const plain = name.toLowerCase();
    if (index > at && !is.FIRM.test(plain) && !is.CALENDAR.test(plain)) [at, last] = [index, 'ours'];
  }
  return last;
}

/** The party that opens the clause, for a verb that shares its subject ("Sam has it and will call"). */
function firstParty([lower, written]: Twice, earlier: Twice): Party {
  const clause = /,\s*$/.test(lower) ? 0 : lower.trimEnd().search(/[^,;:–—]*$/);
  const start = clause + (is.FIRST_WORDS.exec(lower.slice(clause))?.[0].length ?? 0);
  const words = lower.slice(start).split(/(?<=')|[\s,]+/, 6);
  const first = words[0]?.replace(/'.*/, '') ?? '';
  const party = (kind: Party['kind']): Party => ({ kind, start, shared: true });
  if (is.PRONOUN.test(first)) return party(nameParty([first, first], earlier).kind);
  const kind = leadingKind(words);
  if (kind !== 'thing') return party(kind);
  if (/^(?:your|the|our|an?)$/.test(first)) return party('gadget');
  return party(/^\p{Lu}/u.test(written.slice(start)) && !is.FIRM.test(first) ? 'named' : 'none');
}

/** Takes the text before a "will" in its clause and all text before that; returns the party that is its subject. */
export function nameParty(left: Twice, earlier: Twice): Party {
  const none: Party = { kind: 'none', start: left[0].length };
  const trimmed = left[0].trimEnd().replace(is.BEFORE_WILL, '');
  const bound = [...trimmed.matchAll(is.BOUND)].at(-1);
  const [word, from] = bound ? [bound[0], bound.index + bound[0].length] : ['', 0];
  let phrase = trimmed.slice(from);
  if (phrase.trim() === '') {
    const start = from - word.length;
    if (/^(?:which|that)$/.test(word)) return { kind: 'gadget', start };
    if (word !== 'who') return trimmed.trim() === '' ? none : firstParty(left, earlier);
    const head = trimmed.slice(0, start).replace(/,\s*$/, '');
    const party = head.trim() === '' ? none : nameParty([head, left[1].slice(0, head.length)], earlier);
    const known = head.length < start ? /^(?:ours|named)$/ : /^named$/;
    return known.test(party.kind) ? { ...party, aside: true } : none;
  }
  const found = [...phrase.matchAll(is.DETERMINER)];
  let np = found.pop();
  while (np && is.PRONOUN.test(np[0]) && phrase.slice(np.index + np[0].length).trim() !== '')
    np = found.pop();
  let start = from + (np ? np.index : phrase.length - phrase.trimStart().length);
  const party = (kind: Party['kind']): Party => ({ kind, start });
  phrase = phrase.slice(start - from).trim();
  if (np && is.PRONOUN.test(phrase)) {
    if (/^(?:i|we|myself)$/.test(phrase)) return party('me');
    if (phrase === 'you') return party('you');
    if (phrase === 'there') return party('deed');
    if (!/^(?:he|she|they)$/.test(phrase)) return party('gadget');
    const before: Twice = [earlier[0] + left[0].slice(0, start), earlier[1] + left[1].slice(0, start)];
    return party(recallPerson(before, phrase !== 'they'));
  }
  let kind = kindOf(phrase);
  if (np) {
    if (/^\w+$/.test(phrase) && !/^(?:some|whoever)/.test(phrase)) return none;
    const role = left[1].slice(start, start + phrase.length).replace(/(?: \p{Lu}[\p{L}'.-]*)+$/u, '');
    if (kind === 'thing' && role.length > 3) kind = kindOf(role.toLowerCase());
  } else {
    const name = is.NAME.exec(left[1].slice(from, trimmed.length));
    const subject = name ? name[0].toLowerCase() : phrase;
    if (name) start = from + name.index;
    kind = is.FIRM.test(subject) ? 'none' : kindOf(subject);
    if (name && kind === 'thing' && !is.NO_NAME.test(subject)) kind = 'named';
  }
  if (is.NOBODY.test(phrase)) return none;
  const base = phrase.replace(is.AFTER_HEAD, '');
  if (/^(?:thing|named)$/.test(kind) && is.DEED.test(base)) kind = 'deed';
  if (kind === 'thing' && is.MACHINE.test(base)) kind = 'gadget';
  return party(kind === 'thing' && phrase.startsWith('your') ? 'yours' : kind);
}
