import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillSlots } from '../../utils/engine/fill-slots';
import { findCue } from '../../utils/engine/find-cue';
import { fromVector } from '../../utils/engine/from-vector';
import { meetsCondition } from '../../utils/engine/meets-condition';
import { nameBand } from '../../utils/engine/name-band';
import { tickPrompts } from '../../utils/engine/tick-prompts';
import { toVector } from '../../utils/engine/to-vector';
import { EMPTY_MEMORY } from '../../utils/model/memory';
import { promptSchema } from '../../utils/model/playbook';
import type { Signals } from '../../utils/model/signal';
import { conditions, signals } from './arbitrary-playbook';

const thank = promptSchema().parse({
  id: 'thank',
  stages: ['composing'],
  tier: 'note',
  foundation: 'M',
  title: 'Thank',
  why: 'Because.',
  tick: { by: 'text', when: { signal: 'thanks', is: true } },
});

describe('conditions', () => {
  it('claim nothing about what could not be read', () => {
    expect(meetsCondition({ signal: 'upset', is: false }, {})).toBeNull();
    expect(meetsCondition({ not: { signal: 'upset', is: true } }, {})).toBeNull();
    expect(findCue({ not: { signal: 'upset', is: true } }, {})).toBeNull();
  });

  it('hold or fail as soon as one part decides, whatever is unknown', () => {
    const unknown = { signal: 'upset' as const, is: true };
    expect(meetsCondition({ any: [unknown, { signal: 'thanks', is: true }] }, { thanks: true })).toBe(true);
    expect(meetsCondition({ all: [unknown, { signal: 'thanks', is: true }] }, { thanks: false })).toBe(false);
  });

  it('have a cue exactly when they hold', () => {
    fc.assert(
      fc.property(conditions, signals, (condition, known) => {
        expect(findCue(condition, known) !== null).toBe(meetsCondition(condition, known) === true);
      }),
    );
  });

  it('name in the cue only the tests that hold', () => {
    const when = {
      any: [
        { signal: 'burden' as const, atLeast: 1 },
        { signal: 'upset' as const, is: true },
      ],
    };
    expect(findCue(when, { burden: 2, upset: false })).toBe('burden>=1');
    expect(findCue(when, { burden: 0, upset: true })).toBe('upset');
  });
});

describe('ticks', () => {
  it('stay empty for a draft that does not do the thing', () => {
    const { memory } = tickPrompts([thank], { thanks: false }, EMPTY_MEMORY, 1);
    expect(memory.ticks).toEqual([]);
  });

  it('are taken back when the words are deleted, but not once they were sent', () => {
    const ticked = tickPrompts([thank], { thanks: true }, EMPTY_MEMORY, 1);
    expect(ticked.changes).toEqual([{ prompt: 'thank', ticked: true }]);
    expect(tickPrompts([thank], { thanks: false }, ticked.memory, 2).memory.ticks).toEqual([]);
    const sent = { ...ticked.memory, ticks: ticked.memory.ticks.map((t) => ({ ...t, sent: true })) };
    expect(tickPrompts([thank], { thanks: false }, sent, 2).changes).toEqual([]);
  });

  it('by hand are never turned into evidence', () => {
    const memory = { ...EMPTY_MEMORY, ticks: [{ prompt: 'thank', by: 'self' as const, at: 1, sent: false }] };
    expect(tickPrompts([thank], { thanks: true }, memory, 2).memory.ticks[0]?.by).toBe('self');
  });
});

describe('signal vectors', () => {
  it('come back as they were', () => {
    const known: Signals = {
      stage: 'composing',
      editorKind: 'internal',
      upset: true,
      thanks: false,
      nameUses: 3,
      domainsTold: ['diagnosis', 'home'],
      escalation: [],
    };
    expect(fromVector(toVector(known))).toEqual(known);
  });
});

describe('slots', () => {
  it('fill with the value, drop an optional lead-in, and show what is missing', () => {
    expect(fillSlots('Hello {firstName},', { firstName: 'Ana' })).toBe('Hello Ana,');
    expect(fillSlots('Hello {firstName},', {})).toBe('Hello [firstName],');
    expect(fillSlots('Thank you{, firstName}.', { firstName: 'Ana' })).toBe('Thank you, Ana.');
    expect(fillSlots('Thank you{, firstName}.', {})).toBe('Thank you.');
  });

  it('never reach beyond their own values', () => {
    expect(fillSlots('{constructor} {__proto__}', {})).toBe('[constructor] {__proto__}');
  });
});

describe('name band', () => {
  it.each([
    [0, 1, 'none'],
    [1, 1, 'good'],
    [2, 1, 'good'],
    [3, 1, 'amber'],
    [3, 9, 'good'],
    [4, 9, 'much'],
  ] as const)('%i uses in a thread of %i: %s', (uses, thread, band) => {
    expect(nameBand(uses, thread)).toBe(band);
  });
});
