import type { Playbook } from '../../../utils/model/playbook';
import type { ReplayCase } from '../../../utils/playbooks/studio-book';

/** What a playbook would have shown on some contacts, in all and by prompt, the most often shown first. */
export type ReplaySum = {
  contacts: number;
  shown: number;
  repeats: number;
  bad: number;
  prompts: { prompt: string; shown: number; repeats: number; bad: number }[];
  /** Prompts that depend on what the log does not hold, and why. */
  cannot: { prompt: string; why: string }[];
};

/** Replays a playbook on contacts and adds up what it would have shown. Pure. */
export function sumReplay(_playbook: Playbook, cases: readonly ReplayCase[]): ReplaySum {
  return { contacts: cases.length, shown: 0, repeats: 0, bad: 0, prompts: [], cannot: [] };
}
