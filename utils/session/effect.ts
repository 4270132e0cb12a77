import type { DraftQuestion } from '../coach/read-reply';
import type { Disposition } from '../model/disposition';
import type { Report } from '../model/event';
import type { Memory } from '../model/memory';
import type { PanelPlace } from '../model/panel-place';
import type { Asked } from './asks';
import type { Fact } from './fact';
import type { LineOf, PanelFinding } from './panel-state';
import type { CaseRef } from './session';

type Bare<R> = R extends Report ? Omit<R, 'id'> : never;
/** A reply that left before it was read: the draft, and what of it the agent had put aside. */
export type Unread = DraftQuestion & { aside: string[] };
/** What happened, with its time (epoch ms), before it gets its id. */
export type Happened = Bare<Report> & { unread?: Unread };

/** What is to be done in the page or asked of the background. Plain data; carried out by utils/desk/run-session.ts. */
export type Effect =
  | ({ do: 'ask' } & Asked)
  | { do: 'report'; of: CaseRef; facts: Happened[] }
  /** Saves what was reported; without `memory` with the last that was known. */
  | { do: 'save'; of: CaseRef; memory?: Memory }
  /** Ends the interaction with one message that carries everything not yet saved. Tried again it is the same end. */
  | {
      do: 'end';
      of: CaseRef;
      at: number;
      disposition: Disposition;
      how: 'log' | 'send' | 'close';
      memory: Memory;
    }
  | { do: 'insert'; of: CaseRef; line: string; lineOf: LineOf }
  | { do: 'replace'; of: CaseRef; start: number; end: number; finding: PanelFinding }
  | { do: 'copy'; of: CaseRef; text: string; lineOf?: LineOf }
  | { do: 'place'; place: PanelPlace }
  | { do: 'later'; ms: number; fact: Fact }
  /** Stops the click that is under way. */
  | { do: 'stop' }
  /** Into the panel, or back to where the person was. */
  | { do: 'focus' }
  | { do: 'draw' }
  /** The lines under what was found, and nothing else. */
  | { do: 'underline' }
  | { do: 'restart' };
