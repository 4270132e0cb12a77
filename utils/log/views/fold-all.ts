import type { LogEvent } from '../../model/event';
import { localDay } from '../../model/local-day';
import { contributeContact } from '../../review/contribute-contact';
import { contributeFirst } from '../../review/contribute-first';
import { contributePromise } from '../../review/contribute-promise';
import type { Contribution } from '../../review/contribution';
import { commitmentOf, foldCommitment, foldInteraction, interactionOf } from './apply-event';
import {
  addCounts,
  type Counts,
  countCommitment,
  countInteraction,
  noCounts,
  type Rollup,
} from './count-rollup';
import { groupBy } from './group-by';
import type { CommitmentRow, ContributionRow, InteractionRow } from './log-rows';
import { rollupKey } from './rollup-key';
import { sumFigures } from './sum-figures';

/** All views of a set of events: what the log's tables hold when they are built at once. Reads no database. */
export function foldAll(events: readonly LogEvent[]) {
  const own = groupBy(events, interactionOf);
  const interactions = [...own.values()].flatMap((group): InteractionRow[] => {
    const view = foldInteraction(group);
    return view ? [{ ...view, day: localDay(view.startedAt) }] : [];
  });
  const commitments = [...groupBy(events, commitmentOf).values()].flatMap((group): CommitmentRow[] => {
    const view = foldCommitment(group);
    return view ? [{ ...view, day: localDay(view.madeAt) }] : [];
  });
  const contributions = contribute(interactions, commitments, own);
  const rollups = countRollups(interactions, commitments);
  return { interactions, commitments, rollups, contributions, figures: sumFigures(contributions) };
}

/** What these contacts and promises contribute; `own` = each contact's events. All contacts about a case must be there. */
export function contribute(
  interactions: readonly InteractionRow[],
  commitments: readonly CommitmentRow[],
  own: ReadonlyMap<string, LogEvent[]>,
): ContributionRow[] {
  const views = new Map(interactions.map((view) => [view.id, view]));
  const cases = groupBy(interactions, (view) => view.caseKey);
  return [
    ...interactions.map((view) => contributeContact(view, dropDoubles(own.get(view.id) ?? []))),
    ...interactions.map((view) => contributeFirst(view, cases.get(view.caseKey ?? '') ?? [])),
    ...commitments.map((row) => contributePromise(row, views.get(row.interactionId ?? '') ?? null)),
  ].flatMap((each) => (each ? [placeOnDay(each)] : []));
}

/** A contribution with the local day it counts on. */
export function placeOnDay(contribution: Contribution): ContributionRow {
  return { ...contribution, day: localDay(contribution.at) };
}

const dropDoubles = (events: readonly LogEvent[]) => [
  ...new Map(events.map((event) => [event.id, event])).values(),
];

/** The counters of these view rows, by day, agent and site. */
export function countRollups(
  interactions: readonly InteractionRow[],
  commitments: readonly CommitmentRow[],
): Rollup[] {
  const rollups = new Map<string, Rollup>();
  const count = (row: InteractionRow | CommitmentRow, counts: Counts) => {
    const key = rollupKey(row);
    const { day, agent, origin } = row;
    const sum = rollups.get(key) ?? { ...noCounts(), key, day, agent, origin };
    addCounts(sum, counts);
    rollups.set(key, sum);
  };
  for (const row of interactions) count(row, countInteraction(row));
  for (const row of commitments) count(row, countCommitment(row));
  return [...rollups.values()].filter((row) => row.interactions + row.promises > 0);
}
