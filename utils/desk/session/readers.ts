import type { Finding } from '../../coach/check-draft';
import type { EditorKind } from '../../model/editor-kind';
import type { ParsedName } from '../../model/parsed-name';
import type { Evidence, Signals } from '../../model/signal';

/** What a draft does and what the coach found in it. Offsets are UTF-16 into the draft. */
export type DraftReading = { signals: Signals; evidence: Evidence; findings: Finding[] };

/**
 * The readers that work in the page at once, so that a click on send meets an up-to-date reading. What needs the large
 * word lists (promises, the customer's mood, how to take a name apart) is read in the background, in memory.
 */
export type Readers = {
  /** Findings and moves of a draft, and how often it uses the name. `off` = rules switched off. */
  readDraft(
    text: string,
    context: { kind: EditorKind; name: ParsedName | null; off: readonly string[] },
  ): DraftReading;
};
