import fc from 'fast-check';
import type { Condition } from '../../utils/model/condition';
import { EMPTY_MEMORY, type Memory } from '../../utils/model/memory';
import type { Prompt } from '../../utils/model/playbook';
import type { Signals } from '../../utils/model/signal';
import { BREAKPOINTS, STAGES } from '../../utils/model/stage';
import { TIERS } from '../../utils/model/tier';
import { type Workspace, workspaceSchema } from '../../utils/model/workspace';

const atom: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    signal: fc.constantFrom('upset', 'thanks', 'recap', 'closing', 'safety', 'complaintMode'),
    is: fc.boolean(),
  }),
  fc.record({ signal: fc.constantFrom('nameUses', 'openCommitments', 'burden'), atLeast: fc.nat(3) }),
  fc.record({ signal: fc.constantFrom('domainsTold'), includes: fc.constantFrom('home', 'diagnosis') }),
) as fc.Arbitrary<Condition>;

/** Conditions two levels deep over a few signals. */
export const conditions: fc.Arbitrary<Condition> = fc.oneof(
  atom,
  atom.map((c) => ({ not: c })),
  fc.array(atom, { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
  fc.array(atom, { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
);

const prompt = (index: number): fc.Arbitrary<Prompt> =>
  fc.record({
    id: fc.constant(`p-${index}`),
    stages: fc.uniqueArray(fc.constantFrom(...STAGES), { minLength: 1 }),
    tier: fc.constantFrom(...TIERS),
    foundation: fc.constant('E' as const),
    when: fc.option(conditions, { nil: undefined }),
    title: fc.constant('t'),
    say: fc.constant([]),
    why: fc.constant('w'),
    tick: fc.oneof(
      fc.constant({ by: 'hand' as const }),
      conditions.map((when) => ({ by: 'text' as const, when })),
    ),
    priority: fc.nat(100),
    practices: fc.constant([]),
  });

export const playbooks: fc.Arbitrary<Prompt[]> = fc
  .integer({ min: 1, max: 12 })
  .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => prompt(i))));

const workspace = (index: number): fc.Arbitrary<Workspace> =>
  fc
    .record({
      when: fc.option(conditions, { nil: undefined }),
      mutes: fc.boolean(),
      ticks: fc.array(fc.option(conditions, { nil: undefined }), { minLength: 1, maxLength: 5 }),
      orders: fc.array(fc.array(fc.nat(4), { minLength: 1, maxLength: 5 }), { maxLength: 2 }),
    })
    .map(({ when, mutes, ticks, orders }) => {
      const id = (i: number) => `w-${index}-s-${i % ticks.length}`;
      return workspaceSchema().parse({
        id: index === 0 ? 'complaint' : `w-${index}`,
        title: 't',
        when,
        mutes,
        steps: ticks.map((shown, i) => ({
          id: id(i),
          title: 't',
          why: 'w',
          tick: shown ? { by: 'text', when: shown } : { by: 'hand' },
        })),
        orders: orders.map((order, i) => ({
          id: `o-${i}`,
          title: 't',
          steps: [...new Set(order.map(id))],
        })),
      });
    });

export const workspaces: fc.Arbitrary<Workspace[]> = fc
  .integer({ min: 0, max: 3 })
  .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => workspace(i))));

/** Some signals are left out: not everything can be read on every page. */
export const signals: fc.Arbitrary<Signals> = fc.record(
  {
    upset: fc.boolean(),
    safety: fc.boolean(),
    thanks: fc.boolean(),
    recap: fc.boolean(),
    closing: fc.boolean(),
    nameUses: fc.nat(4),
    openCommitments: fc.nat(3),
    burden: fc.nat(2),
    domainsTold: fc.uniqueArray(fc.constantFrom('home', 'diagnosis')),
    draftWords: fc.nat(40),
  },
  { requiredKeys: ['draftWords'] },
);

export type Step = {
  signals: Signals;
  /** null = somebody is typing. */
  breakpoint: (typeof BREAKPOINTS)[number] | null;
  then: 'nothing' | 'dismiss' | 'tick' | 'later' | 'sent' | 'finish' | 'enter' | 'leave' | 'order';
};

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    signals,
    breakpoint: fc.constantFrom(...BREAKPOINTS, null),
    then: fc.constantFrom(
      ...([
        'nothing',
        'nothing',
        'nothing',
        'nothing',
        'dismiss',
        'tick',
        'later',
        'sent',
        'finish',
      ] as const),
      ...(['enter', 'leave', 'order'] as const),
    ),
  }),
  { minLength: 1, maxLength: 25 },
);

export const FRESH: Memory = EMPTY_MEMORY;
