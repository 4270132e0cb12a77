import {
  commitmentOf,
  foldCommitment,
  foldInteraction,
  interactionOf,
} from '../../utils/log/views/apply-event';
import { groupBy } from '../../utils/log/views/group-by';
import type { ContributionRow, FiguresRow } from '../../utils/log/views/log-rows';
import { FiguresSum, placeOnDays } from '../../utils/log/views/sum-figures';
import type { Commitment } from '../../utils/model/commitment';
import type { LogEvent } from '../../utils/model/event';
import type { Interaction } from '../../utils/model/interaction';
import { contributeContact } from '../../utils/review/contribute-contact';
import { contributeFirst } from '../../utils/review/contribute-first';
import { contributeMade, contributePromise } from '../../utils/review/contribute-promise';

/** All views of a set of events at once, without a database: what the log's tables must hold, by a plainer way than theirs. */
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

const dropDoubles = (events: readonly LogEvent[]) => [
  ...new Map(events.map((event) => [event.id, event])).values(),
];

/** The daily figures of all these contributions. */
function sumFigures(contributions: readonly ContributionRow[]): FiguresRow[] {
  const sum = new FiguresSum();
  for (const contribution of contributions) sum.add(contribution);
  return sum.take();
}
