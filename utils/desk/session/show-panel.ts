import { fillSlots, type SlotValues } from '../../engine/fill-slots';
import { nameBand } from '../../engine/name-band';
import { loadInSlot } from '../../promises/load-in-slot';
import type { DeskCase } from './desk-case';
import type { PanelCard, PanelState } from './panel-state';

/** More findings or promises of one draft than this help nobody. */
const MOST_SHOWN = 20;

/** What the panel shows for a case. Pure but for what it is given; `canInsert`: a box that is not for colleagues only is open; `now` in epoch ms. */
export function showPanel(
  desk: DeskCase,
  rest: Pick<PanelState, 'log' | 'said' | 'copy' | 'orphan' | 'now'>,
  canInsert: boolean,
): PanelState {
  const { state, memory, signals, reading } = desk;
  const shown = state.correctedName ?? state.context.shownName;
  const { name } = state;
  const slots: SlotValues = {
    firstName: name?.addressAs[0],
    name: shown ?? undefined,
    recap: state.recap || undefined,
    subject: state.context.subject ?? undefined,
  };
  const uses =
    desk.draft && desk.draft.kind === 'reply' && typeof signals.nameUses === 'number'
      ? signals.nameUses
      : null;
  return {
    ...rest,
    name: name?.addressAs[0] ?? shown,
    nameUses: uses,
    nameBand: nameBand(uses ?? 0, Number(signals.threadLength ?? 0)),
    caseId: reading.caseId,
    promise: state.playbook.promise ?? null,
    card: showCard(desk, slots, canInsert),
    steps: state.playbook.prompts
      .filter((p) => !state.switchedOff.includes(p.id))
      .map((p) => {
        const tick = memory.ticks.find((t) => t.prompt === p.id)?.by ?? null;
        return { id: p.id, title: p.title, tick, evidence: tick === 'text' ? quote(desk, p.id) : null };
      }),
    domains: state.playbook.teachBack.map(({ domain, ask }) => ({
      domain,
      ask,
      state: memory.domains[domain] ?? null,
    })),
    commitments: state.commitments
      .filter((c) => c.status === 'open')
      .map((c) => ({
        id: c.id,
        what: state.actions[c.id] ?? null,
        dueAt: c.dueAt,
        overdue: c.dueAt < rest.now,
      })),
    findings: desk.findings.slice(0, MOST_SHOWN).map((f) => ({
      rule: f.rule,
      category: f.category,
      severity: f.severity,
      words: wordsOf(desk, f),
      why: f.why,
      better: f.better,
      replace: f.replace === undefined ? null : matchCase(wordsOf(desk, f), f.replace),
    })),
    promised: [
      ...memory.promised.map(({ words, action, due }) => ({
        words,
        action,
        dueAt: due,
        load: countLoad(state.openDue, due),
      })),
      ...desk.promises.slice(0, MOST_SHOWN).map((p) => ({
        words: wordsOf(desk, p),
        action: p.action,
        dueAt: p.due,
        load: p.due === null ? 0 : countLoad(state.openDue, p.due),
      })),
    ],
    failed: reading.failed.map((f) => f.reader),
  };
}

function showCard(desk: DeskCase, slots: SlotValues, canInsert: boolean): PanelCard | null {
  if (!desk.active) return null;
  const { prompt, cue } = desk.active;
  const clinical = (desk.draft?.kind ?? (desk.reading.phi ? 'clinical' : 'reply')) === 'clinical';
  const use: PanelCard['lines'][number]['use'] = canInsert ? 'insert' : 'copy';
  const say: PanelCard['lines'] = prompt.say.map((line) => ({
    text: fillSlots(line, slots),
    use: clinical ? 'say' : use,
  }));
  const chart = clinical && prompt.chart ? [{ text: prompt.chart, use: use }] : [];
  return {
    id: prompt.id,
    tier: prompt.tier,
    title: fillSlots(prompt.title, slots),
    why: prompt.why,
    cue,
    lines: [...say, ...chart],
    byHand: prompt.tick.by === 'hand',
    held: desk.held && prompt.tier === 'hold',
  };
}

/** A swap begins with a capital where the words it replaces do. */
function matchCase(words: string, swap: string): string {
  return /^\p{Lu}/u.test(words) ? swap.charAt(0).toUpperCase() + swap.slice(1) : swap;
}

function countLoad(open: readonly number[], due: number): number {
  return loadInSlot(
    open.map((dueAt, i) => ({ id: String(i), dueAt })),
    due,
  ).length;
}

function wordsOf(desk: DeskCase, span: { start: number; end: number }): string {
  return desk.draft?.text.slice(span.start, span.end) ?? '';
}

/** The piece of the draft that shows a step was done; at most 60 characters. */
function quote(desk: DeskCase, prompt: string): string | null {
  const tick = desk.state.playbook.prompts.find((p) => p.id === prompt)?.tick;
  if (!desk.draft || tick?.by !== 'text') return null;
  for (const name of JSON.stringify(tick.when).matchAll(/"signal":"(\w+)"/g)) {
    const span = desk.evidence[name[1] as keyof typeof desk.evidence];
    if (span) {
      const words = wordsOf(desk, span);
      return words.length > 60 ? `${words.slice(0, 59)}…` : words;
    }
  }
  return null;
}
