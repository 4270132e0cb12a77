import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { play, SCRIPTS } from './arbitrary-script';
import { World } from './world';

const RUNS = { numRuns: Number(process.env.N ?? 1000) };

describe('a case whose customer’s words are not read yet', () => {
  it('has no card, unless somebody sends', () => {
    let unread = 0;
    fc.assert(
      fc.property(SCRIPTS, (script) => {
        const world = new World();
        const sending = new Set<object>();
        for (const act of script) {
          play(world, act);
          const { open } = world.session;
          if (open && act.do === 'attempt') sending.add(open.of);
          if (!open?.state.unread || sending.has(open.of)) continue;
          unread++;
          expect(world.panel()).toMatchObject({ card: null, story: null });
        }
      }),
      RUNS,
    );
    expect(unread).toBeGreaterThan(100);
  });

  it('is shown and asked for again; its first card comes with the words, and not where they are refused', () => {
    const world = new World();
    world.show('A');
    world.answer(0, true);
    expect(world.panel()).not.toBeNull();
    const isAsked = () => world.pending.map(({ effect }) => effect);
    expect(isAsked()).toMatchObject([{ do: 'ask', type: 'case' }]);
    expect(isAsked()[0]).not.toHaveProperty('request.first');
    world.answer(0, false);
    expect(world.session.open?.state.unread).toBe(true);
    world.tell({ kind: 'notice', what: ['case'] });
    const from = world.happened.length;
    world.answer(0, true);
    expect(world.session.open?.state.unread).toBeUndefined();
    expect(world.session.open?.signals.upset).toBe(true);
    const effects = world.happened.slice(from).flatMap((each) => each.effects);
    const told = effects.flatMap((each) => (each.do === 'report' ? each.facts : []));
    expect(told.filter(({ kind }) => kind === 'signals.read')).toHaveLength(1);
  });
});
