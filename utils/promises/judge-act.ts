import type { Party } from './name-party';
import type { Rules } from './rules';

const ADVERBS =
  /^(?:,[^,]{1,40},|(?:also|then|now|just|still|all|both|either|first|next|each|again|instead|in turn|not only|be sure to|make sure to|go ahead and|of course|soon|\w+ly)\b(?! ?to\b),?) */;
const HEDGES =
  /^(?:probab|possib|like|hopeful|usual|normal|general|typical|ideal|ordinari|automatical|on)ly\b/;
/** Verbs that things do as well. */
const LOOSE =
  /^(?:come|go|keep|start|begin|get|have|run|hold|stop|turn|show|move|change|return|be|take|put|do)\b/;

/** Tells whether an outside party does it: "… by your insurer", "… from the bank". */
export function isOutside(act: string, { is }: Rules): boolean {
  for (const { 0: phrase } of act.matchAll(/\b(?:by|from|at) (?:your|the|an?|our)(?: [a-z'-]+){1,3}/g)) {
    const words = phrase.split(' ').slice(1);
    for (let size = words.length; size > 1; size--)
      if (is.OUTSIDER.test(words.slice(0, size).join(' '))) return true;
  }
  return false;
}

/**
 * Tells whether a predicate (lower case, after "will") is something that the party does for the customer; `sure`
 * if a name can only be a person's.
 */
export function judgeAct(kind: Party['kind'], predicate: string, sure: boolean, rules: Rules): boolean {
  const { is } = rules;
  let act = predicate.trimStart();
  for (let before = ''; before !== act; act = act.replace(ADVERBS, '')) {
    if (HEDGES.test(act)) return false;
    before = act;
    if (!ADVERBS.test(act)) break;
  }
  if (!/^[a-z]/.test(act) || kind === 'none') return false;
  const person = kind === 'me' || kind === 'ours';
  if (person && is.STILL_ACTS.test(act)) return true;
  if (is.NO_ACT.test(act)) return false;
  const there = is.BE_THERE.test(act) && !is.BE_AWAY.test(act);
  const comes =
    is.COMES_ABOUT.test(act) && !isOutside(act, rules) && !/\b(?:each|every) (?:month|year|week)/.test(act);
  if (kind === 'me')
    return /^be\b/.test(act) ? there : !/^see (?:you\b|(?:if|what|whether|how) (?:i|we) can)/.test(act);
  if (kind === 'ours') return /^be\b/.test(act) ? there || comes : !is.SHUT.test(act);
  if (kind === 'you') return is.YOU_GET.test(act) && !isOutside(act, rules);
  if (kind === 'thing' || comes) return comes;
  if (!sure && !is.ACT.test(act)) return false;
  return /^be\b/.test(act) ? there : !LOOSE.test(act) || /\b(?:you|your|it|them|look|care)\b/.test(act);
}
