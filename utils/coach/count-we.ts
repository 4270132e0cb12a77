import { ownWords } from '../text/own-words';

const ACT =
  '(?:call|ring|phone|write|email|send|check|ask|chase|book|find|fix|arrange|refund|replace|change|look|track|order|test|speak|contact|let you know|update|get back|sort|put|add|remove|reset|apologi[sz]e|understand|appreciate)';
const DONE = '(?:\\w+ed|sent|found|put|spoken|written|brought|made)';
const WE = new RegExp(
  `\\bwe(?:(?:['’]ll| will|['’]re going to| are going to)? (?:also |now |just )?${ACT}\\b|(?:['’]ve| have) (?:also |now |just )?${DONE}\\b)`,
  'gi',
);
const I = new RegExp(
  `\\bI(?:['’]ll| will|['’]ve| have|['’]m going to| am going to)? (?:also |now |just |personally )?${ACT}`,
  'g',
);

/**
 * How often the writer says "we" for what one person does, when she never says "I" for any of it (evidence.md R2: "I"
 * shows somebody is acting). 0 as soon as there is an "I". Quoted lines are left out.
 */
export function countWe(text: string): number {
  const own = ownWords(text);
  return I.test(reset(own)) ? 0 : (own.match(WE)?.length ?? 0);
}

/** A global expression keeps its place between uses; every text starts anew. */
function reset(text: string): string {
  I.lastIndex = 0;
  return text;
}
