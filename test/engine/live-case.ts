import fc from 'fast-check';
import type { DraftReading } from '../../utils/coach/read-reply';
import type { Backend } from '../../utils/desk/backend';
import { type PageHands, startLoop } from '../../utils/desk/session-loop';
import type { Reply, Request } from '../../utils/messages/protocol';
import type { CaseReading, Draft } from '../../utils/model/case-reading';
import type { CaseState } from '../../utils/model/case-state';
import { DISMISSALS } from '../../utils/model/dismissal';
import type { EditorKind } from '../../utils/model/editor-kind';
import type { Report } from '../../utils/model/event';
import type { Memory } from '../../utils/model/memory';
import { FIRST_PLACE } from '../../utils/model/panel-place';
import type { Playbook } from '../../utils/model/playbook';
import type { Signals } from '../../utils/model/signal';
import type { Control, Fact } from '../../utils/session/fact';
import { type LateDraft, readLate } from '../../utils/session/read-late';
import { begin, type Session } from '../../utils/session/session';

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
  ...{ channel: 'email' as const, phi: false, writes: 'reply' as const, messages: [], failed: [] },
};

type Told = { reports: Report[]; memory: Memory };
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

/** Plays acts on one case through the page's own session (all but the DOM), against a background. `from` in epoch ms. */
export async function playCase(
  playbook: Playbook,
  script: readonly Act[],
  background: Background,
  { begin: from, silent }: { begin: number; silent: boolean },
): Promise<void> {
  let now = from;
  let serial = 0;
  let facts: Signals = {};
  let seen: Session | null = null;
  let run = new AbortController();
  let tell: (fact: Fact) => void = () => {};

  /** What stands in the editor; the page learns of it at pauses and attempts. */
  let written: Draft | null = null;
  const readFake = (text: string): DraftReading => ({
    evidence: {},
    findings: [],
    signals: {
      thanks: text.includes('thanks'),
      recap: text.includes('recap'),
      nameUses: text.split('ana').length - 1,
      burden: text.split('burden').length - 1,
    },
    promises: text.includes('well') ? [{ start: 0, end: 1, dueAt: null, vague: true, action: null }] : [],
  });
  const readAll = <T extends { reports: Report[]; memory: Memory; unread?: LateDraft[] | undefined }>({
    unread = [],
    ...told
  }: T) => {
    const full = unread.reduce((so, late) => readLate(so, late, readFake(late.text), playbook), told as Told);
    return { ...told, ...full };
  };

  const backend = {
    alive: () => true,
    report: async (request) => {
      const { reports, memory } = readAll(request);
      return { interaction: await background.report(reports, memory) };
    },
    finish: async (request) => {
      const full = readAll(request);
      return { ...(await background.finish(full)), promised: full.memory.promised };
    },
    draft: async ({ text }) => readFake(text),
    switch: async ({ prompt }) => {
      await background.switchOff(prompt);
      tell({ kind: 'notice', what: ['switches'] });
      return { done: true };
    },
    case: async ({ context }): Promise<CaseState> => ({
      ...{
        record: 'case',
        caseKey: null,
        name: null,
        correctedName: null,
        commitments: [],
        openDue: [],
        actions: {},
        recap: '',
      },
      context: { ...context, origin: '', readAt: 0, signals: facts },
      ...(await background.open(facts)),
      playbook,
      silent,
    }),
  } as Partial<Backend> as Backend;

  const hands: PageHands = {
    // A reading that is late is another matter (test/session).
    later: (ms, work) => void (ms < 4000 && queueMicrotask(work)),
    draw: (session) => {
      seen = session;
    },
    restart: () => start({}),
    place() {},
    ...{ underline() {}, change() {}, insert() {}, replace() {}, copy() {}, stop() {}, focus() {} },
  };
  const look = () => tell({ kind: 'page', reading: { ...READING } });
  const start = (known: Signals) => {
    run.abort();
    run = new AbortController();
    facts = known;
    const first = begin({ profiles: [], place: FIRST_PLACE });
    tell = startLoop(first, { backend, hands, signal: run.signal, now: () => now });
    look();
  };
  const use = (control: Control) =>
    tell({ kind: 'control', id: `control-no-${serial++}`, width: 0, ...control });

  start({});
  await background.idle();
  for (const each of script) {
    // What the popup does is another process: never in the same millisecond.
    now += each.wait + (each.do.startsWith('popup') ? 1 : 0);
    background.setClock(now);
    const open = (seen as Session | null)?.open;
    if (!open) throw new Error('no case is shown');
    switch (each.do) {
      case 'open':
        facts = each.facts;
        look();
        break;
      case 'away':
      case 'reload':
        await background.leave(each.do);
        start(each.facts);
        break;
      case 'type': {
        const draft = { text: each.words.join(' '), kind: each.kind };
        written = draft;
        if (each.pause) tell({ kind: 'paused', draft });
        else tell({ kind: 'typing' });
        // Now and then a word is finished, so that the draft is read before it is sent.
        if (!each.pause && each.words.at(-1) !== 'well') tell({ kind: 'word', draft });
        break;
      }
      case 'send':
      case 'close': {
        const sends = each.do === 'send' || each.sends;
        tell({ kind: 'attempt', attempt: each.do, sends, draft: written });
        if (sends && (seen as Session | null)?.open?.draft === null) written = null;
        break;
      }
      case 'finish-log':
        use({ use: 'log', values: ['resolved'] });
        break;
      case 'dismiss':
        if (open.active) use({ use: 'dismiss', values: [open.active.prompt.id, each.reason] });
        break;
      case 'tick': {
        const steps = playbook.workspaces.flatMap((w) => w.steps);
        const all = [...playbook.prompts, ...steps];
        use({ use: 'done', values: [all[each.which % all.length]?.id ?? ''] });
        break;
      }
      case 'popup-tick': {
        const id = playbook.prompts[each.which % playbook.prompts.length]?.id ?? '';
        if (open.memory.ticks.some((t) => t.prompt === id)) break;
        await background.tick({
          kind: 'prompt.ticked',
          id: `popup-step-${serial++}`,
          at: now++,
          prompt: id,
          by: 'self',
        });
        tell({ kind: 'notice', what: ['case'] });
        break;
      }
      case 'popup-log':
        await background.endElsewhere(`popup-step-${serial++}`, now++);
        facts = each.facts;
        tell({ kind: 'notice', what: ['case'] });
        break;
      case 'switch-off': {
        const prompt = open.active?.prompt.id;
        if (prompt) use({ use: 'switchOff', values: [prompt, 'me'] });
        break;
      }
      case 'enter': {
        const space = playbook.workspaces[each.which % Math.max(1, playbook.workspaces.length)];
        const order =
          each.order === null ? undefined : space?.orders[each.order % Math.max(1, space.orders.length)];
        if (space) use({ use: 'enter', values: [space.id, order?.id] });
        break;
      }
      case 'leave':
        use({ use: 'leave', values: [] });
        break;
      case 'tag':
        use({ use: 'tag', values: ['wish', each.tag] });
        break;
    }
    await background.idle();
    const log = (seen as Session | null)?.open?.log;
    if (log?.at === 'failed') throw new Error(log.reason);
  }
}
