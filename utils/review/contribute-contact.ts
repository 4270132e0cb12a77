import type { LogEvent } from '../model/event';
import type { Interaction } from '../model/interaction';
import { type Cell, makeCell } from './cell';
import { contactFacts } from './collect-facts';
import { CONTACT_MEASURES } from './contact-measures';
import type { Contribution } from './contribution';
import { countPrompts } from './count-prompts';
import { noFigures } from './figures';
import type { ContactMeasure } from './measure';
import { placeContact } from './place';
import { REPLY_MEASURES } from './reply-measures';

const ALL: readonly ContactMeasure[] = [...CONTACT_MEASURES, ...REPLY_MEASURES];

/** The id of what a contact itself contributes. */
export const contactKey = (id: string) => `c|${id}`;

/** What a contact adds to the day it began; null once it is deleted. `events` = its own, in any order. Pure. */
export function contributeContact(view: Interaction, events: readonly LogEvent[]): Contribution | null {
  if (view.deleted) return null;
  const facts = contactFacts(view, events);
  const cells: Record<string, Cell> = {};
  for (const { id, sort, observe } of ALL) {
    const cell = makeCell(sort, observe(facts));
    if (cell) cells[id] = cell;
  }
  return {
    ...noFigures(),
    id: contactKey(view.id),
    at: view.startedAt,
    place: placeContact(view),
    contacts: 1,
    lone: view.caseKey !== null && view.team === null ? 1 : 0,
    cells,
    prompts: countPrompts(view, events),
    tags: Object.fromEntries(view.tagIds.map((tag) => [tag, 1])),
  };
}
