import type { LogEvent } from '../model/event';
import type { Foundation } from '../model/foundation';
import { collectFacts, type ReviewInput } from './collect-facts';
import { HABITS, type Habit, type HabitCase, listCases } from './digest-habits';
import { FEW } from './summarize';
import { wilsonInterval } from './wilson-interval';

/** Strengths for each thing to mend (practice 003-9). */
const PRAISE = 3;

/** What went well. A lead's word comes from the log; a habit from `n` cases, `few` when they are under eight. */
export type Strength =
  | { kind: 'habit'; habit: Habit; well: number; n: number; few: boolean; cases: HabitCase[] }
  | { kind: 'thanks' | 'exemplary'; cases: HabitCase[] }
  | { kind: 'witnessed'; foundation: Foundation; cases: HabitCase[] };

/**
 * The one goal. `mend`: a habit that went wrong at times, with those cases; `keep`: a strength to do once more, where three
 * strengths could not be told, so that nobody hears more blame than praise.
 */
export type Goal = {
  how: 'mend' | 'keep';
  habit: Habit;
  well: number;
  n: number;
  few: boolean;
  cases: HabitCase[];
};

/** One agent's week, for her alone. `few` = under eight contacts: examples, no measure. */
export type Digest = { contacts: number; few: boolean; strengths: Strength[]; goal: Goal | null };

type Found = { habit: Habit; cases: HabitCase[]; well: number; n: number };

/**
 * Three strengths and one goal from one agent's own week. `input` = her contacts, promises and events; what began, fell due
 * or was said from `from` to before `to` counts. `now` in epoch ms. Never for others: nothing of it is stored or exported.
 * Pure.
 */
export function readDigest(
  input: ReviewInput,
  { from, to }: { from: number; to: number },
  now: number,
): Digest {
  const within = ({ at }: { at: number }) => at >= from && at < to;
  const facts = collectFacts(input);
  const found = HABITS.map((habit): Found => {
    const cases = listCases(habit, facts, now).filter(within);
    return { habit, cases, n: cases.length, well: cases.filter((each) => each.well).length };
  }).filter(({ n }) => n > 0);
  const strengths = [
    ...listPraise(input.events.filter(within)),
    ...found
      .filter(({ well, n }) => 2 * well > n)
      .sort((a, b) => floorOf(b) - floorOf(a))
      .map(({ habit, well, n, cases }): Strength => {
        const good = cases.filter((each) => each.well);
        return { kind: 'habit', habit, well, n, few: n < FEW, cases: good };
      }),
  ].slice(0, PRAISE);
  const contacts = facts.contacts.filter(({ view }) => within({ at: view.startedAt })).length;
  return { contacts, few: contacts < FEW, strengths, goal: chooseGoal(found, strengths) };
}

/** What a lead said in the week, newest of each sort first, at most two: habits of her own must have room. */
function listPraise(events: readonly LogEvent[]): Strength[] {
  const standing = new Map<string, { event: LogEvent; on: boolean }>();
  for (const event of [...events].sort((a, b) => a.at - b.at)) {
    if (event.kind === 'kudos.given')
      standing.set(`thanks ${event.commitment}`, { event, on: event.on ?? true });
    if (event.kind === 'review.marked' && event.mark === 'exemplary')
      standing.set(`exemplary ${event.interaction}`, { event, on: event.on });
    if (event.kind === 'review.witnessed')
      standing.set(`witnessed ${event.foundation} ${event.interaction}`, { event, on: event.on });
  }
  const groups = new Map<string, Strength>();
  for (const { event, on } of [...standing.values()].reverse()) {
    if (!on) continue;
    const own: HabitCase = {
      at: event.at,
      interaction: event.interaction,
      commitment: 'commitment' in event ? event.commitment : null,
      well: true,
    };
    const add = (key: string, strength: Strength) => {
      const known = groups.get(key);
      if (known) known.cases.push(own);
      else groups.set(key, strength);
    };
    if (event.kind === 'kudos.given') add('thanks', { kind: 'thanks', cases: [own] });
    else if (event.kind === 'review.marked') add('exemplary', { kind: 'exemplary', cases: [own] });
    else if (event.kind === 'review.witnessed')
      add(event.foundation, { kind: 'witnessed', foundation: event.foundation, cases: [own] });
  }
  return [...groups.values()].slice(0, 2);
}

function chooseGoal(found: readonly Found[], strengths: readonly Strength[]): Goal | null {
  const praised = new Set(strengths.flatMap((each) => (each.kind === 'habit' ? each.habit : [])));
  const [worst] = found
    .filter(({ habit, well, n }) => well < n && !praised.has(habit))
    .sort((a, b) => ceilingOf(a) - ceilingOf(b));
  if (worst && strengths.length >= PRAISE) {
    const { habit, well, n, cases } = worst;
    return { how: 'mend', habit, well, n, few: n < FEW, cases: cases.filter((each) => !each.well) };
  }
  const [best] = strengths.filter((each) => each.kind === 'habit');
  if (!best) return null;
  return { ...best, how: 'keep' };
}

/** The share that is well even if chance was kind, and even if it was not (Wilson): few cases come neither first nor worst. */
const floorOf = ({ well, n }: Found) => wilsonInterval(well, n).low;
const ceilingOf = ({ well, n }: Found) => wilsonInterval(well, n).high;
