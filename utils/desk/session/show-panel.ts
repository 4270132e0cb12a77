import { MAX_SNOOZES, SNOOZE_MS } from '../../engine/attention-rules';
import { fillSlots } from '../../engine/fill-slots';
import { nameBand } from '../../engine/name-band';
import { loadInSlot } from '../../promises/load-in-slot';
import type { DeskCase } from './desk-case';
import { isCalm } from './is-calm';
import type { PanelCard, PanelState } from './panel-state';
import { showAnswers } from './show-answers';
import { showLines, slotsOf } from './show-lines';
import { showStep, wordsOf } from './show-step';
import { showWorkspace } from './show-workspace';

/** More findings or promises of one draft than this help nobody. */
const MOST_SHOWN = 20;
/** Nobody looks through more; a playbook may hold thousands. */
const MOST_STEPS = 100;

/** What the panel shows for a case. Pure but for what it is given; `canInsert`: a box that is not for colleagues only is open; `now` in epoch ms. */
export function showPanel(
  desk: DeskCase,
  rest: Pick<PanelState, 'log' | 'said' | 'copy' | 'comment' | 'orphan' | 'now'>,
  canInsert: boolean,
): PanelState {
  const { state, memory, signals, reading } = desk;
  const { playbook, name } = state;
  const silent = state.silent === true;
  const isOn = ({ id }: { id: string }) => !state.switchedOff.includes(id);
  const uses =
    !silent && desk.draft?.kind === 'reply' && typeof signals.nameUses === 'number' ? signals.nameUses : null;
  return {
    ...rest,
    name: name?.addressAs[0] ?? slotsOf(desk).name ?? null,
    nameUses: uses,
    nameBand: nameBand(uses ?? 0, Number(signals.threadLength ?? 0)),
    caseId: reading.caseId,
    silent,
    promise: playbook.promise ?? null,
    card: showCard(desk, canInsert),
    steps: playbook.prompts
      .filter(isOn)
      .slice(0, MOST_STEPS)
      .map((prompt) => showStep(desk, prompt)),
    domains: playbook.teachBack.map(({ domain, ask }) => ({
      domain,
      ask,
      state: memory.domains[domain] ?? null,
    })),
    gaps: memory.gaps.length,
    workspaces: playbook.workspaces.filter((each) => isOn(each) && each.id !== memory.workspace?.id),
    workspace: showWorkspace(desk, canInsert),
    answers: showAnswers(desk, canInsert),
    boundaries: playbook.boundaries,
    decisions: playbook.decisions,
    story: (isCalm(desk) && playbook.stories.find(({ id }) => id === desk.story)?.text) || null,
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
      ...memory.promised.map(({ words, action, dueAt }) => ({
        words,
        action,
        dueAt,
        load: countLoad(state.openDue, dueAt),
      })),
      ...desk.promises.slice(0, MOST_SHOWN).map((p) => ({
        words: wordsOf(desk, p),
        action: p.action,
        dueAt: p.dueAt,
        load: p.dueAt === null ? 0 : countLoad(state.openDue, p.dueAt),
      })),
    ],
    failed: reading.failed.map((f) => f.reader),
  };
}

function showCard(desk: DeskCase, canInsert: boolean): PanelCard | null {
  if (!desk.active) return null;
  const { prompt, cue } = desk.active;
  const { id, tier, why, tick } = prompt;
  const snoozes = desk.memory.snoozed.find((s) => s.prompt === id)?.times ?? 0;
  return {
    id,
    tier,
    title: fillSlots(prompt.title, slotsOf(desk)),
    why,
    cue,
    lines: showLines(desk, prompt, canInsert),
    byHand: tick.by === 'hand',
    laterMinutes: snoozes < MAX_SNOOZES ? SNOOZE_MS / 60_000 : null,
    held: desk.held && tier === 'hold',
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
