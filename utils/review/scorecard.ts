import { FOUNDATIONS, type Foundation } from '../model/foundation';
import type { Interaction } from '../model/interaction';
import { type Interval, wilsonInterval } from './wilson-interval';

/** One thing that a playbook asks for, and how much it counts in its foundation. */
export type ScoreItem = { prompt: string; title: string; foundation: Foundation; weight: number };

/** How a step stood in one contact: shown by the text, said by the agent, or come up and not done. */
export type Standing = 'text' | 'self' | 'open';
export type StepMoment = { interaction: string; at: number; standing: Standing };

export type ItemScore = ScoreItem & { byText: number; bySelf: number; open: number; moments: StepMoment[] };

/**
 * One foundation. `evidence` and `withSelf` are weighted shares from 0 to 1: done as text shows it, and with what agents
 * report of themselves; null where nothing came up. `n` = cases; `interval` is that of the evidence.
 */
export type FoundationScore = {
  foundation: Foundation;
  n: number;
  evidence: number | null;
  withSelf: number | null;
  interval: Interval | null;
  items: ItemScore[];
};

/**
 * The seven foundations over some contacts (practice 003-12). A step counts where it came up: shown to the agent, or done
 * before it had to be. Deleted and silent contacts are left out by the caller. Items nobody met are kept, empty. Pure.
 */
export function readScorecard(
  contacts: readonly Interaction[],
  items: readonly ScoreItem[],
): FoundationScore[] {
  const moments = new Map<string, StepMoment[]>();
  for (const contact of contacts)
    for (const { prompt, shown, tick } of contact.prompts) {
      if (shown === 0 && tick === null) continue;
      const list = moments.get(prompt) ?? [];
      list.push({ interaction: contact.id, at: contact.startedAt, standing: tick ?? 'open' });
      moments.set(prompt, list);
    }
  return FOUNDATIONS.map((foundation) => {
    const own = items
      .filter((item) => item.foundation === foundation)
      .map((item) => scoreItem(item, moments.get(item.prompt) ?? []));
    return { foundation, items: own, ...sumUp(own) };
  });
}

function scoreItem(item: ScoreItem, moments: StepMoment[]): ItemScore {
  const count = (standing: Standing) => moments.filter((moment) => moment.standing === standing).length;
  return {
    ...item,
    byText: count('text'),
    bySelf: count('self'),
    open: count('open'),
    moments: [...moments].sort((a, b) => b.at - a.at),
  };
}

function sumUp(items: readonly ItemScore[]): Omit<FoundationScore, 'foundation' | 'items'> {
  const add = (of: (item: ItemScore) => number) => items.reduce((sum, item) => sum + of(item), 0);
  const n = add((item) => item.byText + item.bySelf + item.open);
  const all = add((item) => item.weight * (item.byText + item.bySelf + item.open));
  if (n === 0 || all === 0) return { n, evidence: null, withSelf: null, interval: null };
  const evidence = add((item) => item.weight * item.byText) / all;
  const withSelf = add((item) => item.weight * (item.byText + item.bySelf)) / all;
  // Weighted hits in as many cases as there were: weights shift the share, they do not add cases.
  return { n, evidence, withSelf, interval: wilsonInterval(evidence * n, n) };
}
