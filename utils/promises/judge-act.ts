import { ACT, BE_AWAY, BE_THERE, COMES_ABOUT, NO_ACT, YOU_GET } from './act-words';
import type { Party } from './name-party';
import { OUTSIDER } from './party-words';

const ADVERBS =
  /^(?:,[^,]{1,40},|(?:also|then|now|just|still|all|both|either|first|next|each|again|instead|in turn|of course|soon|in fact|(?!only)\w+ly)\b(?! ?to\b),?) */;
const HEDGES = /^(?:probab|possib|like|hopeful|usual|normal|general|typical|ideal|ordinari|automatical|on)ly\b/;
const LOOSE = /^(?:come|go|keep|start|begin|get|have|run|hold|stop|turn|show|move|change|return|be|take|put|do)\b/;
const SHUT = /^(?:close|open|reopen|shut|move to|need|see improvement|respond to treatment)\b/;
const STILL_ACTS = new RegExp(
  `^(?:see (?:if|what|whether|how)|do (?:my|our|what)|have to|need to)\\b.*?\\b(?:and|then) (?:then )?(?:will )?(${'call|ring|phone|e-?mail|text|message|let you|update|get back|come back|write|reply'})\\b`,
);

/** Tells whether a predicate (lower case, after "will") is something that the party does for the customer. */
export function judgeAct(kind: Party['kind'], predicate: string): boolean {
  let act = predicate.trimStart();
  for (let more = true; more; ) {
    if (HEDGES.test(act)) return false;
    const bare = act.replace(ADVERBS, '');
    more = bare !== act;
    act = bare;
  }
  if (!/^[a-z]/.test(act)) return false;
  if (kind === 'me' || kind === 'ours') {
    if (STILL_ACTS.test(act)) return true;
    if (NO_ACT.test(act) || /^see (?:if|what|whether|how) (?:i|we) can\b/.test(act)) return false;
    if (/^be\b/.test(act)) return (BE_THERE.test(act) && !BE_AWAY.test(act)) || (kind === 'ours' && COMES_ABOUT.test(act));
    return kind === 'me' ? !/^see you\b/.test(act) : !SHUT.test(act);
  }
  if (NO_ACT.test(act)) return false;
  if (kind === 'you') return YOU_GET.test(act) && !fromOutside(act);
  if (COMES_ABOUT.test(act)) return !fromOutside(act);
  if (kind !== 'named' || !ACT.test(act)) return false;
  if (/^be\b/.test(act)) return BE_THERE.test(act) && !BE_AWAY.test(act);
  return !LOOSE.test(act) || /\b(?:you|your|it|them|look|care)\b/.test(act);
}

/** "… by your insurer", "… from the bank". */
export function fromOutside(act: string): boolean {
  for (const { 0: phrase } of act.matchAll(/\b(?:by|from|at) (?:your|the|an?|our)(?: [a-z'-]+){1,3}/g)) {
    const words = phrase.split(' ').slice(1);
    for (let size = words.length; size > 1; size--) if (OUTSIDER.test(words.slice(0, size).join(' '))) return true;
  }
  return false;
}
