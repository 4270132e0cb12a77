import { blankSpeech, straighten } from '../text/blank-speech';
import { ownWords } from '../text/own-words';
import { splitSentences } from '../text/split-sentences';
import { trimEnd } from './clause-end';
import { findActs } from './find-acts';
import { findOtherForms } from './find-other-forms';
import type { FoundPromise, PromiseSpan, ReadClause } from './found-promise';
import { sliceTwice, type Twice } from './name-party';
import { is } from './promise-words';
import { readDue } from './read-due';
import { readWall } from './zone-clock';

/** Makes every run of blanks in a sentence one space; `locate` turns an offset of the result into one of the sentence. */
function squeeze(sentence: Twice): { text: Twice; locate: (offset: number) => number } {
  const [lower, written] = [sentence[0].replace(/\s/g, ' '), sentence[1].replace(/\s/g, ' ')];
  if (!lower.includes('  ')) return { text: [lower, written], locate: (offset) => offset };
  const kept: number[] = [];
  for (let at = 0; at < lower.length; at++) if (lower[at] !== ' ' || lower[at - 1] !== ' ') kept.push(at);
  const pick = (text: string) => text.replace(/ {2,}/g, ' ');
  return { text: [pick(lower), pick(written)], locate: (offset) => kept[offset] ?? lower.length };
}

/** "Give me until 4" and the promise it leads to are one; what overlaps is one. */
function joinSpans(spans: PromiseSpan[], text: string): PromiseSpan[] {
  const joined: PromiseSpan[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (
      last &&
      (span.start < last.end || (last.opens && /^\W*(?:and|so)?\W*$/.test(text.slice(last.end, span.start))))
    ) {
      last.end = Math.max(last.end, span.end);
      last.due = span.due ?? last.due;
      last.opens = span.opens;
    } else joined.push(span);
  }
  return joined;
}

/**
 * Finds what a reply promises a customer, by the conventions' "Promises", with the built-in English words. Takes
 * the text, `now` (epoch ms) and the IANA zone of the agent; returns spans (UTF-16 offsets, in order, apart) with the
 * due time in epoch ms, or null where no moment can be worked out, and who is to act. Throws RangeError on an unknown zone.
 */
export function findPromises(
  text: string,
  { now, timeZone }: { now: number; timeZone: string },
): FoundPromise[] {
  const masked = straighten(blankSpeech(ownWords(text)));
  const whole: Twice = [masked.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase()), masked];
  const readClause: ReadClause = (clause, anchored) => readDue(clause, { now, timeZone, anchored });
  readWall(now, timeZone);
  const promises: FoundPromise[] = [];
  for (const { start, end, asks } of splitSentences(masked)) {
    if (!is.CUE.test(whole[0].slice(start, end))) continue;
    const { text: sentence, locate } = squeeze(sliceTwice(whole, start, end));
    const [flat] = sentence;
    if (asks && (is.ASKS.test(flat) || !is.TAG.test(flat))) continue;
    const earlier = sliceTwice(whole, Math.max(0, start - 600), start);
    const spans = [...findActs(sentence, earlier, readClause), ...findOtherForms(flat, readClause)];
    for (const span of joinSpans(spans, flat)) {
      const last = trimEnd(flat, span.start, span.end) - 1;
      const [first, past] = [start + locate(span.start), start + locate(last) + 1];
      promises.push({ start: first, end: past, due: span.due, vague: span.due === null, by: span.by });
    }
  }
  return promises;
}
