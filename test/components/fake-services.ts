import type { Services } from '../../components/ui/services';
import type { LogRow } from '../../utils/log/read/read-interactions';
import type { MessageType, Reply, Request } from '../../utils/messages/protocol';
import type { CaseState } from '../../utils/model/case-state';
import type { Commitment } from '../../utils/model/commitment';
import type { Interaction } from '../../utils/model/interaction';
import { EMPTY_MEMORY } from '../../utils/model/memory';
import type { Notice } from '../../utils/model/notice';
import { NOT_QUIET } from '../../utils/model/quiet';
import { NOT_DOWN } from '../../utils/model/system-down';
import { FIRST_THEME } from '../../utils/model/theme';
import { NO_PLAYBOOK } from '../../utils/playbooks/choose-playbook';
import { readBoard } from '../../utils/review/read-board';
import { FIRST_PLAN } from '../../utils/review/sampling-plan';
import { fakeStudio } from './fake-studio';

/** 2026-03-10, 10:00 local time. */
export const NOW = new Date(2026, 2, 10, 10).getTime();

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export function makeCommitment(part: Partial<Commitment> = {}): Commitment {
  return {
    id: 'c0000001',
    agent: 'agent-me-1',
    interactionId: null,
    caseKey: null,
    origin: null,
    kind: 'promise',
    madeAt: NOW - HOUR,
    dueAt: NOW + HOUR,
    status: 'open',
    closedAt: null,
    renegotiated: 0,
    history: [],
    notified: [],
    ...part,
  };
}

export function makeInteraction(part: Partial<Interaction> = {}): Interaction {
  return {
    id: 'i0000001',
    agent: 'agent-me-1',
    startedAt: NOW - HOUR,
    endedAt: NOW - HOUR / 2,
    origin: null,
    profile: null,
    playbook: null,
    caseKey: null,
    channel: 'phone',
    phi: false,
    disposition: 'resolved',
    finishedBy: 'log',
    stages: [],
    prompts: [],
    promptIds: [],
    nameUses: null,
    commitments: [],
    teachBack: {},
    replies: 0,
    tags: {},
    tagIds: [],
    silent: false,
    team: null,
    workspaces: [],
    marks: [],
    witnessed: [],
    scores: { self: {}, lead: {} },
    ...part,
  };
}

export function makeRow(part: Partial<Interaction> = {}, note = ''): LogRow {
  return { interaction: makeInteraction(part), note, who: '', commitments: [], actions: {} };
}

const PROMPT = {
  stages: ['opening'],
  tier: 'nudge',
  foundation: 'E',
  say: [],
  tick: { by: 'hand' },
  priority: 50,
  practices: [],
} as const;

/** A case in tab 7 with one promise, three prompts and one teach-back question. */
export function makeState(part: Partial<CaseState> = {}): CaseState {
  const prompt = (id: string, title: string, why: string, priority = 50) => ({
    ...PROMPT,
    stages: [...PROMPT.stages],
    say: [],
    practices: [],
    id,
    title,
    why,
    priority,
  });
  return {
    record: 'case',
    interaction: 'i0000007',
    caseKey: null,
    context: {
      origin: 'https://例え.テスト',
      profile: 'desk',
      caseId: '4711',
      shownName: '山田 花子',
      subject: null,
      phi: false,
      signals: { channel: 'chat' },
      readAt: NOW,
    },
    memory: {
      ...EMPTY_MEMORY,
      shown: [
        { prompt: 'greet', cue: '', at: NOW - 3 },
        { prompt: 'next', cue: '', at: NOW - 2 },
      ],
      ticks: [{ prompt: 'greet', by: 'text', at: NOW - 1, sent: false }],
    },
    playbook: {
      ...NO_PLAYBOOK,
      id: 'book',
      version: 1,
      name: '手引き',
      promise: '約束',
      prompts: [
        prompt('greet', '挨拶', '理由'),
        prompt('next', '次', '理由'),
        prompt('thank', '感謝', '理由', 90),
      ],
      teachBack: [{ domain: 'home', ask: '質問', why: '理由' }],
    },
    switchedOff: [],
    name: null,
    correctedName: null,
    openDue: [],
    recap: '',
    commitments: [makeCommitment()],
    actions: { c0000001: '見積もりを送る' },
    ...part,
  };
}

type Sent = { type: MessageType; request: unknown };
type Answers = { [T in MessageType]?: (request: Request<T>) => Reply<T> | Promise<Reply<T>> };

export type Fake = Services & {
  sent: Sent[];
  stored: Map<string, string>;
  files: { name: string; type: string; text: string }[];
  /** What was copied, and the cases that were opened. */
  copied: string[];
  opened: string[];
  notify: (what: Notice['what']) => void;
};

