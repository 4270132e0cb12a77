import { describe, expect, it } from 'vitest';
import { book, prompt, tell } from './tell-faults';

/** A value inside so many `not`s. */
const nest = (times: number, inner: unknown): unknown =>
  times === 0 ? inner : { not: nest(times - 1, inner) };

describe('limits', () => {
  it('conditions inside one another up to eight, no more', () => {
    const when = (times: number) =>
      book({ prompts: [prompt({ when: nest(times, { signal: 'upset', is: true }) })] });
    expect(tell(when(7))).toEqual([]);
    expect(tell(when(8))).toEqual([
      'prompts › use-the-name › when: conditions stand inside one another more than 8 deep',
    ]);
  });

  it('anything very deep is refused without being followed', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 200_000; i++) deep = i % 2 ? [deep] : { all: deep };
    const faults = tell(book({ prompts: [prompt({ when: deep })] }));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/: is nested more than 40 deep$/);
  });

  it('a thing that holds itself is refused', () => {
    const data: Record<string, unknown> = book();
    data.about = data;
    expect(tell(data)[0]).toMatch(/is nested more than 40 deep$/);
  });

  it('4 MB, 5,000 entries, half a million values', () => {
    expect(tell(book({ about: 'x'.repeat(4_100_000) }))).toEqual(['the whole playbook: is larger than 4 MB']);
    expect(tell(book({ prompts: Array.from({ length: 5001 }, () => 1) }))).toEqual([
      'prompts: has 5,001 entries; at most 5,000',
    ]);
    const many = Array.from({ length: 200 }, () => Array.from({ length: 4000 }, () => 1));
    expect(tell(book({ prompts: many }))).toEqual(['the whole playbook: holds more than 500,000 values']);
  });

  it('at most a thousand faults are told one by one', () => {
    const prompts = Array.from({ length: 1500 }, (_, i) => prompt({ id: `p-${i}`, why: '' }));
    const faults = tell(book({ prompts }));
    expect(faults).toHaveLength(1001);
    expect(faults.at(-1)).toBe('the whole playbook: has 500 more faults');
  });
});
