import { findDeep } from '../../utils/desk/find-deep.ts';
import type { SiteProfile } from '../../utils/model/site-profile.ts';
import {
  type Choices,
  type Chosen,
  listChoices,
  lookToTeach,
  seeFirst,
  writeTaught,
} from '../../utils/teach/look-to-teach.ts';
import { readPage } from '../../utils/teach/read-standing.ts';
import { joinCases, readSecond } from '../../utils/teach/second-case.ts';
import { NEEDED, type SeenReader } from '../../utils/teaching/teaching.ts';
import type { Truth } from './desk.ts';
import { type Disturbance, disturbPage } from './disturb-page.ts';

const here = () => new URL(location.href);

/** What is true of one offer: is it the right one for its reader? null = the page has no such thing. */
function rightOf(reader: SeenReader['reader'], truth: Truth) {
  if (reader === 'editor' || reader === 'send') {
    const at = truth[reader];
    const place = at === null ? null : findDeep(document, at)[0];
    return place ? (offer: Choices['send'][number]) => offer.places[0] === place : null;
  }
  if (reader === 'messages' || reader === 'sides') {
    const told = truth.messages?.join();
    if (told === undefined) return null;
    return ({ sides }: Choices['sides'][number]) =>
      reader === 'messages' || sides?.filter((side) => side !== 'note').join() === told;
  }
  const values = reader === 'caseId' ? truth.caseIds : [truth[reader as 'name' | 'subject' | 'status']];
  if (values[0] === null) return null;
  return ({ value }: Choices['name'][number]) => values.includes(value);
}

/** Answers as somebody does who knows what is true: yes, the right one of the offers, or none. Gives back what had to be changed. */
function answer(seen: readonly SeenReader[], choices: Choices, truth: Truth) {
  const corrections: string[] = [];
  const chosen: Chosen = {};
  for (const { reader, at } of seen) {
    const now = at === null ? null : (choices[reader][at] ?? null);
    chosen[reader] = now;
    if (reader === 'caseLabel' || reader === 'close') continue;
    const isRight = rightOf(reader, truth);
    if (isRight ? now !== null && isRight(now) : now === null) continue;
    corrections.push(reader);
    const right = isRight ? choices[reader].find(isRight) : undefined;
    if (right || !NEEDED.includes(reader)) chosen[reader] = right ?? null;
    if (isRight && !right) corrections.push(`${reader} (not offered)`);
  }
  return { chosen, corrections };
}

/** What the measurement of the picker asks in a page. */
const bedsideTeach = {
  first(truth: Truth): { profile: SiteProfile | null; corrections: string[] } {
    const looked = lookToTeach(document, here());
    if (!looked) return { profile: null, corrections: ['no case'] };
    const choices = listChoices(looked);
    const { chosen, corrections } = answer(seeFirst(choices, looked), choices, truth);
    return { profile: writeTaught(looked, chosen), corrections };
  },
  second(profile: SiteProfile, truth: Truth): { profile: SiteProfile | null; corrections: string[] } {
    const looked = lookToTeach(document, here());
    if (!looked) return { profile: null, corrections: ['no case'] };
    const second = readSecond(profile, looked, listChoices(looked));
    const { chosen, corrections } = answer(second.seen, second.choices, truth);
    return { profile: joinCases(second, looked, chosen), corrections };
  },
  disturb(how: Disturbance, seed: number, values: string[]) {
    disturbPage(document, how, seed, values);
  },
  read: (profile: SiteProfile) => readPage(profile, document, here()),
};
export type PickInPage = typeof bedsideTeach;
Object.assign(globalThis, { bedsideTeach });
