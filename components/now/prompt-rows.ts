import type { CaseState } from '../../utils/model/case-state';
import type { Tier } from '../../utils/model/tier';

/** One prompt as *Now* lists it. `tick`: how we know that it is done, if it is. */
export type PromptRow = {
  id: string;
  title: string;
  why: string;
  tier: Tier;
  tick: 'text' | 'self' | null;
  shown: boolean;
};

/** The prompts of this case: those shown or done first, in the order they came up; then the rest by priority. */
export function listPromptRows(state: Pick<CaseState, 'playbook' | 'memory' | 'switchedOff'>): {
  came: PromptRow[];
  rest: PromptRow[];
} {
  const { playbook, memory, switchedOff } = state;
  const order = [...memory.shown, ...memory.ticks].sort((a, b) => a.at - b.at).map((s) => s.prompt);
  const place = new Map(order.map((id, i) => [id, order.indexOf(id) === i ? i : order.indexOf(id)]));
  const rows = playbook.prompts
    .filter((p) => !switchedOff.includes(p.id))
    .map((p) => ({ row: toRow(p, memory), priority: p.priority }));
  const came = rows.filter(({ row }) => place.has(row.id));
  const rest = rows.filter(({ row }) => !place.has(row.id));
  return {
    came: came.sort((a, b) => (place.get(a.row.id) ?? 0) - (place.get(b.row.id) ?? 0)).map(({ row }) => row),
    rest: rest.sort((a, b) => b.priority - a.priority).map(({ row }) => row),
  };
}

function toRow(prompt: CaseState['playbook']['prompts'][number], memory: CaseState['memory']): PromptRow {
  return {
    id: prompt.id,
    title: prompt.title,
    why: prompt.why,
    tier: prompt.tier,
    tick: memory.ticks.findLast((t) => t.prompt === prompt.id)?.by ?? null,
    shown: memory.shown.some((s) => s.prompt === prompt.id),
  };
}
