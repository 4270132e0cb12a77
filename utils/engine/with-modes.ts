import type { Memory } from '../model/memory';
import type { Signals } from '../model/signal';
import { SIGNAL_VALUES } from '../model/signal-values';

/**
 * The signals with what follows from the agent's own choices: complaintMode = a workspace whose id begins with
 * `complaint` is open; wish = the tag chosen for the topic `wish`, where it is one of the known wishes.
 */
export function withModes(signals: Signals, { workspace, tags }: Memory): Signals {
  const { wish: _, ...rest } = signals;
  const known: Signals = { ...rest, complaintMode: workspace?.id.startsWith('complaint') ?? false };
  if (SIGNAL_VALUES.wish.some((wish) => wish === tags.wish)) known.wish = tags.wish;
  return known;
}
