import type { NewCommitment } from '../../utils/model/commitment';
import type { TextKey } from '../ui/text';
import { type DueDraft, findDue } from './due-draft';

/** The form for asking somebody on the customer's behalf, as typed. */
export type BehalfDraft = DueDraft & { owner: string; asked: string; changed: string };

export const EMPTY_BEHALF: BehalfDraft = { owner: '', asked: '', changed: '', preset: '', time: '' };

type Problems = { owner?: TextKey; asked?: TextKey; changed?: TextKey; due?: TextKey };

/**
 * What is missing, by field; empty when it can be saved. What may have changed is asked for always: asking again where
 * nothing has would only be theatre (design.md section 7).
 */
export function checkBehalf(draft: BehalfDraft, now: number): Problems {
  const due = findDue(draft, now);
  const empty = (text: string) => text.trim() === '';
  return {
    ...(empty(draft.owner) && { owner: 'behalfOwnerMissing' as const }),
    ...(empty(draft.asked) && { asked: 'behalfAskedMissing' as const }),
    ...(empty(draft.changed) && { changed: 'behalfChangedMissing' as const }),
    ...('problem' in due && { due: due.problem }),
  };
}

/** The commitment that the form makes. Call it only when `checkBehalf` finds nothing. */
export function toAsk(draft: BehalfDraft, id: string, dueAt: number): NewCommitment {
  return {
    id,
    kind: 'ask',
    dueAt,
    name: draft.owner.trim(),
    action: draft.asked.trim(),
    reason: draft.changed.trim(),
  };
}
