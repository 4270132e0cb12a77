import type { CaseReading, Draft } from '../model/case-reading';
import type { Memory } from '../model/memory';
import type { Answered, Refused } from './asks';
import type { LineOf, PanelActions, PanelFinding } from './panel-state';
import type { CaseRef } from './session';

/** A control of the panel, and what it was used with. */
export type Control = {
  [A in keyof PanelActions]: { use: A; values: Parameters<PanelActions[A]> };
}[keyof PanelActions];

/** What a session can learn. `of` = the opening of a case that it is about. */
export type Fact =
  /** What a profile could read from the page; null = it is no case. */
  | { kind: 'page'; reading: CaseReading | null }
  /** The page has had time to show its messages. */
  | { kind: 'settled'; of: CaseRef }
  | { kind: 'typing' }
  /** A word is finished, with the draft as it stands. */
  | { kind: 'word'; draft: Draft | null }
  /** Typing has paused, with the draft as it stands (null where the editor is gone). */
  | { kind: 'paused'; draft: Draft | null }
  /** The reading that was asked for as the nth has had its time. */
  | { kind: 'overdue'; of: CaseRef; nth: number }
  /** `id` = a new one, for what may be made by it; `width` of the window in px. */
  | ({ kind: 'control'; id: string; width: number } & Control)
  | { kind: 'inserted'; of: CaseRef; line: string; lineOf: LineOf; done: boolean; draft: Draft | null }
  | { kind: 'replaced'; of: CaseRef; finding: PanelFinding; done: boolean; draft: Draft | null }
  | { kind: 'copied'; of: CaseRef; lineOf?: LineOf; done: boolean }
  /** The agent is about to send or to close; `sends`: the same act also sends what is in the editor. */
  | { kind: 'attempt'; attempt: 'send' | 'close'; sends: boolean; draft: Draft | null }
  /** Somebody goes on writing in a reply that was sent and has not left; or no more. */
  | { kind: 'kept-on'; kept: boolean }
  /** `promised`: what a reply promised that was read only after it had left. */
  | {
      kind: 'ended';
      of: CaseRef;
      at: number;
      interaction: string | null;
      corrected: boolean;
      promised?: Memory['promised'];
    }
  | { kind: 'not-ended' | 'not-saved'; of: CaseRef; reason: string }
  | ({ kind: 'answered' } & Answered)
  | ({ kind: 'refused' } & Refused)
  /** The pointer rests on the strip, or has left the panel. */
  | { kind: 'pointer'; rests: boolean }
  /** A key that writes, or Escape, was pressed in the page. */
  | { kind: 'keyed' }
  /** The panel has stayed where it is since this move. */
  | { kind: 'rested'; moves: number }
  /** Something on the page lies elsewhere now, or the focus does: the panel may have to make room. */
  | { kind: 'moved' }
  | { kind: 'notice'; what: readonly string[] }
  | { kind: 'orphaned' };

/** A fact of one kind. */
export type FactOf<K extends Fact['kind']> = Extract<Fact, { kind: K }>;
