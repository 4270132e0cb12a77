import { MAX_SNOOZES, SNOOZE_MS } from '../engine/attention-rules';
import { fillSlots } from '../engine/fill-slots';
import { nameBand } from '../engine/name-band';
import { HEALTH_READERS, healthStanding, isAtFault } from '../model/reader-health';
import type { SiteProfile } from '../model/site-profile';
import { loadInSlot } from '../promises/load-in-slot';
import { isReadableId } from '../text/is-readable-id';
import { isCalm } from './is-calm';
import { findingsOf, promisesOf, storyOf, wordsOf } from './open-case';
import type { PanelCard, PanelState } from './panel-state';
import type { OpenCase, Session } from './session';
import { showAnswers } from './show-answers';
import { showLines, slotsOf } from './show-lines';
import { showStep } from './show-step';
import { showWorkspace } from './show-workspace';

/** More findings or promises of one draft than this help nobody. */
const MOST_SHOWN = 20;
/** Nobody looks through more; a playbook may hold thousands. */
const MOST_STEPS = 100;

/** What is known outside of the session: its texts, whether a box that is not for colleagues only is open, the time (epoch ms). */
export type Surroundings = { words(key: string): string; canInsert: boolean; now: number };

/** What the panel shows; null while no case is shown. */
export function showPanel(session: Session, around: Surroundings): PanelState | null {
  return session.open && showCase(session.open, session, around);
}

function showCase(
  open: OpenCase,
  { orphan, profiles }: Session,
  { words, canInsert, now }: Surroundings,
): PanelState {
  const { state, memory, signals, reading, said, log, copy, comment } = open;
  const { playbook, name } = state;
  const silent = state.silent === true;
  const label = reading.caseLabel ?? reading.caseId;
  const readers = HEALTH_READERS.flatMap((reader) => {
    const health = open.health[reader];
    return health ? [{ reader, standing: healthStanding(health), atFault: isAtFault(health) }] : [];
  });
  const isOn = ({ id }: { id: string }) => !state.switchedOff.includes(id);
  const uses =
    !silent && open.draft?.kind === 'reply' && typeof signals.nameUses === 'number' ? signals.nameUses : null;
  return {
    ...{ log, copy, comment, orphan, now },
    said: said && ('key' in said ? words(said.key) : said.words),
    name: name?.addressAs[0] ?? slotsOf(open).name ?? null,
    nameUses: uses,
    nameBand: nameBand(uses ?? 0, Number(signals.threadLength ?? 0)),
    caseId: label !== null && isReadableId(label) ? label : null,
    silent,
    promise: playbook.promise ?? null,
    card: showCard(open, canInsert),
    steps: playbook.prompts
      .filter(isOn)
      .slice(0, MOST_STEPS)
      .map((prompt) => showStep(open, prompt)),
    domains: playbook.teachBack.map(({ domain, ask }) => ({
      domain,
      ask,
      state: memory.domains[domain] ?? null,
    })),
    gaps: memory.gaps.length,
    workspaces: playbook.workspaces.filter((each) => isOn(each) && each.id !== memory.workspace?.id),
    workspace: showWorkspace(open, canInsert),
    answers: showAnswers(open, canInsert),
    boundaries: playbook.boundaries,
    decisions: playbook.decisions,
    story: (isCalm(open) && playbook.stories.find(({ id }) => id === storyOf(open))?.text) || null,
    commitments: state.commitments
      .filter((c) => c.status === 'open')
      .toSorted((a, b) => a.dueAt - b.dueAt || a.id.localeCompare(b.id))
      .map((c) => ({
        id: c.id,
        what: state.actions[c.id] ?? null,
        dueAt: c.dueAt,
        overdue: c.dueAt < now,
      })),
    findings: findingsOf(open)
      .slice(0, MOST_SHOWN)
      .map((f) => ({
        rule: f.rule,
        category: f.category,
        severity: f.severity,
        words: wordsOf(open, f),
        why: f.why,
        better: f.better,
        replace: f.replace === undefined ? null : matchCase(wordsOf(open, f), f.replace),
      })),
    promised: [
      ...memory.promised.map(({ words, action, dueAt }) => ({
        words,
        action,
        dueAt,
        load: countLoad(state.openDue, dueAt),
      })),
      ...promisesOf(open)
        .slice(0, MOST_SHOWN)
        .map((p) => ({
          words: wordsOf(open, p),
          action: p.action,
          dueAt: p.dueAt,
          load: p.dueAt === null ? 0 : countLoad(state.openDue, p.dueAt),
        })),
    ],
    failed: reading.failed.map((f) => f.reader),
    readers,
    doubt:
      reading.failed.length > 0 ||
      readers.some(({ atFault }) => atFault) ||
      isUnseen(profiles.find(({ id }) => id === reading.profile)),
    resting: !silent && signals.language === 'not-english',
  };
}

/** Was the profile written from others' words about the desk? */
const isUnseen = (profile?: SiteProfile) => profile?.standing !== undefined && profile.standing.by !== 'seen';

function showCard(open: OpenCase, canInsert: boolean): PanelCard | null {
  if (!open.active) return null;
  const { prompt, cue } = open.active;
  const { id, tier, why, tick } = prompt;
  const snoozes = open.memory.snoozed.find((s) => s.prompt === id)?.times ?? 0;
  return {
    id,
    tier,
    title: fillSlots(prompt.title, slotsOf(open)),
    why,
    cue,
    lines: showLines(open, prompt, canInsert),
    byHand: tick.by === 'hand',
    laterMinutes: snoozes < MAX_SNOOZES ? SNOOZE_MS / 60_000 : null,
    held: open.held && tier === 'hold',
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
