import type { Evidence, Signals } from '../../model/signal';

export type NameReading = { addressAs: string[]; given: string | null };

/** The language readers a session needs, injected so that the same session runs in a page, on the practice desk and in tests. */
export type Readers = {
  /** How to address the person shown, and how often a text uses the name. */
  readName(shown: string): { addressAs: string[]; given: string | null; countUses(text: string): number };
  /** What the customer's messages tell: upset, complaint, safety, escalation, questions, deadline. */
  readCustomer(texts: string[]): Signals;
  /** What a draft does and promises. `at` in epoch ms. */
  readDraft(
    text: string,
    at: number,
    context: { customerText: string; clinical: boolean },
  ): {
    signals: Signals;
    evidence: Evidence;
  };
};
