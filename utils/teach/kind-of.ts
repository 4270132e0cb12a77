import type { Candidate } from '../model/site-profile';

/** What a candidate leans on. Two that lean on different things are two witnesses. */
export type CandidateKind = 'address' | 'label' | 'test' | 'name' | 'role' | 'id' | 'class' | 'structure';

/** How firm each is where desks change, 0 to 1: after the order in which test tools prefer ways to name an element. */
export const WEIGHTS: Readonly<Record<CandidateKind, number>> = {
  address: 1,
  test: 1,
  role: 0.9,
  name: 0.8,
  id: 0.7,
  label: 0.7,
  class: 0.5,
  structure: 0.3,
};

const TESTS = /\[data-(?:testid|test-id|test|qa|cy|selenium-test|qa-id|testing)\b/;
const ROLES = /\[(?:role|aria-label|type|placeholder|contenteditable|href\^="mailto:)/;

/** The kind of a candidate, by how it finds its element. */
export function kindOf(candidate: Candidate): CandidateKind {
  if (candidate.take === 'labelled') return 'label';
  if (candidate.take === 'path' || candidate.take === 'hash' || candidate.take === 'query') return 'address';
  if (candidate.take === 'joined') return candidate.parts[0] ? kindOf(candidate.parts[0]) : 'structure';
  // What follows words is found by the words.
  if (candidate.steps?.some((step) => 'after' in step && /^\p{L}{2}/u.test(step.after))) return 'label';
  return kindOfSelector(candidate.select);
}

/** The kind of a selector, by its last part. */
export function kindOfSelector(selector: string): CandidateKind {
  const last = lastPart(selector);
  if (TESTS.test(last)) return 'test';
  if (/#|\[id[\^$*]?=/.test(last)) return 'id';
  if (ROLES.test(last)) return 'role';
  if (/\[(?!class)/.test(last)) return 'name';
  return /\.|\[class/.test(last) ? 'class' : 'structure';
}

/** What stands after the last space that is not within brackets. */
function lastPart(selector: string): string {
  let deep = 0;
  for (let i = selector.length - 1; i > 0; i--) {
    const c = selector[i];
    if (c === ']' || c === ')') deep++;
    else if (c === '[' || c === '(') deep--;
    else if (deep === 0 && c === ' ') return selector.slice(i + 1);
  }
  return selector;
}
