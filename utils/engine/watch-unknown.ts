import type { Condition } from '../model/condition';
import type { Memory } from '../model/memory';
import type { Prompt } from '../model/playbook';
import type { SignalName, Signals } from '../model/signal';
import { meetsCondition } from './meets-condition';
import { withModes } from './with-modes';

/** Tells which prompts can never be judged from what was logged: at no look was their condition known, true or false. */
export function watchUnknown(prompts: readonly Prompt[]): {
  look(signals: Signals, memory: Memory): void;
  list(): { prompt: string; signals: SignalName[] }[];
} {
  const seen = new Set<string>();
  let open = prompts.flatMap(({ id, when }) => (when ? [{ id, when }] : []));
  let looks = 0;
  return {
    look(signals, memory) {
      looks++;
      const known = withModes(signals, memory);
      for (const name of Object.keys(known)) seen.add(name);
      open = open.filter(({ when }) => meetsCondition(when, known) === null);
    },
    list: () =>
      looks === 0
        ? []
        : open.map(({ id, when }) => ({
            prompt: id,
            signals: [...new Set(listSignals(when))].filter((name) => !seen.has(name)),
          })),
  };
}

function listSignals(condition: Condition): SignalName[] {
  if ('all' in condition) return condition.all.flatMap(listSignals);
  if ('any' in condition) return condition.any.flatMap(listSignals);
  return 'not' in condition ? listSignals(condition.not) : [condition.signal];
}
