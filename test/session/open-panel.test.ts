import { describe, expect, it } from 'vitest';
import { FIRST_PLACE } from '../../utils/model/panel-place';
import type { Control, Fact } from '../../utils/session/fact';
import { begin, type Session } from '../../utils/session/session';
import { step } from '../../utils/session/step';

const START = begin({ profiles: [], place: FIRST_PLACE });
const use = (control: Control): Fact => ({ kind: 'control', id: 'c', width: 1280, ...control });
const told = (facts: Fact[], session: Session = START): Session =>
  facts.reduce((known, fact) => step(known, fact, 0).state, session);
const unfold = (open: boolean) => use({ use: 'unfold', values: [open] });
const rests: Fact = { kind: 'pointer', rests: true };
const leaves: Fact = { kind: 'pointer', rests: false };
const keyed: Fact = { kind: 'keyed' };

describe('the panel', () => {
  it('is at rest until somebody asks for more', () => {
    expect(START.asked).toBeNull();
    expect(told([unfold(true)]).asked).toBe('person');
    expect(told([unfold(true), unfold(false)]).asked).toBeNull();
    expect(told([{ kind: 'notice', what: ['focus'] }]).asked).toBe('person');
  });

  it('closes when somebody types on; a key costs nothing where it is closed', () => {
    expect(told([unfold(true), keyed]).asked).toBeNull();
    const { state, effects } = step(START, keyed, 0);
    expect(state).toBe(START);
    expect(effects).toEqual([]);
  });

  it('opens under a pointer that rests on it until that leaves, unless it was used', () => {
    expect(told([rests]).asked).toBe('pointer');
    expect(told([rests, leaves]).asked).toBeNull();
    expect(told([rests, use({ use: 'chooseLog', values: [true] }), leaves]).asked).toBe('person');
    expect(told([unfold(true), rests, leaves]).asked).toBe('person');
  });

  it('made small is kept so for the site; the tab opens it', () => {
    const small = told([unfold(true), use({ use: 'collapse', values: [true] })]);
    expect(small).toMatchObject({ asked: null, place: { collapsed: true } });
    const opened = told([use({ use: 'collapse', values: [false] })], small);
    expect(opened).toMatchObject({ asked: 'person', place: { collapsed: false } });
  });

  it('opened or closed keeps its place', () => {
    expect(step(START, unfold(true), 0).effects).toEqual([{ do: 'draw' }]);
  });
});
