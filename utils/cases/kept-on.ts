import type { Report } from '../model/event';
import { UNDO_MS } from '../model/undo-time';
import type { CaseRecord } from './case-record';
import { addToContact } from './write-work';

/**
 * Writes reports to the contact that a reply has ended, where that reply did not leave and somebody goes on writing in it: it
 * is one reply, and its work one contact, as long as its end could be taken back. Returns whether it was so.
 */
export async function takeKeptOn(
  { interaction, finished, memory, activeAt }: CaseRecord,
  reports: Report[],
): Promise<boolean> {
  if (interaction !== null || finished === null || !memory.sent?.kept) return false;
  if (activeAt - finished.at >= UNDO_MS) return false;
  await addToContact(finished.interaction, reports);
  return true;
}
