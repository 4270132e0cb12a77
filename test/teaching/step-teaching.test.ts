import { describe, expect, it } from 'vitest';
import { beginTeaching, listMissing, stepTeaching, type TeachFact } from '../../utils/teaching/step-teaching';
import type { Offer, SeenReader, Teaching } from '../../utils/teaching/teaching';

const offer = (value: string, standing: Offer['standing'] = 'likely'): Offer => ({ value, standing });
const row = (reader: SeenReader['reader'], at: number | null, ...options: Offer[]): SeenReader => ({
  reader,
  options,
  at,
});
const SEEN = [
  row('name', 0, offer('Ana Lima'), offer('Robin Vale', 'unsure')),
  row('caseId', 0, offer('77')),
  row('subject', 0, offer('A parcel', 'unsure'), offer('Another'), offer('A third')),
  row('status', null, offer('Open', 'unsure')),
  row('editor', 0, offer('Reply', 'unsure')),
];
const run = (from: Teaching, ...facts: TeachFact[]) => facts.reduce(stepTeaching, from);
const first = run(beginTeaching(false), { kind: 'looked', stage: 'first', seen: SEEN });
const at = (state: Teaching, reader: string) => state.rows.find((each) => each.reader === reader);

describe('teaching a site', () => {
  it('opens what is unsure first; what is likely, or likely absent, needs no answer', () => {
    expect(first.current).toBe('subject');
    const said = run(first, { kind: 'yes', reader: 'subject' });
    expect(said.current).toBe('editor');
    expect(run(said, { kind: 'yes', reader: 'editor' }).current).toBeNull();
  });

  it('walks through the offers round and round, from none to the first or the last', () => {
    const other = (by: 1 | -1): TeachFact => ({ kind: 'other', reader: 'subject', by });
    expect(at(run(first, other(1)), 'subject')?.at).toBe(1);
    expect(at(run(first, other(-1)), 'subject')?.at).toBe(2);
    expect(at(run(first, other(1), other(1), other(1)), 'subject')?.at).toBe(0);
    const none = run(first, { kind: 'none', reader: 'subject' });
    expect(at(none, 'subject')).toMatchObject({ at: null, answer: 'none' });
    expect(at(run(none, other(1)), 'subject')).toMatchObject({ at: 0, answer: 'open' });
    expect(at(run(none, other(-1)), 'subject')?.at).toBe(2);
    expect(run(first, { kind: 'other', reader: 'send', by: 1 }).rows).toEqual(first.rows);
  });

  it('another answer than the one said yes to asks again', () => {
    const said = run(first, { kind: 'yes', reader: 'subject' }, { kind: 'other', reader: 'subject', by: 1 });
    expect(at(said, 'subject')?.answer).toBe('open');
  });

  it('takes what was pointed at as the person’s word, and says where there was nothing', () => {
    const pointing = run(first, { kind: 'point', on: true });
    expect(pointing.pointing).toBe(true);
    const seen = row('subject', 3, ...(SEEN[2]?.options ?? []), offer('Pointed', 'unsure'));
    const pointed = run(pointing, { kind: 'pointed', seen });
    expect(pointed).toMatchObject({ pointing: false, trouble: null });
    expect(at(pointed, 'subject')).toMatchObject({ at: 3, answer: 'yes' });
    const missed = run(pointing, { kind: 'pointed', seen: null });
    expect(missed).toMatchObject({ pointing: false, trouble: 'not-there', rows: first.rows });
    expect(run(missed, { kind: 'open', reader: 'name' }).trouble).toBeNull();
    const closed = run(first, { kind: 'open', reader: null }, { kind: 'point', on: true });
    expect(closed.pointing).toBe(false);
  });

  it('goes on only with a customer and a case number', () => {
    expect(listMissing(first)).toEqual([]);
    const seen = SEEN.map((each) => (each.reader === 'name' ? { ...each, at: null } : each));
    const nameless = run(beginTeaching(false), { kind: 'looked', stage: 'first', seen });
    expect(nameless.current).toBe('name');
    expect(listMissing(nameless)).toEqual(['name']);
    expect(listMissing(beginTeaching(false))).toEqual(['name', 'caseId']);
  });

  it('keeps nothing of the first case once that is taught, and a refusal leaves the answers as they are', () => {
    const between = run(first, { kind: 'taught' });
    expect(between).toEqual(beginTeaching(true));
    expect(JSON.stringify(between)).not.toContain('Ana Lima');
    const second = run(between, { kind: 'looked', stage: 'second', seen: SEEN });
    const pages = ['desk.example/**/talks/*'];
    const refused = run(
      second,
      { kind: 'claims', pages },
      { kind: 'saving' },
      { kind: 'refused', reason: 'no' },
    );
    expect(refused).toMatchObject({ stage: 'second', refusal: 'no', pages, rows: second.rows });
    const same = run(between, { kind: 'trouble', trouble: 'same-case' });
    expect(same).toMatchObject({ stage: 'between', trouble: 'same-case' });
  });

  it('offers anew what another answer changes', () => {
    const seen = row('editor', 0, offer('Note', 'unsure'), offer('Reply'));
    const offered = run(first, { kind: 'yes', reader: 'editor' }, { kind: 'offered', seen });
    expect(at(offered, 'editor')).toEqual({ ...seen, answer: 'open' });
  });
});
