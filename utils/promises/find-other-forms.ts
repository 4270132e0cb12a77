import { ACTING, EXPECTED } from './act-words';
import { endClause } from './clause-end';
import type { ReadClause, Span } from './found-promise';
import { fromOutside } from './judge-act';

const EXPECT = /(?:^\W*|[.,;:!–—(] *|\b(?:please|and|so|you can|to) )expect (?=(.{0,120}))/g;
const GIVE =
  /(?:^\W*|[,;:–—] *|\b(?:please|just|so|and|then|can you) )(?:give|allow|grant) (?:me|us|him|her|them|the \w+|our \w+) (?=(?:an?|another|until|till?|just|about|up to|\d|one|two|three|five|ten|fifteen|twenty|thirty|half)\b)/g;
const VOW =
  /\b(?:i|we)(?:'ll|'m| can| do| am| are| hereby)* (?:promis(?:e|ing)|guarantee|commit|pledge|undertake|vow)(?: you)? (?=(?:to|an?|your|the) )/g;
const DOING = /(?:\b(?:i'm|i am|im|we're|we are|[a-z]+ is|[a-z]+'s)(?: (?:also|just|then|now))? |^[^a-z]*)(?=(\w+ing\b.{0,60}))/g;
const LET = /\blet (?:me|us) (?!know)/g;

/**
 * Finds promises without a "will" in one lower-case sentence: "expect a call by 3", "give me until 4", "I promise
 * to …", "I'm sending it at 5", "let me … and call you at 2".
 */
export function findOtherForms(text: string, readClause: ReadClause): Span[] {
  const spans: Span[] = [];
  const add = (match: RegExpExecArray, opens?: boolean) => {
    const start = match.index + match[0].search(/[a-z]/);
    const end = endClause(text, match.index + match[0].length);
    return { start, end, due: readClause(text.slice(start, end)), opens };
  };
  for (const match of text.matchAll(EXPECT)) if (EXPECTED.test(match[1] ?? '') && !fromOutside(match[1] ?? '')) spans.push(add(match));
  for (const match of text.matchAll(VOW)) spans.push(add(match));
  for (const match of text.matchAll(GIVE)) spans.push(add(match, true));
  for (const match of text.matchAll(DOING)) if (ACTING.test(match[1] ?? '')) spans.push(add(match));
  for (const match of text.matchAll(LET)) spans.push(add(match, true));
  return spans.filter(({ start, due }) => due !== null || /^(?:i|we|expect)\b/.test(text.slice(start)));
}
