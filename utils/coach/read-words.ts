import type { Signals } from '../model/signal';
import { DOMAINS } from '../model/teach-back';
import { guessLanguage } from '../text/guess-language';
import { ownWords } from '../text/own-words';
import { shareAnswered } from './answers-question';
import { judgeApology } from './apology-quality';
import { countWe } from './count-we';
import { coveredDomains } from './covered-domains';
import { readCustomer } from './customer/read-customer';
import { findWarmth } from './find-warmth';
import { measureConcreteness } from './measure-concreteness';
import { findQuestions } from './questions-asked';
import { gradeReading } from './reading-grade';

/** A reply that takes up less than this share of a question's key words may have left it open. */
const TAKEN_UP = 0.2;

/** Each message's own words; a quote under one must not swallow the next. */
const joinOwn = (said: readonly string[]): string => said.map(ownWords).join('\n\n').trim();

let isReady = false;

/** Have patterns been compiled since the start? Until then reading even a short text takes half a second. */
export function areWordsReady(): boolean {
  return isReady;
}

/** What the customer's words tell, as signals only; the words are forgotten. In another language nothing but that is told. */
export function readWords(said: readonly string[]): Signals {
  const text = joinOwn(said);
  if (text === '') return {};
  const language = guessLanguage(text);
  if (language === 'not-english') return { language };
  isReady = true;
  const { score, upset, safety, complaint, escalation, deadline } = readCustomer(text);
  return {
    language,
    upsetScore: Math.round(score * 100),
    upset,
    safety,
    complaint,
    escalation: [...new Set(escalation.map(({ id }) => id))],
    deadlineStated: deadline !== null,
    customerQuestions: findQuestions(text).length,
  };
}

/**
 * Makes ready what customers' words are read with. Patterns are compiled over the first text that is read, and over the
 * second once more, to be fast from then on: to be called after a first reading, when nobody waits.
 */
export function makeReady(): void {
  readWords(['I have been waiting for two weeks, and nobody has called. Why?']);
}

/** What a draft in English tells beyond its moves, against the customer's latest words. */
export function readDraftWords(text: string, said: readonly string[]): Signals {
  if (text.trim() === '') return {};
  const signals: Signals = {};
  const grade = gradeReading(text);
  if (grade !== null) signals.readingGrade = Math.max(0, Math.round(grade));
  const apology = judgeApology(text);
  signals.weakApology =
    apology !== null && !(apology.event && apology.firstPerson && apology.unconditional && apology.action);
  const concrete = measureConcreteness(text);
  if (concrete !== null) signals.concreteness = Math.round(concrete * 100);
  signals.weForOwnActs = countWe(text);
  const warmth = findWarmth(text);
  if (warmth) {
    signals.warmStart = warmth.start;
    signals.warmEnd = warmth.end;
  }
  const covered = coveredDomains(text);
  signals.domainsTold = DOMAINS.filter((domain) => covered[domain]);
  const words = joinOwn(said);
  if (words === '' || guessLanguage(words) === 'not-english') return signals;
  const asked = findQuestions(words);
  signals.unanswered = asked.some((question) => {
    const share = shareAnswered(question.text, text);
    return share !== null && share < TAKEN_UP;
  });
  return signals;
}
