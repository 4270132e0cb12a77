import type { Finding } from '../../coach/check-draft';
import type { EditorKind } from '../../model/editor-kind';
import type { Evidence, Signals } from '../../model/signal';
import type { FoundPromise } from '../../promises/found-promise';

/** What a draft does, what the coach found in it, and what it promises. Offsets are UTF-16 into the draft. */
export type DraftReading = {
  signals: Signals;
  evidence: Evidence;
  findings: Finding[];
  promises: FoundPromise[];
};

/** The language readers a session needs, injected so that the same session runs in a page, on the practice desk and in tests. */
export type Readers = {
  /** How to address the person shown, and how often a text uses the name. */
  readName(shown: string): { addressAs: string[]; given: string | null; countUses(text: string): number };
  /** What the customer's messages tell: upset, complaint, safety, escalation, questions, deadline. */
  readCustomer(texts: string[]): Signals;
  /** Reads a draft. `at` in epoch ms; `names` of the people on the page; `off` = rules switched off. */
  readDraft(
    text: string,
    context: { at: number; customerText: string; kind: EditorKind; names: string[]; off: readonly string[] },
  ): DraftReading;
};
