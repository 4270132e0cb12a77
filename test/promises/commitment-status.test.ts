import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendEvent, type CommitmentEvent, readStatus } from '../../utils/promises/commitment-status';

const made: CommitmentEvent = { type: 'made', at: 0, dueAt: 100_000 };

describe('readStatus', () => {
  it('is open until due and missed after', () => {
    expect(readStatus([made], 100_000).status).toBe('open');
    expect(readStatus([made], 100_001).status).toBe('missed');
  });

  it('tells early, on time and late', () => {
    expect(readStatus([made, { type: 'kept', at: 40_000 }], 0)).toMatchObject({
      status: 'kept',
      margin: -60_000,
    });
    expect(readStatus([made, { type: 'kept', at: 130_000 }], 0)).toMatchObject({
      status: 'kept',
      margin: 30_000,
    });
    expect(readStatus([made, { type: 'kept', at: 200_000 }], 0)).toMatchObject({
      status: 'late',
      margin: 100_000,
    });
  });

  it('keeps the first due time when it is renegotiated, and forgets the snooze', () => {
    const history: CommitmentEvent[] = [
      made,
      { type: 'snoozed', at: 10, until: 500 },
      { type: 'renegotiated', at: 20, dueAt: 900_000 },
    ];
    expect(readStatus(history, 200_000)).toMatchObject({
      status: 'open',
      dueAt: 900_000,
      firstDueAt: 100_000,
      renegotiated: 1,
      snoozedUntil: null,
      lastWordAt: 20,
    });
  });

  it('refuses what cannot follow, and says where', () => {
    expect(() => readStatus([], 0)).toThrow('must begin with "made"');
    expect(() => readStatus([made, made], 0)).toThrow('Line 2: a commitment is made only once');
    const closed = [made, { type: 'kept', at: 5 } as const];
    expect(() => appendEvent(closed, { type: 'withdrawn', at: 6 })).toThrow(
      'Line 3: "withdrawn" does not follow "kept"',
    );
    expect(() => appendEvent([made], { type: 'reopened', at: 6 })).toThrow(
      '"reopened" does not follow "open"',
    );
    expect(readStatus(appendEvent(closed, { type: 'reopened', at: 6 }), 7).status).toBe('open');
  });

  it('only appends, and does not depend on the clocks of its lines', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.integer()), { maxLength: 12 }), (steps) => {
        let history: CommitmentEvent[] = [made];
        for (const [pick, at] of steps) {
          const event: CommitmentEvent[] = [
            { type: 'renegotiated', at, dueAt: 100_000 },
            { type: 'word', at },
            { type: 'withdrawn', at },
            { type: 'reopened', at },
          ];
          const before = history;
          try {
            history = appendEvent(history, event[pick] as CommitmentEvent);
          } catch {
            continue;
          }
          expect(history.slice(0, -1)).toEqual(before);
        }
        const withdrawals = history.filter(({ type }) => type === 'withdrawn').length;
        const reopenings = history.filter(({ type }) => type === 'reopened').length;
        expect(readStatus(history, 0).status).toBe(withdrawals > reopenings ? 'withdrawn' : 'open');
      }),
    );
  });
});
