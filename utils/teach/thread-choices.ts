import type { TeachChoice } from './choice';
import { makeIsMe } from './find-name';
import { findThreadAt, listThreads, type Thread } from './find-thread';
import type { PageLook } from './look-at-page';
import { foldName } from './name-like';
import { pathOut } from './page-roots';
import type { Proposals } from './propose';
import { type Sides, tellSides } from './side-marks';

const MOST = 6;

/** What may be the thread: the one proposed, then the others by what speaks for them. The value is how many messages it has. */
export function listThreadChoices(look: PageLook, { messages }: Proposals): TeachChoice[] {
  const first = messages?.thread ?? null;
  const others = listThreads(look)
    .filter(({ parent }) => parent !== first?.parent)
    .sort((a, b) => b.score - a.score);
  const all = first ? [first, ...others] : others;
  return all
    .slice(0, MOST)
    .map((thread) =>
      threadChoice(thread, thread === first && messages?.standing === 'sure' ? 'likely' : 'unsure'),
    );
}

function threadChoice(thread: Thread, standing: TeachChoice['standing']): TeachChoice {
  return {
    value: `${thread.items.length}`,
    standing,
    places: thread.items.map(({ element }) => element),
    use: (draft) => {
      draft.thread = thread;
    },
  };
}

/** The thread that holds what a person pointed at. */
export function threadAt(look: PageLook, element: Element): TeachChoice | null {
  const thread = findThreadAt(look, element);
  return thread && threadChoice(thread, 'unsure');
}

/**
 * Who may have written what: as it is told by the customer's name, the other way round, then each other author taken as the
 * customer. The value is how many are the customer's, ours, notes, and unknown, as in `2/1/0/0`.
 */
export function listSideChoices(look: PageLook, thread: Thread | null, name: string | null): TeachChoice[] {
  if (!thread) return [];
  const isMe = makeIsMe(look);
  const authors = new Map(thread.items.flatMap(({ by }) => (by === null ? [] : [[foldName(by), by]])));
  const all = [name, ...authors.values()].map((customer) => tellSides(thread, customer, isMe));
  const turned = all.flatMap((sides) => turnSides(sides) ?? []);
  const seen = new Set<string>();
  return [...all, ...turned]
    .filter(({ sides }) => !seen.has(sides.join()) && seen.add(sides.join()))
    .map((sides, i) => sideChoice(thread, sides, i === 0));
}

/** Who wrote what, where the message that a person pointed at is the customer's; null where nothing tells it so. */
export function sidesAt(look: PageLook, thread: Thread | null, element: Element): TeachChoice | null {
  const path = pathOut(element);
  const at = thread?.items.findIndex((item) => path.includes(item.element)) ?? -1;
  if (!thread || at < 0) return null;
  const told = tellSides(thread, thread.items[at]?.by ?? null, makeIsMe(look));
  const fits = [told, turnSides(told)].find((each) => each?.sides[at] === 'customer');
  return fits ? sideChoice(thread, fits, false) : null;
}

/** Marks the other way round; null where it is no mark that tells them. */
function turnSides(sides: Sides): Sides | null {
  if (sides.customerHas === null || sides.agentHas === null) return null;
  const turn = { customer: 'agent', agent: 'customer', note: 'note', unknown: 'unknown' } as const;
  return {
    ...sides,
    customerHas: sides.agentHas,
    agentHas: sides.customerHas,
    sides: sides.sides.map((side) => turn[side]),
  };
}

function sideChoice({ items }: Thread, told: Sides, isFirst: boolean): TeachChoice {
  const count = (side: string) => told.sides.filter((each) => each === side).length;
  return {
    value: ['customer', 'agent', 'note', 'unknown'].map(count).join('/'),
    standing: isFirst && count('unknown') === 0 ? 'likely' : 'unsure',
    places: items.map(({ element }) => element),
    sides: told.sides,
    use: (draft) => {
      draft.sides = told;
    },
  };
}
