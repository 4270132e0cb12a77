import fc from 'fast-check';
import type { LogEvent } from '../../utils/model/event';

const AGENT = 'agent-0001';
const hex = (n: number) => n.toString(16).padStart(8, '0');

export const interactionId = (n: number) => `i-${hex(n)}`;
export const commitmentId = (n: number) => `c-${hex(n)}`;

type Body = LogEvent extends infer E
  ? E extends LogEvent
    ? Omit<E, 'id' | 'at' | 'agent' | 'interaction'>
    : never
  : never;

/** What may happen within contact `n`; promises are numbered after it. */
const bodies = (n: number): fc.Arbitrary<Body> => {
  const commitment = commitmentId(n);
  return fc.oneof(
    fc.constantFrom<Body>(
      { kind: 'stage.entered', stage: 'composing' },
      { kind: 'prompt.shown', prompt: 'use-name', tier: 'nudge', cue: 'x' },
      { kind: 'prompt.acted', prompt: 'use-name', how: 'done' },
      { kind: 'prompt.dismissed', prompt: 'next-step', reason: 'wrong' },
      { kind: 'prompt.ticked', prompt: 'use-name', by: 'text' },
      { kind: 'prompt.unticked', prompt: 'use-name' },
      { kind: 'teachback.marked', domain: 'home', state: 'explained-back' },
      { kind: 'interaction.finished', disposition: 'answered', how: 'log' },
      { kind: 'interaction.finished', disposition: 'unset', how: 'left' },
      { kind: 'interaction.reopened' },
      { kind: 'interaction.changed', channel: 'phone' },
      { kind: 'row.deleted', target: interactionId(n), of: 'interaction' },
      { kind: 'row.restored', target: interactionId(n), of: 'interaction' },
      { kind: 'commitment.kept', commitment },
      { kind: 'commitment.missed', commitment },
      { kind: 'commitment.withdrawn', commitment },
      { kind: 'commitment.reopened', commitment },
      { kind: 'commitment.announced', commitment, moment: 'at' },
      { kind: 'row.deleted', target: commitment, of: 'commitment' },
      { kind: 'row.restored', target: commitment, of: 'commitment' },
    ),
    fc.record<Extract<Body, { kind: 'reply.sent' }>>({
      kind: fc.constant('reply.sent'),
      editor: fc.constantFrom('reply', 'internal'),
      nameUses: fc.nat(3),
      promises: fc.nat(2),
      vaguePromises: fc.nat(2),
      words: fc.nat(200),
    }),
    fc
      .nat(1_000_000)
      .map((due): Body => ({ kind: 'commitment.renegotiated', commitment, dueAt: due, told: true })),
  );
};

/** A contact with its promise, begun and made somewhere among its other events; several share milliseconds. */
export const history = (n: number): fc.Arbitrary<LogEvent[]> =>
  fc.array(fc.tuple(bodies(n), fc.nat(2000)), { maxLength: 14 }).map((list) => {
    const head = { agent: AGENT, interaction: interactionId(n) };
    const day = 86_400_000 * (20_000 + n);
    const events = list.map(
      ([body, at], i) => ({ ...head, ...body, id: `e-${hex(n)}-${hex(i)}`, at: day + at }) as LogEvent,
    );
    return [
      {
        ...head,
        id: interactionId(n),
        at: day,
        kind: 'interaction.began',
        origin: n % 2 ? 'https://desk.example' : null,
        profile: 'practice-desk',
        playbook: 'service-essentials',
        playbookVersion: 1,
        caseKey: null,
        channel: 'email',
        phi: false,
      },
      {
        ...head,
        id: commitmentId(n),
        at: day + 1,
        kind: 'commitment.made',
        commitment: commitmentId(n),
        of: 'promise',
        dueAt: day + 1000,
        caseKey: null,
        origin: null,
      },
      ...events,
    ];
  });

/** Some contacts' events, in one list. */
export const histories: fc.Arbitrary<LogEvent[]> = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => history(n))))
  .map((lists) => lists.flat());
