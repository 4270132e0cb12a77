import type { Interaction } from '../model/interaction';
import { makeCell } from './cell';
import type { Contribution } from './contribution';
import { noFigures } from './figures';
import { FIRST_CONTACT, judgeFirstContact } from './first-contact';
import { placeContact } from './place';

/** The id of what a contact contributes as the first about its case. */
export const firstKey = (id: string) => `f|${id}`;

/** What a contact adds, as the first about its case, to the day its seven days are over; null where it is none. Pure. */
export function contributeFirst(view: Interaction, others: readonly Interaction[]): Contribution | null {
  const judged = judgeFirstContact(view, others);
  const cell = judged && makeCell(FIRST_CONTACT.sort, [judged.seen]);
  if (!judged || !cell) return null;
  const cells = { [FIRST_CONTACT.id]: cell };
  return { ...noFigures(), id: firstKey(view.id), at: judged.at, place: placeContact(view), cells };
}
