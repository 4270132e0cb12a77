import type { Report } from '../model/event';
import type { Memory } from '../model/memory';
import { pagePlaybook } from '../playbooks/choose-playbook';
import { readQuestion } from '../playbooks/read-question';
import { usablePlaybooks } from '../playbooks/usable-playbooks';
import { type LateDraft, readLate } from '../session/read-late';

/** What a page reports, with what it could not know of replies that left before they were read. `now` in epoch ms. */
export async function readUnread(
  told: { reports: Report[]; memory: Memory },
  unread: readonly LateDraft[] | undefined,
  now: number,
): Promise<{ reports: Report[]; memory: Memory }> {
  let full = told;
  for (const { report, aside, ...draft } of unread ?? []) {
    const reading = await readQuestion(draft, now);
    const playbook = pagePlaybook(draft.playbook, await usablePlaybooks());
    full = readLate(full, { ...draft, report, aside }, reading, playbook);
  }
  return full;
}
