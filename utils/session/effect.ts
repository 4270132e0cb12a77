import type { DraftContext } from '../coach/reply-reader';
import type { Disposition } from '../model/disposition';
import type { Report } from '../model/event';
import type { Memory } from '../model/memory';
import type { PanelPlace } from '../model/panel-place';
import type { Asked } from './asks';
import type { Fact, ReadFor } from './fact';
import type { LineOf, PanelFinding } from './panel-state';
import type { CaseRef } from './session';

type Bare<R> = R extends Report ? Omit<R, 'id'> : never;
/** What happened, with its time (epoch ms), before it gets its id. */
export type Happened = Bare<Report>;

/** What is to be done in the page or asked of the background. Plain data; carried out by utils/desk/run-session.ts. */
export type Effect =
  | ({ do: 'ask' } & Asked)
  /** Reads the draft as it stands; `then`: what the reading is for. */
  | { do: 'read'; of: CaseRef; text: string; context: DraftContext; then: ReadFor }
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
  | { do: 'restart' };
