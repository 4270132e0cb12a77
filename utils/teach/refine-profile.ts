import { readMessages } from '../desk/read-messages';
import { readText } from '../desk/read-text';
import type { Candidate, SiteProfile } from '../model/site-profile';
import type { MessagesGuess } from './guess-thread';
import type { ValueGuess } from './guess-value';
import { kindOf, WEIGHTS } from './kind-of';
import type { Proposals } from './propose';

const READERS = ['name', 'caseLabel', 'subject', 'status'] as const;
type Group = MessageGroups[number];
type MessageGroups = NonNullable<SiteProfile['readers']['messages']>['groups'];

/** What came of a second case: the profile that holds for both, and the readers that the two do not agree on. */
export type Refined = { profile: SiteProfile; unsettled: string[] };

/**
 * Generalises a profile taught on one case by a second one, of another customer, that is on the page now: candidates that do
 * not read there what the others do are dropped. `proposals` = what is proposed there by itself. Stores no value.
 */
export function refineProfile(
  profile: SiteProfile,
  proposals: Proposals,
  document: Document,
  url: URL,
): Refined {
  const unsettled: string[] = [];
  const readers = { ...profile.readers };
  for (const name of READERS) {
    const reader = readers[name];
    if (!reader) continue;
    const { kept, settled } = agreeing(reader.try, proposals[name][0], document, url);
    if (!settled) unsettled.push(name);
    if (kept.length > 0) readers[name] = { ...reader, try: kept };
    else if (name !== 'name') delete readers[name];
  }
  const messages = refineGroups(
    readers.messages?.groups ?? [],
    proposals.messages,
    document,
    url,
    readers.name.try,
  );
  if (messages.length > 0) readers.messages = { ...readers.messages, groups: messages, optional: true };
  return { profile: { ...profile, readers }, unsettled };
}

/** The candidates that read the same here, the heaviest such; the proposal made here weighs with them. */
function agreeing(tried: readonly Candidate[], guess: ValueGuess | undefined, document: Document, url: URL) {
  const votes = new Map<string, { kept: Candidate[]; weight: number }>();
  for (const candidate of tried) {
    const value = readOne(candidate, document, url);
    if (!value) continue;
    const vote = votes.get(value) ?? { kept: [], weight: 0 };
    votes.set(value, vote);
    vote.kept.push(candidate);
    vote.weight += WEIGHTS[kindOf(candidate)];
  }
  const guessed = guess ? votes.get(guess.value) : undefined;
  if (guessed && guess?.standing === 'sure') guessed.weight += 1;
  const [best] = [...votes.values()].sort((a, b) => b.weight - a.weight);
  const settled = best !== undefined && (!guessed || guessed === best);
  // A way that finds nothing here may be right all the same where the case has no such value.
  return { kept: best?.kept ?? (guess ? [] : [...tried]), settled: settled || !guess };
}

function readOne(candidate: Candidate, document: Document, url: URL): string | null {
  try {
    return readText([candidate], document, url) || null;
  } catch {
    return null;
  }
}

/** The groups that read messages here too; marks that only this case has are added. */
function refineGroups(
  groups: MessageGroups,
  here: MessagesGuess | null,
  document: Document,
  url: URL,
  customer: Candidate[],
): MessageGroups {
  const proposed = here?.group ? withCustomer(here.group, customer) : null;
  const [group] = groups;
  if (!group) return proposed ? [proposed] : [];
  const found = readMessages({ groups: [group] }, document, url).length;
  const wanted = here?.sides.filter((side) => side !== 'note').length ?? 0;
  if (found === 0 || (proposed && found < wanted)) return proposed ? [proposed] : [group];
  return [proposed ? joinGroups(group, proposed) : group];
}

const withCustomer = (group: Group, customer: Candidate[]): Group =>
  'author' in group.side ? { ...group, side: { ...group.side, customer: customer.slice(0, 4) } } : group;

function joinGroups(one: Group, other: Group): Group {
  const skip = [...(one.skip ?? []), ...(other.skip ?? [])];
  const unique = skip
    .filter((each, i) => skip.findIndex((s) => JSON.stringify(s) === JSON.stringify(each)) === i)
    .slice(0, 6);
  return { ...one, ...(unique.length > 0 && { skip: unique }), side: joinSides(one.side, other.side) };
}

/** Authors tell both sides, where both cases know them; else the marks of either. */
function joinSides(one: Group['side'], other: Group['side']): Group['side'] {
  if ('author' in one) return 'author' in other || !('customerHas' in other && other.agentHas) ? one : other;
  if ('author' in other) return one.customerHas && one.agentHas ? one : other;
  return { ...other, ...one };
}
