import type { Playbook } from '../model/playbook';
import type { ScoreItem } from './scorecard';

/** What the scorecard counts: the prompts of these playbooks, and the steps that name a foundation; an id once. Pure. */
export function listScoreItems(playbooks: readonly Pick<Playbook, 'prompts' | 'workspaces'>[]): ScoreItem[] {
  const items = new Map<string, ScoreItem>();
  const add = (part: {
    id: string;
    title: string;
    foundation?: ScoreItem['foundation'];
    weight?: number;
  }) => {
    if (!part.foundation || items.has(part.id)) return;
    items.set(part.id, {
      prompt: part.id,
      title: part.title,
      foundation: part.foundation,
      weight: part.weight ?? 1,
    });
  };
  for (const { prompts, workspaces } of playbooks) {
    prompts.forEach(add);
    for (const { steps } of workspaces) steps.forEach(add);
  }
  return [...items.values()];
}
