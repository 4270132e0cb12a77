import type { LogEvent } from '../model/event';
import { EMPTY_MEMORY, type Memory } from '../model/memory';
import type { Playbook, Prompt } from '../model/playbook';
import type { SignalName } from '../model/signal';
import { applyToMemory } from './apply-to-memory';
import { decide } from './decide';
import { findBadMoment } from './find-bad-moment';
import { fromVector } from './from-vector';
import { orderEvents } from './order-events';
import type { Showing } from './showing';
import { type Outcome, tellDecision } from './tell-decision';
import { watchUnknown } from './watch-unknown';

type Sum = { shown: number; repeats: number; bad: number };

export type Replay = Sum & {
  contacts: number;
  /** Contacts that were measured without prompts; nothing is shown in them. */
  silent: number;
  looks: number;
  holds: number;
  /** Every prompt and workspace that came up, the most often shown first. */
  prompts: ({ prompt: string } & Sum)[];
  /** Prompts that nothing can be said of: no look knew enough, and these signals are in no vector. */
  cannot: { prompt: string; signals: SignalName[] }[];
  showings: Showing[];
  /** Everything that came of the looks, in order, as live would have logged it. */
  outcomes: (Outcome & { contact: string; at: number })[];
};

type Script = Pick<Playbook, 'id' | 'version' | 'prompts' | 'workspaces' | 'stance'>;
type Ended = { memory: Memory; at: number };

/**
 * What a playbook would have done in logged contacts: the same engine as in the page, on the signals logged at each look,
 * with what the agents did then (dismissals, ticks, tags, workspaces, sends, ends). `contacts` = the events of each contact.
 * With the playbook that was live it gives exactly what live gave. Pure; the order of contacts and events does not matter.
 */
export function replay(playbook: Script, contacts: readonly (readonly LogEvent[])[]): Replay {
  const { stance, workspaces } = playbook;
  const prompts = playbook.prompts.filter((p) => fitsStance(p, stance));
  const ids = new Set([
    ...[...prompts, ...workspaces].map(({ id }) => id),
    ...workspaces.flatMap(({ steps }) => steps.map(({ id }) => id)),
  ]);
  const unknown = watchUnknown(prompts);
  const ended = new Map<string, Ended>();
  const all: Replay = {
    ...{ contacts: contacts.length, silent: 0, looks: 0, holds: 0, shown: 0, repeats: 0, bad: 0 },
    ...{ prompts: [], cannot: [], showings: [], outcomes: [] },
  };

  const play = (events: LogEvent[]): void => {
    const began = events.find((event) => event.kind === 'interaction.began');
    const contact = events[0]?.interaction ?? '';
    const off = listOff(began?.off ?? [], events);
    const quiet = began?.silent === true;
    let memory = began ? findStart(began, playbook, ended) : EMPTY_MEMORY;
    const mine: Showing[] = [];
    if (quiet) all.silent++;
    for (const event of events) {
      if (event.kind !== 'signals.read') {
        memory = applyToMemory(memory, event, (id) => ids.has(id));
        if (event.kind === 'prompt.switched') off[event.off ? 'add' : 'delete'](event.prompt);
        continue;
      }
      const { at, breakpoint, attempt, late = false } = event;
      const signals = fromVector(event.vector);
      const before = memory;
      const decision = decide({
        ...{ prompts, workspaces, signals, memory, off, quiet: quiet || late, breakpoint, now: at },
        ...(attempt && { attempt }),
      });
      memory = decision.memory;
      all.looks++;
      unknown.look(signals, memory);
      for (const outcome of tellDecision(decision, before, attempt))
        all.outcomes.push({ ...outcome, contact, at });
      const { shown, entered } = decision;
      const came = entered
        ? { prompt: entered.workspace.id, tier: null, cue: entered.cue }
        : shown && { prompt: shown.prompt.id, tier: shown.prompt.tier, cue: shown.cue };
      if (!came) continue;
      const repeat = before.shown.some((s) => s.prompt === came.prompt);
      mine.push({ contact, at, ...came, held: decision.hold !== null, repeat, bad: null });
    }
    for (const [i, showing] of mine.entries()) {
      const next = mine.slice(i + 1).find((other) => other.prompt === showing.prompt);
      const stages = prompts.find((p) => p.id === showing.prompt)?.stages ?? [];
      showing.bad = findBadMoment(showing, events, { until: next?.at ?? Infinity, stages });
    }
    all.showings.push(...mine);
    ended.set(contact, { memory, at: events.at(-1)?.at ?? 0 });
  };

  const ordered = contacts.filter((events) => events.length > 0).map(orderEvents);
  for (const events of ordered.sort((a, b) => (a[0]?.at ?? 0) - (b[0]?.at ?? 0))) play(events);
  return {
    ...all,
    ...addUp(all.showings),
    holds: all.showings.filter((s) => s.held).length,
    cannot: unknown.list(),
  };
}

/** What was off when the contact's first look was made: the log lists what was off when it was first written. */
function listOff(logged: readonly string[], events: readonly LogEvent[]): Set<string> {
  const off = new Set(logged);
  for (const event of events.toReversed())
    if (event.kind === 'prompt.switched') off[event.off ? 'delete' : 'add'](event.prompt);
  return off;
}

/** Prompts of the other stance are not in the playbook that a page gets. */
function fitsStance(prompt: Prompt, stance: Script['stance']): boolean {
  return [undefined, stance.disagreement, stance.behalf].includes(prompt.stance);
}

/**
 * What the engine remembered when a contact began. With the playbook that was live: what the log says. With another: what
 * the replay of the contact before it came to, and of what came up in looks that the log does not have, what live remembered.
 */
function findStart(
  began: Extract<LogEvent, { kind: 'interaction.began' }>,
  { id, version }: Script,
  ended: ReadonlyMap<string, Ended>,
): Memory {
  const logged: Memory = { ...EMPTY_MEMORY, ...began.remembered };
  const before = began.follows ? ended.get(began.follows) : undefined;
  const isSame = began.playbook === id && began.playbookVersion === version;
  if (!before || (isSame && began.remembered)) return logged;
  const since = <T extends { at: number }>(list: readonly T[]) => list.filter(({ at }) => at > before.at);
  const { memory } = before;
  return {
    ...memory,
    shown: [...memory.shown, ...since(logged.shown)],
    dismissed: [...memory.dismissed, ...since(logged.dismissed)],
  };
}

function addUp(showings: readonly Showing[]): Sum & Pick<Replay, 'prompts'> {
  const count = (list: readonly Showing[]): Sum => ({
    shown: list.length,
    repeats: list.filter((s) => s.repeat).length,
    bad: list.filter((s) => s.bad !== null).length,
  });
  const groups = new Map<string, Showing[]>();
  for (const s of showings) groups.set(s.prompt, [...(groups.get(s.prompt) ?? []), s]);
  const prompts = [...groups].map(([prompt, list]) => ({ prompt, ...count(list) }));
  return { ...count(showings), prompts: prompts.sort((a, b) => b.shown - a.shown) };
}
