import { describe, expect, it } from 'vitest';
import { judgeCase, readFieldCases } from './judge-case';

/** At most one in twenty may stay wrong. */
const LEAST_RIGHT = 284;

describe('field cases', () => {
  it('are read right but for a few of them', () => {
    const cases = readFieldCases().map((field) => ({ field, misses: judgeCase(field) }));
    for (const part of new Set(cases.map(({ field }) => field.part))) {
      const own = cases.filter(({ field }) => field.part === part);
      const right = own.filter(({ misses }) => misses.length === 0).length;
      console.log(`field ${part} n=${own.length} right ${(right / own.length).toFixed(3)} (${right})`);
    }
    const right = cases.filter(({ misses }) => misses.length === 0).length;
    console.log(`field all n=${cases.length} right ${(right / cases.length).toFixed(3)} (${right})`);
    const misses = cases.flatMap((judged) => judged.misses).join('\n');
    if (process.env.MISSES) console.log(misses);
    expect(right, misses).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });
});
