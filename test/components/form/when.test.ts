import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { firstTest, readWhen, type Test, writeWhen } from '../../../components/form/when/read-when';
import { sayCondition } from '../../../components/form/when/say-condition';
import { SIGNAL_GROUPS, signalsOf } from '../../../components/form/when/signal-groups';
import { waysFor } from '../../../components/form/when/test-ways';
import messages from '../../../public/_locales/en/messages.json';
import { meetsCondition } from '../../../utils/engine/meets-condition';
import { type Condition, conditionSchema } from '../../../utils/model/condition';
import { SIGNALS, type SignalName } from '../../../utils/model/signal';
import { signalKey } from '../../../utils/model/signal-key';
import { BUILT_IN_PLAYBOOKS } from '../../../utils/playbooks/built-in-playbooks';
import { conditions } from '../../engine/arbitrary-playbook';
import { useEnglish as sayEnglish } from '../use-texts';

beforeAll(sayEnglish);

const deep: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    conditions,
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('node').map((not) => ({ not })),
  ),
})).node;

const again = (when: Condition) => {
  const group = readWhen(when as never);
  if (!group) throw new Error('not read');
  return writeWhen(group) as Condition;
};

describe('a condition in the builder', () => {
  it('means the same when it is written back, whatever is known', () => {
    const signals = fc.record(
      {
        upset: fc.boolean(),
        thanks: fc.boolean(),
        recap: fc.boolean(),
        closing: fc.boolean(),
        nameUses: fc.nat(4),
        burden: fc.nat(3),
        domainsTold: fc.subarray(['home', 'diagnosis']),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(deep, signals, (when, known) => {
        expect(meetsCondition(again(when), known)).toBe(meetsCondition(when, known));
      }),
    );
  });

  it('stays the same at the second time', () => {
    fc.assert(
      fc.property(deep, (when) => {
        expect(again(again(when))).toEqual(again(when));
      }),
    );
  });

  it('is read for every condition that ships', () => {
    const all = [...BUILT_IN_PLAYBOOKS.values()].flatMap(({ prompts, workspaces }) =>
      [...prompts, ...workspaces].flatMap(({ when }) => (when ? [when] : [])),
    );
    expect(all.length).toBeGreaterThan(50);
    for (const when of all) {
      expect(conditionSchema.safeParse(again(when)).success).toBe(true);
      expect(sayCondition(when as never)).not.toBe('');
    }
  });

  it('that cannot be read says so and is not changed', () => {
    for (const when of [
      { all: 'x' },
      { signal: 'constructor', is: true },
      { signal: 'upset' },
      3,
      { any: [{}] },
    ])
      expect(readWhen(when as never)).toBeNull();
  });

  it('is none when it is empty', () => {
    const group = readWhen(undefined);
    expect(group && writeWhen(group)).toBeUndefined();
    expect(sayCondition(undefined)).toBe('');
  });
});

describe('signals to choose from', () => {
  it('are all there, once, with a name; the stage is chosen beside them', () => {
    const offered = SIGNAL_GROUPS.flatMap((group) => signalsOf(group));
    expect([...offered, 'stage'].sort()).toEqual(Object.keys(SIGNALS).sort());
    for (const name of offered) expect(messages).toHaveProperty(`panel_signal_${signalKey(name)}`);
  });

  it('begin with a test that the playbook language takes, in every way it can be put', () => {
    for (const name of Object.keys(SIGNALS) as SignalName[]) {
      const first = firstTest(name);
      const ways = waysFor(name).map(({ test, not }): Test => ({ ...first, test, not }));
      for (const test of [first, ...ways]) {
        const when = writeWhen({ kind: 'group', mode: 'all', parts: [test] });
        expect(conditionSchema.safeParse(when).success, JSON.stringify(when)).toBe(true);
      }
    }
  });

  it('hold only values with a name', () => {
    for (const sort of Object.values(SIGNALS))
      if ('values' in sort)
        for (const value of sort.values)
          expect(messages).toHaveProperty(`value_${value.replaceAll('-', '_')}`);
  });
});

describe('a condition in words', () => {
  it('reads as one would say it', () => {
    const upset = { signal: 'upset', is: true };
    expect(
      sayCondition({
        all: [
          upset,
          {
            not: {
              any: [
                { signal: 'apology', is: true },
                { signal: 'reason', is: true },
              ],
            },
          },
        ],
      }),
    ).toBe('the customer sounds upset and (not: an apology or the reason)');
    expect(sayCondition({ signal: 'hoursSinceCustomer', atLeast: 20 })).toBe(
      'hours the customer has waited at least 20',
    );
    expect(sayCondition({ signal: 'burden', atLeast: 1 })).toBe('work handed to the customer');
    expect(sayCondition({ signal: 'channel', is: 'phone' })).toBe('channel is phone');
  });
});
