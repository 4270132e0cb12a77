import type { PromiseRow } from '../../../utils/log/read/read-commitments';
import type { Reply } from '../../../utils/messages/protocol';
import type { CaseState } from '../../../utils/model/case-state';
import type { Commitment } from '../../../utils/model/commitment';
import type { Personal } from '../../../utils/model/interaction';
import { NOT_QUIET } from '../../../utils/model/quiet';
import { type Fake, fakeServices, HOUR, MINUTE, makeCommitment, makeState, NOW } from '../fake-services';

/** An open promise with its words. */
export function promiseRow(part: Partial<Commitment>, words: Partial<Personal> = {}): PromiseRow {
  const commitment = makeCommitment(part);
  return { commitment, personal: { id: commitment.id, of: 'commitment', at: NOW, ...words } };
}

/** Somebody who was promised a call in 15 minutes, due at `dueAt`. */
export const waitingCall = (id: string, name: string, dueAt: number, link?: string) =>
  promiseRow(
    { id, kind: 'callback', madeAt: dueAt - 15 * MINUTE, dueAt },
    { name, number: '555 0142', reason: 'second charge', link },
  );

export const TOPICS: CaseState['playbook']['topics'] = [
  {
    id: 'wish',
    title: 'How they want it',
    tags: [
      { id: 'guide-me', title: 'Guide me' },
      { id: 'the-steps', title: 'The steps' },
      { id: 'just-do-it', title: 'Just do it' },
    ],
    atWrapUp: true,
    practices: [],
  },
  ...['asked-for', 'needs', 'cause'].map((id) => ({
    id,
    title: id === 'asked-for' ? 'Asked for' : id === 'needs' ? 'Needs' : 'Cause',
    tags: [
      { id: 'refund', title: 'A refund' },
      { id: 'explanation', title: 'An explanation' },
    ],
    atWrapUp: true,
    practices: [],
  })),
];

export const CUSTOMERS = [
  {
    id: 'pharmacy',
    who: 'Pharmacy',
    product: 'A signed refill form.',
    done: 'The form is in their queue.',
  },
];

/** An English case whose playbook has topics and internal customers. */
export function workCase(part: Partial<CaseState> = {}): CaseState {
  const base = makeState();
  const { prompts } = base.playbook;
  const titles = ['Greet them by name', 'Say what happens next', 'Thank them'];
  return {
    ...base,
    context: { ...base.context, origin: 'https://desk.example', shownName: 'Maria Lopez' },
    playbook: {
      ...base.playbook,
      name: 'Service essentials',
      promise: 'You always know what happens next.',
      prompts: prompts.map((p, i) => ({ ...p, title: titles[i] ?? p.title, why: 'It shows care.' })),
      teachBack: [],
      topics: TOPICS,
      customers: CUSTOMERS,
    },
    commitments: [],
    actions: {},
    ...part,
  };
}

/** What the background answers for a case. */
export const nowOf = (
  state: CaseState | null,
  handOffs: Reply<'now.read'>['handOffs'] = [],
): Reply<'now.read'> => ({
  state,
  quiet: NOT_QUIET,
  origin: 'https://desk.example',
  granted: true,
  profiles: ['desk'],
  handOffs,
});

/** Services over a case with these promises. */
export function caseServices(rows: PromiseRow[] = [], part: Partial<CaseState> = {}): Fake {
  const commitments = rows.map((row) => row.commitment);
  const services = fakeServices({ 'now.read': () => nowOf(workCase({ commitments, ...part })) });
  services.log.readPromises = async (query) => ('open' in query ? rows : []);
  return services;
}

/** The popup in each of the states that this folder's views have, for pictures and axe. */
export const SCENES: Record<string, () => Fake> = {
  case: () => caseServices(),
  down: () => {
    const services = caseServices([
      waitingCall('c0000021', 'Ana Lima', NOW + 6 * MINUTE),
      waitingCall('c0000022', 'Ben Okafor', NOW + 11 * MINUTE),
    ]);
    services.settings.readSystemDown = async () => ({
      since: NOW - 24 * MINUTE,
      waiting: ['c0000021', 'c0000022'],
    });
    return services;
  },
  ringBack: () => {
    const services = caseServices([
      waitingCall('c0000021', 'Ana Lima', NOW - 6 * MINUTE, 'https://desk.example/7'),
      waitingCall('c0000022', 'Ben Okafor', NOW + 11 * MINUTE),
    ]);
    services.settings.readSystemDown = async () => ({ since: null, waiting: ['c0000021', 'c0000022'] });
    return services;
  },
  handedOver: () =>
    fakeServices({
      'now.read': () => nowOf(workCase(), [{ ref: 'bh-3fa9c1', mine: null, state: 'read' }]),
    }),
  promises: () =>
    caseServices([
      promiseRow(
        { id: 'abcdef01', kind: 'ask', dueAt: NOW + 3 * HOUR },
        { name: 'The lab', action: 'run the sample today', reason: 'the courier came early' },
      ),
      {
        ...promiseRow(
          { id: '3fa9c102', kind: 'hand-off', dueAt: NOW + HOUR },
          { name: 'Pharmacy', action: 'the signed refill form' },
        ),
        saidBack: true,
      } as PromiseRow,
      promiseRow({ id: 'w0000001', kind: 'wait', madeAt: NOW - 7 * MINUTE, dueAt: NOW + 3 * MINUTE }),
    ]),
  putAway: () => {
    const services = caseServices([], {
      memory: {
        ...makeState().memory,
        snoozed: [{ prompt: 'greet', until: NOW + 10 * MINUTE, times: 1 }],
      },
    });
    services.log.readDismissals = async () => [
      { id: 'd0000001', prompt: 'next', note: '' },
      { id: 'd0000002', prompt: 'greet', note: 'They had just been greeted on the phone.' },
    ];
    return services;
  },
};
