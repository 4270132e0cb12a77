import { FURTHER_ACT, OFFER } from './act-words';
import { trimEnd } from './clause-end';
import { findActs } from './find-acts';
import { findOtherForms } from './find-other-forms';
import type { FoundPromise, Span } from './found-promise';
import { maskQuotes } from './mask-quotes';
import { readDue } from './read-due';
import { splitSentences } from './split-sentences';

const CUE =
  /\b(?:will|shall|gonna|going to|expect|give|allow|grant|let|promis|guarantee|commit|pledge|undertake|vow|(?:i|we|you|they|it|he|she|that)ll\b|\w+ing\b)|'ll\b/;
const ASKS =
  /^\W*(?:(?:so|and|but|or|hi|hello|ok|okay)\b[\s,]*)*(?:will|shall|can|could|would|should|do|does|did|is|are|was|may|might|have|has|what|when|where|who|how|why|which)\b/;
const TAG = /[,–—-] *(?:is|does|would|will|if|ok|okay|all ?right|alright|right|yes|sound|can|could|any|what|how|do|are)\b[^,]*\?/;
const ASIDE =
  /(?<!\b(?:day|quarter|ten|five|twenty|half|\d) )\b(?:because|since|although|though|whereas|while|if|unless|once|after(?! hours)|as soon as|whenever|in case|depending on|which|who|as (?:we|the|it|i|you|they|our|he|she)|until (?:then|it|you|the|he|she|they|we|i)|that (?:you|i|we|he|she|they|was|is|were|are|has)|when (?:the|your|it))\b[^,;:()–—]*/g;

/** "Give me until 4" and the promise it leads to are one; what overlaps is one. */
function joinSpans(spans: Span[], text: string): Span[] {
  const joined: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && (span.start < last.end || (last.opens && /^\W*(?:and|so)?\W*$/.test(text.slice(last.end, span.start))))) {
      last.end = Math.max(last.end, span.end);
      last.due = span.due ?? last.due;
      last.opens = span.opens;
    } else joined.push(span);
  }
  return joined;
}

/**
 * Finds what a reply promises a customer, by the conventions' "Promises". Takes the text, `now` (epoch ms) and the
 * IANA zone of the agent; returns spans (UTF-16 offsets, in order, apart) with the due time in epoch ms, or null
 * where no moment can be worked out. Throws RangeError on an unknown zone.
 */
export function findPromises(text: string, { now, timeZone }: { now: number; timeZone: string }): FoundPromise[] {
  const masked = maskQuotes(text);
  const lower = masked.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
  const readClause = (clause: string, anchored = false) =>
    readDue(clause.replace(ASIDE, ' , '), now, timeZone, FURTHER_ACT, anchored);
  const promises: FoundPromise[] = [];
  for (const { start, end, asks } of splitSentences(masked)) {
    const flat = lower.slice(start, end).replace(/\n/g, ' ');
    if (!CUE.test(flat) || (OFFER.test(flat) && !/\beither way\b/.test(flat))) continue;
    if (asks && (ASKS.test(flat) || !TAG.test(flat))) continue;
    const from = Math.max(0, start - 300);
    const passage = {
      text: flat,
      original: masked.slice(start, end).replace(/\n/g, ' '),
      earlier: lower.slice(from, start),
      earlierOriginal: masked.slice(from, start),
    };
    const spans = [...findActs(passage, readClause), ...findOtherForms(flat, readClause)];
    for (const span of joinSpans(spans, flat)) {
      const [first, last] = [start + span.start, trimEnd(text, start + span.start, start + span.end)];
      promises.push({ start: first, end: last, due: span.due, vague: span.due === null });
    }
  }
  return promises;
}
