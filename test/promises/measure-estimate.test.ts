import { describe, expect, it } from 'vitest';
import { applyToCommitment, beginCommitment } from '../../utils/log/views/apply-to-commitment';
import type { LogEvent } from '../../utils/model/event';
import { measureEstimate } from '../../utils/promises/measure-estimate';
import { recapOpen } from '../../utils/promises/recap-open';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 24, 10);
const head = { id: 'e0000001', agent: 'agent-me-1', interaction: null, commitment: 'c0000001' };
const made = (of: 'wait' | 'ask' | 'hand-off' | 'promise', minutes: number, commitment = 'c0000001') =>
  beginCommitment({
    ...head,
    commitment,
    at: NOW,
    kind: 'commitment.made',
    of,
    dueAt: NOW + minutes * MINUTE,
    caseKey: null,
    origin: null,
  });
const then = (event: Partial<LogEvent>) => ({ ...head, ...event }) as LogEvent;

describe('an estimate in minutes', () => {
  it('says what was said, and nothing of what it took, while the wait goes on', () => {
    expect(measureEstimate(made('wait', 10))).toEqual({ said: 10, took: null, off: null });
  });

  it.each([
    [12, 2],
    [10, 0],
    [4, -6],
  ])('that took %i minutes is off by %i', (took, off) => {
    const kept = applyToCommitment(
      made('wait', 10),
      then({ kind: 'commitment.kept', at: NOW + took * MINUTE }),
    );
    expect(measureEstimate(kept)).toEqual({ said: 10, took, off });
  });

  it('is measured against what was said first, even when it was moved', () => {
    const moved = applyToCommitment(
      made('wait', 10),
      then({ kind: 'commitment.renegotiated', at: NOW + 8 * MINUTE, dueAt: NOW + 30 * MINUTE, told: true }),
    );
    const kept = applyToCommitment(moved, then({ kind: 'commitment.kept', at: NOW + 25 * MINUTE }));
    expect(measureEstimate(kept)).toEqual({ said: 10, took: 25, off: 15 });
  });

  it('is none for a promise that was missed or withdrawn', () => {
    const missed = applyToCommitment(made('wait', 10), then({ kind: 'commitment.missed', at: NOW }));
    expect(measureEstimate(missed).took).toBeNull();
  });
});

describe('the recap', () => {
  const place = { now: NOW, timeZone: 'UTC', locale: 'en-GB' };
  const actions = { a: 'waive the fee', b: 'the signed form', c: 'send the quote' };

  it('promises the asking, never what is asked for', () => {
    expect(recapOpen([made('ask', 60, 'a')], actions, place)).toBe(
      "To recap: I'll ask on your behalf and tell you the answer by 11 am today.",
    );
  });

  it('leaves out what is between colleagues or over in minutes', () => {
    const open = [made('hand-off', 60, 'b'), made('wait', 5, 'd')];
    expect(recapOpen(open, actions, place)).toBe('');
    expect(recapOpen([...open, made('promise', 120, 'c')], actions, place)).toBe(
      "To recap: I'll send the quote by noon today.",
    );
  });
});
