import fc from 'fast-check';
import { actOnCase } from '../../utils/desk/session/act-on-case';
import type { Backend } from '../../utils/desk/session/backend';
import type { Desk } from '../../utils/desk/session/desk';
import { type DeskCase, openCase } from '../../utils/desk/session/desk-case';
import { endInteraction, finishCase } from '../../utils/desk/session/finish-case';
import { dismissPrompt } from '../../utils/engine/change-memory';
import type { Reply, Request } from '../../utils/messages/protocol';
import type { CaseReading } from '../../utils/model/case-reading';
import type { CaseState } from '../../utils/model/case-state';
import { DISMISSALS } from '../../utils/model/dismissal';
import type { EditorKind } from '../../utils/model/editor-kind';
import type { Report } from '../../utils/model/event';
import type { Memory } from '../../utils/model/memory';
import type { Playbook } from '../../utils/model/playbook';
import type { Signals } from '../../utils/model/signal';

const nth = fc.nat(20);
const kind = fc.constantFrom<EditorKind>('reply', 'reply', 'reply', 'internal', 'clinical');
const draft = fc.array(fc.constantFrom('thanks', 'recap', 'burden', 'ana', 'well'), { maxLength: 5 });
const facts: fc.Arbitrary<Signals> = fc.record(
  { upset: fc.boolean(), safety: fc.boolean(), repeatContact: fc.boolean() },
  { requiredKeys: [] },
);

/** What happens on a page or to the person at it; `wait` = ms that pass before. */
export type Act = { wait: number } & (
  | { do: 'open' | 'reload' | 'away' | 'finish-log' | 'popup-log' | 'leave'; facts: Signals }
  | { do: 'type'; words: string[]; kind: EditorKind; pause: boolean }
  | { do: 'send' | 'close'; sends: boolean }
  | { do: 'tick' | 'popup-tick' | 'switch-off' | 'enter'; which: number; order: number | null }
  | { do: 'dismiss'; reason: (typeof DISMISSALS)[number] }
  | { do: 'tag'; tag: string }
);

const wait = fc.constantFrom(0, 0, 1, 40, 2000, 11 * 60_000);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ wait, do: fc.constant('open' as const), facts }) },
  {
    weight: 2,
    arbitrary: fc.record({
      wait,
      do: fc.constantFrom(
        'reload' as const,
        'away' as const,
        'finish-log' as const,
        'popup-log' as const,
        'leave' as const,
      ),
      facts,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ wait, do: fc.constant('type' as const), words: draft, kind, pause: fc.boolean() }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      wait,
      do: fc.constantFrom('send' as const, 'close' as const),
      sends: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      wait,
      do: fc.constantFrom('tick' as const, 'popup-tick' as const, 'switch-off' as const, 'enter' as const),
      which: nth,
      order: fc.option(nth, { nil: null }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      wait,
      do: fc.constant('dismiss' as const),
      reason: fc.constantFrom(...DISMISSALS),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      wait,
      do: fc.constant('tag' as const),
      tag: fc.constantFrom('the-steps', 'just-do-it'),
    }),
  },
);

export const acts: fc.Arbitrary<Act[]> = fc.array(act, { minLength: 1, maxLength: 25 });

const READING: CaseReading = {
  ...{ profile: 'practice-desk', caseId: '7', shownName: null, subject: null, status: null },
  ...{ channel: 'email' as const, phi: false, messages: [], failed: [] },
};

type Maybe<T> = T | Promise<T>;

/** What a case is played against: memory-background.ts, or the real handlers. */
export type Background = {
  /** What the page is told of the case, with what it has just read. */
  open(facts: Signals): Maybe<Pick<CaseState, 'memory' | 'switchedOff' | 'interaction'> & Partial<CaseState>>;
  report(reports: Report[], memory: Memory): Maybe<string | null>;
  finish(request: Request<'desk.finish'>): Maybe<Reply<'desk.finish'>>;
  /** Another case was looked at in between, or the page was loaded anew. */
  leave(how: 'away' | 'reload'): Maybe<void>;
  switchOff(prompt: string): Maybe<void>;
  /** In the popup: a step is ticked; the contact is logged. */
  tick(report: Report & { kind: 'prompt.ticked' }): Maybe<void>;
  endElsewhere(id: string, at: number): Maybe<void>;
  /** Waits for what is under way. */
  idle(): Promise<void>;
  /** Epoch ms. */
  setClock(now: number): void;
};

