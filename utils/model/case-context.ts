import type { EditorKind } from './editor-kind';
import type { Signals } from './signal';

/**
 * What a page may hand to the background about a case, so that the desk's next page and the popup know it.
 * Kept in storage.session only (memory), keyed by tab, origin and case; dropped with the tab.
 */
export type CaseContext = {
  origin: string;
  profile: string;
  caseId: string | null;
  shownName: string | null;
  subject: string | null;
  phi: boolean;
  /** What is written on the page (a reply, where no page has said), and the playbook that the page or its editor names. */
  writes?: EditorKind;
  playbook?: string;
  /** Signals about the customer and the thread (no text), so that a reply page without messages knows them. */
  signals: Signals;
  /** Hand-off codes on the page, as written there ("Hand-off (BH-3fa9c1)"); nothing else of the notes. */
  codes?: string[];
  readAt: number;
};
