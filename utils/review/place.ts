import type { Interaction } from '../model/interaction';

/** The parts by which a board can be asked for, besides the agent. */
export const PARTS = ['site', 'channel', 'playbook', 'disposition', 'prompt', 'tag'] as const;
export type Part = (typeof PARTS)[number];

/** Where a contribution is counted: the values it has of each part; a site or playbook of nothing is ''. */
export type BoardPlace = { agent: string } & Record<Part, string[]>;

/**
 * One line of daily figures: of everybody ('') or one agent, over all (`all`, '') or one value of one part. `known` = under no
 * day, which values occur at all, as `part|value`.
 */
export type Line = { part: Part | 'all' | 'known'; agent: string; value: string };

/** Where a contact is counted. */
export function placeContact(view: Interaction): BoardPlace {
  return {
    agent: view.agent,
    site: [view.origin ?? ''],
    channel: [view.channel],
    playbook: [view.playbook ?? ''],
    disposition: [view.disposition],
    prompt: view.promptIds,
    tag: view.tagIds,
  };
}

/** Where a promise is counted: as its contact is, or by agent and site alone where there is no contact. */
export function placePromise(
  promise: { agent: string; origin: string | null },
  contact: Interaction | null,
): BoardPlace {
  if (contact && !contact.deleted) return { ...placeContact(contact), agent: promise.agent };
  const none: string[] = [];
  return {
    agent: promise.agent,
    site: [promise.origin ?? ''],
    channel: none,
    playbook: none,
    disposition: none,
    prompt: none,
    tag: none,
  };
}

/** The lines that hold what is counted at a place: all, each value of each part, and the same for its agent alone. */
export function listLines(place: BoardPlace): Line[] {
  const lines: Line[] = [];
  for (const agent of ['', place.agent]) {
    lines.push({ part: 'all', agent, value: '' });
    for (const part of PARTS) for (const value of place[part]) lines.push({ part, agent, value });
  }
  return lines;
}

/** The lines that say which values occur, agents among them. */
export function knownLines(place: BoardPlace): Line[] {
  const known = (part: Part | 'agent', value: string): Line => ({
    part: 'known',
    agent: '',
    value: `${part}|${value}`,
  });
  return [
    known('agent', place.agent),
    ...PARTS.flatMap((part) => place[part].map((each) => known(part, each))),
  ];
}

/** What a board is asked for; a part that is left out filters nothing. A site or playbook of nothing is ''. */
export type BoardFilter = { agent?: string } & Partial<Record<Part, string>>;

/** The one line that answers a filter, or null where more than one part is asked for and contributions must be read. */
export function findLine(filter: BoardFilter): Line | null {
  const asked = PARTS.filter((part) => filter[part] !== undefined);
  const agent = filter.agent ?? '';
  if (asked.length > 1) return null;
  const [part] = asked;
  return part ? { part, agent, value: filter[part] ?? '' } : { part: 'all', agent, value: '' };
}

/** Does a contribution at this place pass the filter? */
export function passes(place: BoardPlace, filter: BoardFilter): boolean {
  if (filter.agent !== undefined && place.agent !== filter.agent) return false;
  return PARTS.every((part) => {
    const wanted = filter[part];
    return wanted === undefined || place[part].includes(wanted);
  });
}
