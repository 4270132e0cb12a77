import type { Party } from './name-party';
import { is } from './promise-words';

/** Tells whether an outside party does it: "… by your insurer", "… from the bank". */
export function isOutside(act: string): boolean {
  for (const [phrase] of act.matchAll(is.BY_OTHERS)) {
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
export function judgeAct(kind: Party['kind'], predicate: string, sure: boolean): boolean {
  let act = predicate.trimStart();
  for (let left = 9; left > 0 && is.BEFORE_VERB.test(act); left--) {
    if (is.HEDGE.test(act)) return false;
    act = act.replace(is.BEFORE_VERB, '');
  }
  if (!/^[a-z]/.test(act) || kind === 'none') return false;
  const be = act.startsWith('be ');
  const comes = is.COMES_ABOUT.test(act) && !isOutside(act) && !is.REPEATED.test(act);
  if (kind === 'deed') return comes || is.DEED_COMES.test(act) || (be && is.EXPECTED.test(act.slice(3)));
  if ((kind === 'me' || kind === 'ours') && is.STILL_ACTS.test(act)) return true;
  if (kind === 'you') return is.YOU_GET.test(act) && !isOutside(act);
  if (is.NO_ACT.test(act)) return false;
  const there = is.BE_THERE.test(act) && !is.BE_AWAY.test(act);
  if (kind === 'me') return be ? there : !is.FAREWELL.test(act);
  if (kind === 'ours') return be ? there || comes : !is.SHUT.test(act);
  if (kind === 'gadget' || comes) return comes;
  if (kind === 'yours') return is.PERSONAL.test(act);
  if (kind === 'thing') return is.PERSONAL.test(act) || is.OFFICIAL.test(act);
  return be ? there : sure || !is.LOOSE.test(act);
}
