import { type CompiledCoach, compileCoach } from '../../../utils/coach/compile-coach';
import { parseName } from '../../../utils/coach/parse-name';
import { readReply } from '../../../utils/coach/read-reply';
import type { Backend } from '../../../utils/desk/backend';
import type { MessageType, Request } from '../../../utils/messages/protocol';
import type { CaseState } from '../../../utils/model/case-state';
import type { Report } from '../../../utils/model/event';
import { EMPTY_MEMORY, type Memory } from '../../../utils/model/memory';
import type { PagePlaybook } from '../../../utils/model/page-playbook';
import type { Prompt } from '../../../utils/model/playbook';
import type { SiteHealth } from '../../../utils/model/reader-health';
import { FIRST_THEME } from '../../../utils/model/theme';
import { NO_PLAYBOOK } from '../../../utils/playbooks/choose-playbook';
import { NOW } from './fake-desk';
import { PROFILE } from './profile';

const prompt = (rest: Partial<Prompt> & Pick<Prompt, 'id' | 'tier'>): Prompt => ({
  stages: ['opening', 'reading', 'composing', 'before-send', 'before-close'],
  foundation: 'E',
  title: `Do ${rest.id}`,
  say: [],
  why: 'Because it helps.',
  tick: { by: 'hand' },
  priority: 50,
  practices: [],
  ...rest,
});

/** A small playbook: a note that text ticks, a note by hand, and a hold on closing with an open promise. */
export const PLAYBOOK: PagePlaybook = {
  ...NO_PLAYBOOK,
  id: 'test',
  version: 1,
  name: 'Test',
  promise: 'We say when, and then we do it.',
  teachBack: [],
  prompts: [
    prompt({
      id: 'say-sorry',
      tier: 'nudge',
      priority: 90,
      when: { all: [{ signal: 'upset', is: true }, { not: { signal: 'apology', is: true } }] },
      say: ['I am sorry about this{, firstName}.'],
      tick: { by: 'text', when: { signal: 'apology', is: true } },
    }),
    prompt({ id: 'ask-need', tier: 'note', stages: ['opening', 'reading'], priority: 30 }),
    prompt({
      id: 'restate',
      tier: 'hold',
      stages: ['before-send', 'before-close'],
      when: { signal: 'openCommitments', atLeast: 1 },
    }),
  ],
};

export type FakeBackend = Backend & {
  /** Every question, in order. */
  asked: { type: string; request: unknown }[];
  /** Requests of one kind, in order. */
  of<T extends MessageType>(type: T): Request<T>[];
  /** Every report that reached the background and was kept, by report or finish. */
  saved(): Report[];
  /** Answers of these kinds fail until it is emptied; `late` ones are written first. */
  failing: Set<string>;
  notice(what: string[]): void;
  state: Partial<CaseState>;
  /** How the readers do. */
  known: SiteHealth;
  /** What drafts are read with. */
  coach: CompiledCoach;
  quietNow: boolean;
  dead: boolean;
};

/** A background in memory, which writes down what it is asked. */
export function fakeBackend(): FakeBackend {
  const asked: FakeBackend['asked'] = [];
  const told = new Set<(what: string[]) => void>();
  const saved: Report[] = [];
  const ask =
    <Q, R>(type: string, reply: (request: Q) => R) =>
    async (request: Q): Promise<R> => {
      asked.push({ type, request: structuredClone(request) });
      await Promise.resolve();
      if (fake.failing.has(type)) throw new Error(`${type} could not be saved`);
      return reply(request);
    };
  const memories = new Map<string | null, Memory>();
  const fake: FakeBackend = {
    asked,
    of: (type) => asked.filter((a) => a.type === type).map((a) => a.request as never),
    saved: () => saved,
    failing: new Set(),
    notice: (what) => {
      for (const tell of [...told]) tell(what);
    },
    state: {},
    known: {},
    coach: compileCoach({}),
    quietNow: false,
    dead: false,
    start: ask('desk.start', () => ({
      profiles: [PROFILE],
      signs: [PROFILE],
      quiet: fake.quietNow,
      place: { side: 'right' as const, offset: 96, collapsed: false },
      theme: FIRST_THEME,
      css: '.panel {}',
    })),
    wake: ask('desk.wake', () => ({ done: true as const })),
    teach: ask('desk.teach', () => ({ done: true as const })),
    health: ask('desk.health', () => ({ health: fake.known })),
    case: ask('desk.case', ({ context, said }) => ({
      interaction: null,
      record: `${context.caseId}`,
      caseKey: 'feed',
      context: {
        ...context,
        origin: 'https://desk.example',
        readAt: NOW,
        signals: { ...context.signals, upset: said.some((text) => text.includes('furious')) },
      },
      memory: memories.get(context.caseId) ?? EMPTY_MEMORY,
      playbook: PLAYBOOK,
      switchedOff: [],
      correctedName: null,
      name: context.shownName === null ? null : parseName(context.shownName),
      commitments: [],
      openDue: [],
      recap: '',
      actions: {},
      ...fake.state,
    })),
    report: ask('desk.report', ({ reports, memory, caseId }) => {
      saved.push(...reports);
      memories.set(caseId, memory);
      return { interaction: 'interaction1' };
    }),
    finish: ask('desk.finish', ({ reports, memory, caseId }) => {
      saved.push(...reports);
      memories.set(caseId, memory);
      return { interaction: 'interaction1' };
    }),
    undo: ask('desk.undo', () => ({ done: true })),
    place: ask('desk.place', () => ({ done: true as const })),
    promise: ask('desk.promise', ({ commitment }) => ({
      commitment: openCommitment(commitment.id, commitment.dueAt),
    })),
    change: ask('desk.change', () => ({ done: true })),
    quiet: ask('desk.quiet', () => {
      fake.quietNow = true;
      return { done: true as const };
    }),
    switch: ask('desk.switch', () => ({ done: true as const })),
    draft: ask('desk.draft', ({ text, playbook: _, ...context }) =>
      readReply(text, context, fake.coach, { now: NOW, timeZone: 'UTC' }),
    ),
    open: ask('desk.open', () => ({ done: true as const })),
    alive: () => !fake.dead,
    onNotice(tell) {
      told.add(tell);
      return () => void told.delete(tell);
    },
  };
  return fake;
}

/** An open promise, as the background gives it. */
export function openCommitment(id: string, dueAt: number): CaseState['commitments'][number] {
  return {
    id,
    agent: 'agent1',
    interactionId: null,
    caseKey: 'feed',
    origin: null,
    kind: 'promise',
    madeAt: NOW,
    dueAt,
    status: 'open',
    closedAt: null,
    renegotiated: 0,
    history: [],
    notified: [],
  };
}
