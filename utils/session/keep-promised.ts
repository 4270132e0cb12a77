import type { DraftPromise } from '../model/draft-promise';
import type { Memory } from '../model/memory';

/** The most promises that are kept in view without being noted. */
const MOST = 20;

/** The memory with what this text promised by a time, sent but not noted. */
export function keepPromised(memory: Memory, text: string, found: readonly DraftPromise[]): Memory {
  const sent = found.flatMap(({ start, end, action, dueAt }) =>
    dueAt === null ? [] : [{ words: text.slice(start, end).slice(0, 1000), action, dueAt }],
  );
  return { ...memory, promised: [...memory.promised, ...sent].slice(-MOST) };
}

/** The promises of a text without those that the agent has put aside, by their words. */
export function withoutAside(
  text: string,
  found: readonly DraftPromise[],
  aside: readonly string[],
): DraftPromise[] {
  return found.filter(({ start, end }) => !aside.includes(text.slice(start, end)));
}
