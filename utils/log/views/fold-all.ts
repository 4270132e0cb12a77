import type { Commitment } from '../../model/commitment';
import type { LogEvent } from '../../model/event';
import type { Interaction } from '../../model/interaction';
import { localDay } from '../../model/local-day';
import { contributeContact } from '../../review/contribute-contact';
import { contributeFirst } from '../../review/contribute-first';
import { contributeMade, contributePromise } from '../../review/contribute-promise';
import type { Contribution } from '../../review/contribution';
import { commitmentOf, foldCommitment, foldInteraction, interactionOf } from './apply-event';
import { groupBy } from './group-by';
import type { ContributionRow } from './log-rows';
import { sumFigures } from './sum-figures';

/** All views of a set of events: what the log's tables hold when they are built at once. Reads no database. */
export function foldAll(events: readonly LogEvent[]) {
  const own = groupBy(events, interactionOf);
  const interactions = [...own.values()].flatMap((group) => foldInteraction(group) ?? []);
  const commitments = [...groupBy(events, commitmentOf).values()].flatMap(
    (group) => foldCommitment(group) ?? [],
  );
  const contributions = contribute(interactions, commitments, own);
  return { interactions, commitments, contributions, figures: sumFigures(contributions) };
}

/** What these contacts and promises contribute; `own` = each contact's events. All contacts about a case must be there. */
export function contribute(
  interactions: readonly Interaction[],
  commitments: readonly Commitment[],
  own: ReadonlyMap<string, LogEvent[]>,
): ContributionRow[] {
  const views = new Map(interactions.map((view) => [view.id, view]));
  const cases = groupBy(interactions, (view) => view.caseKey);
  return placeOnDays([
    ...interactions.map((view) => contributeContact(view, dropDoubles(own.get(view.id) ?? []))),
    ...interactions.map((view) => contributeFirst(view, cases.get(view.caseKey ?? '') ?? [])),
    ...commitments.flatMap((row) => {
      const contact = views.get(row.interactionId ?? '') ?? null;
      return [contributePromise(row, contact), contributeMade(row, contact)];
    }),
  ]);
}

/** These contributions, each with the local day it counts on; those that are null left out. */
export function placeOnDays(list: readonly (Contribution | null)[]): ContributionRow[] {
  return list.flatMap((each) => (each ? [{ ...each, day: localDay(each.at) }] : []));
}

const dropDoubles = (events: readonly LogEvent[]) => [
  ...new Map(events.map((event) => [event.id, event])).values(),
];
