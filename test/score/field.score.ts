import { describe, it } from 'vitest';
import { judgeCase, readFieldCases } from './judge-case';

describe('field cases', () => {
  it('prints how many of each part are read right', () => {
    const cases = readFieldCases().map((field) => ({ field, misses: judgeCase(field) }));
    for (const part of new Set(cases.map(({ field }) => field.part))) {
      const own = cases.filter(({ field }) => field.part === part);
      const right = own.filter(({ misses }) => misses.length === 0).length;
      console.log(`field ${part} n=${own.length} right ${(right / own.length).toFixed(3)} (${right})`);
    }
    const right = cases.filter(({ misses }) => misses.length === 0).length;
    console.log(`field all n=${cases.length} right ${(right / cases.length).toFixed(3)} (${right})`);
    if (process.env.MISSES) console.log(cases.flatMap(({ misses }) => misses).join('\n'));
  });
});
