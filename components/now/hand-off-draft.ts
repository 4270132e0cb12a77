import type { NewCommitment } from '../../utils/model/commitment';
import type { TextKey } from '../ui/text';
import { type DueDraft, findDue } from './due-draft';

/** The hand-off form as typed. */
export type HandOffDraft = DueDraft & { whom: string; needs: string };

export const EMPTY_HAND_OFF: HandOffDraft = { whom: '', needs: '', preset: '', time: '' };

/** What is missing, by field; empty when it can be saved. */
export function checkHandOff(
  draft: HandOffDraft,
  now: number,
): { whom?: TextKey; needs?: TextKey; due?: TextKey } {
  const due = findDue(draft, now);
  return {
    ...(draft.whom.trim() === '' && { whom: 'handOffWhomMissing' as const }),
    ...(draft.needs.trim() === '' && { needs: 'handOffNeedsMissing' as const }),
    ...('problem' in due && { due: due.problem }),
  };
}

/** The commitment that the form makes. Call it only when `checkHandOff` finds nothing. */
export function toHandOff(draft: HandOffDraft, id: string, dueAt: number): NewCommitment {
  return { id, kind: 'hand-off', dueAt, name: draft.whom.trim(), action: draft.needs.trim() };
}

type Customer = { who: string; product: string; done: string };

/** The internal customer of the playbook that a typed name means, letter case aside. */
export function findCustomer(whom: string, customers: readonly Customer[]): Customer | undefined {
  const typed = whom.trim().toLowerCase();
  return customers.find(({ who }) => who.toLowerCase() === typed);
}
