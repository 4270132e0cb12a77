import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCell, CellSum, makeCell } from '../../utils/review/cell';
import { type BoardPlace, findLine, listLines, PARTS, passes } from '../../utils/review/place';

// Tenths, as middle values are.
const seen = fc.array(
  fc.record({ value: fc.integer({ min: -50, max: 50 }).map((n) => n / 10), of: fc.nat(90) }),
  {
    maxLength: 30,
  },
);
const sort = fc.constantFrom('rate' as const, 'per100' as const, 'median' as const);

describe('a cell', () => {
  it('of two lots is that of both, and either can be taken away again', () => {
    fc.assert(
      fc.property(sort, seen, seen, (kind, a, b) => {
        const [one, two] = [makeCell(kind, a) ?? [], makeCell(kind, b) ?? []];
        const both = addCell(one, two);
        expect(both).toEqual(makeCell(kind, [...a, ...b]));
        expect(addCell(both ?? [], two, -1)).toEqual(makeCell(kind, a));
        expect(addCell(both ?? [], one, -1)).toEqual(makeCell(kind, b));
      }),
    );
  });

  it('keeps a change that leaves the number of cases as it is', () => {
    const before = makeCell('rate', [{ value: 0, of: 1 }]) ?? [];
    const after = makeCell('rate', [{ value: 1, of: 1 }]) ?? [];
    expect(addCell(addCell([], before, -1) ?? [], after)).toEqual([0, 1, 0]);
  });

  it('is the same whichever way many are added up', () => {
    fc.assert(
      fc.property(sort, fc.array(seen, { maxLength: 6 }), (kind, lots) => {
        const sum = new CellSum();
        for (const lot of lots) sum.add(makeCell(kind, lot) ?? []);
        expect(sum.make()).toEqual(makeCell(kind, lots.flat()));
      }),
    );
  });
});

describe('the lines of a place', () => {
  const values = fc.uniqueArray(fc.constantFrom('', 'a', 'b'), { maxLength: 2 });
  const place = fc.record({
    agent: fc.constantFrom('x', 'y'),
    ...Object.fromEntries(PARTS.map((part) => [part, values])),
  }) as fc.Arbitrary<BoardPlace>;
  const filter = fc.record(
    {
      agent: fc.constantFrom('x', 'y'),
      ...Object.fromEntries(PARTS.map((part) => [part, fc.constantFrom('', 'a', 'b')])),
    },
    { requiredKeys: [] },
  );

  it('hold it exactly where the filter that they answer lets it pass', () => {
    fc.assert(
      fc.property(place, filter, (where, asked) => {
        const line = findLine(asked);
        const parts = PARTS.filter((part) => part in asked);
        expect(line === null).toBe(parts.length > 1);
        if (!line) return;
        const held = listLines(where).filter((each) => JSON.stringify(each) === JSON.stringify(line));
        expect(held).toHaveLength(passes(where, asked) ? 1 : 0);
      }),
      { numRuns: 500 },
    );
  });
});
