import type { Channel } from './channel';
import type { EditorKind } from './editor-kind';

export type Side = 'customer' | 'agent' | 'unknown';

/** One message on the page. `at` in epoch ms, null where the page does not say. */
export type DeskMessage = { side: Side; text: string; at: number | null };

/** What a profile could read from the page at one moment. Never leaves the page, but for the few fields of CaseContext. */
export type CaseReading = {
  profile: string;
  caseId: string | null;
  /** What the case is shown as, where that is not its id. */
  caseLabel?: string;
  shownName: string | null;
  subject: string | null;
  status: string | null;
  channel: Channel;
  phi: boolean;
  /** What is written here, and the playbook that the page or its editor names. */
  writes: EditorKind;
  playbook?: string;
  messages: DeskMessage[];
  /** Hand-off codes anywhere on the page, with the word before them; internal notes are no messages. */
  codes?: string[];
  /** Readers that found nothing although this page should have them. */
  failed: { reader: string; selectors: string[] }[];
  /** Readers whose place is one of several in sight that say different things. */
  unclear?: string[];
};

/** The draft in the editor the agent works in, as it stands at a breakpoint. */
export type Draft = { text: string; kind: EditorKind };
