import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupPromises } from '../../../components/promises/group-promises';
import { toPromiseLine } from '../../../components/promises/promise-line';
import { HOUR, makeCommitment, NOW } from '../fake-services';

const line = (id: string, dueAt: number, status: 'open' | 'kept-late' | 'kept-early' | 'missed' = 'open') =>
  toPromiseLine(
    makeCommitment({ id, dueAt, status, closedAt: status === 'open' ? null : NOW }),
    { action: `Do ${id}` },
    NOW,
  );

describe('agenda', () => {
  it('has overdue first, then days, then what is closed', () => {
    const agenda = groupPromises([
      line('c', NOW + 26 * HOUR),
      line('b', NOW + 2 * HOUR),
      line('a', NOW - HOUR),
      line('e', NOW - HOUR, 'missed'),
      line('d', NOW + 3 * HOUR),
    ]);
    expect(agenda.overdue.map((l) => l.id)).toEqual(['a']);
    expect(agenda.days.map((d) => d.lines.map((l) => l.id))).toEqual([['b', 'd'], ['c']]);
    expect(agenda.closed.map((l) => l.id)).toEqual(['e']);
  });
  it('loses and doubles none', () => {
    const status = fc.constantFrom('open', 'kept-late', 'kept-early', 'missed' as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), status)), (made) => {
        const lines = made.map(([hours, s], i) => line(`p${i}`, NOW + hours * HOUR, s as 'open'));
        const { overdue, days, closed } = groupPromises(lines);
        const all = [...overdue, ...days.flatMap((d) => d.lines), ...closed].map((l) => l.id);
        return all.length === lines.length && new Set(all).size === lines.length;
      }),
    );
  });
  it('tells soon, overdue and kept late apart', () => {
    expect(line('a', NOW - 1).tone).toBe('overdue');
    expect(line('a', NOW + HOUR - 1).tone).toBe('soon');
    expect(line('a', NOW + HOUR).tone).toBe('later');
    expect(line('a', NOW, 'kept-late').tone).toBe('kept-late');
    expect(line('a', NOW, 'kept-early').tone).toBe('kept');
  });
});
