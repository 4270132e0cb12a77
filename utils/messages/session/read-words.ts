import type { Signals } from '../../model/signal';

/** What the customer's words tell, as signals only; the words are forgotten. */
export function readWords(said: readonly string[]): Signals {
  if (said.length === 0) return {};
  return {};
}

/** What a draft tells beyond what the page reads at once, against the customer's latest words. */
export function readDraftWords(text: string, questions: readonly string[]): Signals {
  if (text.trim() === '' || questions.length === 0) return {};
  return {};
}
