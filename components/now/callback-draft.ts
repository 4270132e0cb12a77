import type { NewCommitment } from '../../utils/model/commitment';
import { fromLocalInput } from '../ui/format-time';
import type { TextKey } from '../ui/text';

/** The callback form as typed. `minutes` counts from saving; a `time` (datetime-local) goes before it. */
export type CallbackDraft = { name: string; number: string; reason: string; minutes: string; time: string };

export const EMPTY_CALLBACK: CallbackDraft = { name: '', number: '', reason: '', minutes: '15', time: '' };

export const QUICK_MINUTES = ['5', '15', '30', '60'] as const;

/** When the callback is due (epoch ms), or which text says why that is unclear. */
export function findCallbackDue(draft: CallbackDraft, now: number): { due: number } | { problem: TextKey } {
  if (draft.time !== '') {
    const due = fromLocalInput(draft.time);
    if (due === null) return { problem: 'callbackTimeUnread' };
    return due > now ? { due } : { problem: 'callbackTimePast' };
  }
  const minutes = Number(draft.minutes);
  if (!Number.isFinite(minutes) || minutes < 1 || minutes > 14 * 24 * 60)
    return { problem: 'callbackMinutesOdd' };
  return { due: now + Math.round(minutes) * 60_000 };
}

/** What is wrong with the draft by field; empty when it can be saved. A number or a name is needed to ring anybody. */
export function checkCallback(draft: CallbackDraft, now: number): { number?: TextKey; time?: TextKey } {
  const due = findCallbackDue(draft, now);
  return {
    ...(draft.number.trim() === '' && draft.name.trim() === '' && { number: 'callbackWhoMissing' as const }),
    ...('problem' in due && { time: due.problem }),
  };
}

/** The commitment that the form makes; empty fields are left out. Call it only when `checkCallback` finds nothing. */
export function toCallback(draft: CallbackDraft, id: string, dueAt: number): NewCommitment {
  const said = (text: string) => text.trim() || undefined;
  return {
    id,
    kind: 'callback',
    dueAt,
    name: said(draft.name),
    number: said(draft.number),
    reason: said(draft.reason),
  };
}