/** Plays acts on one case through the page's own code (all but the DOM), against a background. `begin` in epoch ms. */
export async function playCase(
  playbook: Playbook,
  script: readonly Act[],
  background: Background,
  { begin, silent }: { begin: number; silent: boolean },
): Promise<void> {
  let now = begin;
  let serial = 0;
  const backend = {
    report: async ({ reports, memory }) => ({ interaction: await background.report(reports, memory) }),
    finish: async (request) => background.finish(request),
    draft: async ({ text }) => ({
      signals: {},
      promises: text.includes('well') ? [{ start: 0, end: 1, dueAt: null, vague: true, action: null }] : [],
    }),
  } as Partial<Backend> as Backend;
  const stateOf = async (known: Signals): Promise<CaseState> => ({
    ...{
      caseKey: null,
      name: null,
      correctedName: null,
      commitments: [],
      openDue: [],
      actions: {},
      recap: '',
    },
    context: {
      origin: '',
      profile: '',
      caseId: '7',
      shownName: null,
      subject: null,
      phi: false,
      readAt: 0,
      signals: known,
    },
    ...(await background.open(known)),
    playbook,
    silent,
  });
  const open = async (known: Signals): Promise<DeskCase> =>
    openCase(
      { reading: READING, state: await stateOf(known) },
      {
        backend,
        now: () => now,
        onTrouble: (reason) => {
          throw new Error(reason);
        },
        readers: {
          readDraft: (text) => ({
            evidence: {},
            findings: [],
            signals: {
              thanks: text.includes('thanks'),
              recap: text.includes('recap'),
              nameUses: text.split('ana').length - 1,
              burden: text.split('burden').length - 1,
            },
          }),
        },
      },
    );
  const desk = {
    ...{ backend, now: () => now, redraw() {}, logged: null, log: { at: 'ready' }, comment: false },
    current: await open({}),
    look(...[breakpoint, attempt, closing]: Parameters<Desk['look']>) {
      const decision = desk.current?.look(breakpoint, attempt, closing) ?? null;
      void desk.current?.flush();
      return decision?.hold != null;
    },
  } as Partial<Desk> as Desk;
  const can = actOnCase(desk, () => {});
  const restart = async (known: Signals) => {
    desk.current = await open(known);
    desk.logged = null;
  };

  for (const each of script) {
    // What the popup does is another process: never in the same millisecond.
    now += each.wait + (each.do.startsWith('popup') ? 1 : 0);
    background.setClock(now);
    const current = desk.current as DeskCase;
    switch (each.do) {
      case 'open': {
        // As start-desk.ts has it when the page shows something new.
        current.update({ ...READING }, await stateOf(each.facts));
        if (!current.draft?.text.trim()) desk.look('opened');
        break;
      }
      case 'away':
      case 'reload':
        await background.leave(each.do);
        await restart(each.facts);
        break;
      case 'type':
        current.setDraft({ text: each.words.join(' '), kind: each.kind }, () => desk.look('paused'));
        desk.look(each.pause ? 'paused' : null);
        break;
      case 'send':
      case 'close': {
        const closing = each.do === 'close';
        if (!desk.look(closing ? 'before-close' : 'before-send', each.do, closing))
          finishCase(desk, {
            kind: each.do,
            sends: each.do === 'send' || each.sends,
            editorKind: 'reply',
            stop() {},
          });
        break;
      }
      case 'finish-log':
        await endInteraction(desk, 'resolved', 'log');
        break;
      case 'dismiss':
        if (current.active) can.dismiss(current.active.prompt.id, each.reason);
        break;
      case 'tick': {
        const steps = playbook.workspaces.flatMap((w) => w.steps);
        const all = [...playbook.prompts, ...steps];
        can.done(all[each.which % all.length]?.id ?? '');
        break;
      }
      case 'popup-tick': {
        const id = playbook.prompts[each.which % playbook.prompts.length]?.id ?? '';
        if (current.memory.ticks.some((t) => t.prompt === id)) break;
        await background.tick({
          kind: 'prompt.ticked',
          id: `popup-step-${serial++}`,
          at: now++,
          prompt: id,
          by: 'self',
        });
        // As start-desk.ts takes over what was done in the popup.
        const { ticks, active } = (await background.open({})).memory;
        current.memory = { ...current.memory, ticks, active };
        break;
      }
      case 'popup-log': {
        await background.endElsewhere(`popup-step-${serial++}`, now++);
        const state = await stateOf(each.facts);
        current.update({ ...READING }, state);
        current.memory = state.memory;
        break;
      }
      case 'switch-off': {
        const prompt = current.active?.prompt.id;
        if (!prompt) break;
        current.memory = dismissPrompt(current.memory, prompt, now);
        current.report({ kind: 'prompt.switched', prompt, scope: 'me', off: true, at: now });
        await current.flush();
        await background.switchOff(prompt);
        await restart({});
        break;
      }
      case 'enter': {
        const space = playbook.workspaces[each.which % Math.max(1, playbook.workspaces.length)];
        const order =
          each.order === null ? undefined : space?.orders[each.order % Math.max(1, space.orders.length)];
        if (space) can.enter(space.id, order?.id);
        break;
      }
      case 'leave':
        can.leave();
        break;
      case 'tag':
        can.tag('wish', each.tag);
        break;
    }
    await background.idle();
  }
}
