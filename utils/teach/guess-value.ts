import type { Candidate } from '../model/site-profile';
import type { ShownNumber } from './find-number';
import { locateValue } from './locate-value';
import type { PageSpot } from './spot';

export type ReaderStanding = 'sure' | 'unsure' | 'missing';

/** One value a reader may be given: what it reads here, why, and how to find it again. Nothing of it is stored. */
export type ValueGuess = {
  value: string;
  standing: ReaderStanding;
  why: string[];
  try: Candidate[];
  element: HTMLElement | null;
};
/** A guess is sure with so many points, and so many ahead of the next. */
const SURE = 6;
const AHEAD = 1.5;

/** How far a guess with so many points can be relied on, by the points of the next. */
export const standingOf = (score: number, next: number | undefined, sure = SURE): ReaderStanding =>
  score >= sure && score - (next ?? 0) >= AHEAD ? 'sure' : 'unsure';

/** What is done to a spot's text where a mail address stands beside the name. */
export const mailSteps = ({ text }: PageSpot) =>
  /<[^<>]*@/.test(text) ? { steps: [{ nameOf: 'mail' as const }] } : {};

/** One of each list in turn, without doubles: the best of several places stand in front. */
export function interleave(lists: Candidate[][]): Candidate[] {
  const out = new Map<string, Candidate>();
  const longest = Math.max(0, ...lists.map((list) => list.length));
  for (let i = 0; i < longest; i++)
    for (const list of lists) {
      const each = list[i];
      if (each) out.set(JSON.stringify(each), each);
    }
  return [...out.values()].slice(0, 7);
}

/** The guess that a shown number is the case's: with what stands before and after it in its text. */
export function guessNumber({ spot, value, before, score }: ShownNumber, values: string[]): ValueGuess {
  const last = /[^\p{L}\d]+$/u.exec(before)?.[0] ?? '';
  const after = spot.text.slice(before.length + value.length);
  const end = /^\s*\S/.exec(after)?.[0];
  const steps = [
    ...(before !== ''
      ? [
          {
            after: (/\p{L}/u.test(before)
              ? `${/\p{L}+[^\p{L}]*$/u.exec(before)?.[0] ?? last}`
              : before
            ).slice(-60),
          },
        ]
      : []),
    ...(end ? [{ before: end }] : []),
  ];
  return {
    value,
    standing: standingOf(score, 0, 5),
    why: ['number'],
    try: locateValue(spot, values, steps.length > 0 ? { steps } : {}),
    element: spot.element,
  };
}
