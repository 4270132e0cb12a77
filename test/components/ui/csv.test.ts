import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRows, writeRows } from '../../../components/ui/csv';

describe('CSV', () => {
  it('is read back as it was written', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', ' ', '"', ',', '\n', ';', 'é') })
      .filter((s) => s.trim() === s);
    const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, (written) => {
        expect(readRows(`h1,h2,h3\r\n${writeRows(written)}`).slice(1)).toEqual(written);
      }),
    );
  });

  it('takes semicolons and tabs where the first line has more of them', () => {
    expect(readRows('a;b;c\n1;2,5;3')).toEqual([
      ['a', 'b', 'c'],
      ['1', '2,5', '3'],
    ]);
    expect(readRows('a\tb\n1\t2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('names the row of a quote that is never closed', () => {
    expect(() => readRows('a\n"b')).toThrow('row 2');
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx', ' \u00a0=1', 'a\n=1'])('makes %j harmless', (cell) => {
    expect(writeRows([[cell]]).replace(/^"/, '')).toMatch(/^'/);
  });

  it('leaves numbers alone', () => {
    expect(writeRows([[-1, 0.5]])).toBe('-1,0.5\r\n');
  });
});