/** Services that answer from memory; `answers` takes the background's place, `part` replaces whole services. */
export function fakeServices(answers: Answers = {}, part: Partial<Services> = {}): Fake {
  const sent: Sent[] = [];
  const stored = new Map<string, string>();
  const files: Fake['files'] = [];
  const [copied, opened]: [string[], string[]] = [[], []];
  let down = NOT_DOWN;
  const listeners = new Set<(what: Notice['what']) => void>();
  const usual: Answers = {
    'now.read': () => ({
      state: null,
      quiet: NOT_QUIET,
      origin: null,
      granted: false,
      profiles: [],
      handOffs: [],
    }),
    'log.finish': () => ({ interaction: 'i0000009' }),
    'promise.make': ({ commitment: c }) => ({
      commitment: makeCommitment({ id: c.id, kind: c.kind, dueAt: c.dueAt }),
    }),
    'site.reconcile': () => ({ origins: [] }),
  };
  const done = () => ({ done: true });
  return {
    sent,
    stored,
    files,
    copied,
    opened,
    notify: (what) => {
      for (const listener of listeners) listener(what);
    },
    send: async (type, request) => {
      sent.push({ type, request });
      const answer = (answers[type] ?? usual[type] ?? done) as (r: typeof request) => Reply<typeof type>;
      return answer(request);
    },
    log: {
      readPage: async () => ({ rows: [], next: null }),
      readTotals: async () => ({ contacts: 0, promises: {} }),
      readChoices: async () => ({
        me: 'agent-me-1',
        origins: [],
        prompts: [],
        playbooks: [],
        tags: [],
        agents: [],
      }),
      readFill: async () => 'own',
      readTimeline: async () => [],
      readPromises: async () => [],
      readDismissals: async () => [],
      readViews: async () => ({ interactions: [], commitments: [] }),
      readBoard: async (_, period) => ({ ...readBoard([], period), scanned: null }),
      readReview: async () => ({ interactions: [], commitments: [], events: [] }),
      countExport: async () => ({
        ...{ contacts: 0, promises: 0 },
        ...{ notes: 0, words: 0, names: 0, numbers: 0, links: 0 },
      }),
      countTables: async () => ({}),
    },
    coaching: {
      readContact: async () => null,
      readWeek: async () => ({ contacts: [], before: [], commitments: [], events: [], noted: [] }),
      readPlan: async () => FIRST_PLAN,
      readMarked: async () => [],
      readKept: async () => ({ kept: [], words: {} }),
      readFromLead: async () => [],
      readImports: async () => [],
      readTeam: async () => null,
    },
    now: () => NOW,
    onNotice: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    drafts: {
      read: (key) => stored.get(key) ?? null,
      write: (key, value) => void (value === null ? stored.delete(key) : stored.set(key, value)),
    },
    copy: async (text) => void copied.push(text),
    askedForm: () => null,
    openCase: (link) => void opened.push(link),
    tab: async () => ({ id: 7, origin: null }),
    openPage: () => {},
    closePopup: () => {},
    sites: {
      grant: async () => true,
      revoke: async () => true,
      listGranted: async () => [],
      listProfiles: async () => [],
      listSites: async () => [],
      openSite: async () => null,
    },
    playbooks: async () => [],
    scoreBooks: async () => [],
    studio: fakeStudio(),
    settings: {
      readName: async () => '',
      writeName: async () => {},
      readRole: async () => null,
      writeRole: async () => {},
      readTheme: async () => FIRST_THEME,
      writeTheme: async () => {},
      readQuiet: async () => NOT_QUIET,
      readSystemDown: async () => down,
      setSystemDown: async (on) => {
        down = { ...down, since: on ? NOW : null };
      },
      readSwitches: async () => ({ me: [], sites: {}, playbooks: {} }),
      readBaselines: async () => [],
      beginBaseline: async () => {},
      endBaseline: async () => {},
      finishWelcome: async () => {},
    },
    warnings: { read: async () => [], drop: async () => {} },
    trouble: async () => null,
    listShortcuts: async () => [],
    writeCalendar: (promises, summary) => `${summary} ${promises.map((p) => p.id).join()}`,
    saveFile: (name, type, content) =>
      void files.push({ name, type, text: typeof content === 'string' ? content : '' }),
    secondCopy: {
      compare: async () => ({ there: true, parts: 0, rows: {}, behind: 0, readable: true, missing: [] }),
      write: async () => ({ file: new Blob(['copy']), entries: 1234 }),
    },
    logFiles: {
      write: async (personal) => new Blob([personal ? 'with words' : 'without']),
      take: async () => {
        throw new Error('no file was expected');
      },
    },
    ...part,
  };
}
