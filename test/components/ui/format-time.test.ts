import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  dayStart,
  formatDay,
  formatLeft,
  formatMoment,
  formatSpan,
  fromLocalInput,
} from '../../../components/ui/format-time';
import { HOUR, MINUTE, NOW } from '../fake-services';
import { useEnglish } from '../use-texts';
import { toLocalInput } from './to-local-input';

beforeAll(useEnglish);

describe('time left in words', () => {
  it.each([
    [NOW + 5 * MINUTE, 'in 5 minutes'],
    [NOW + MINUTE, 'in 1 minute'],
    [NOW + 20_000, 'now'],
    [NOW - 20_000, 'now'],
    [NOW - 12 * MINUTE, '12 minutes late'],
    [NOW + HOUR, 'in 1 hour'],
    [NOW - 3 * HOUR, '3 hours late'],
    [NOW + 49 * HOUR, 'in 2 days'],
  ])('%s', (due, words) => expect(formatLeft(due, NOW)).toBe(words));

  it('never says more time than there is', () => {
    expect(formatSpan(2 * HOUR - 1)).toBe('1 hour');
    expect(formatSpan(48 * HOUR - 1)).toBe('1 day');
  });
});

describe('days and moments', () => {
  it('names the days around today', () => {
    expect(formatDay(NOW, NOW)).toBe('today');
    expect(formatDay(dayStart(NOW, 1), NOW)).toBe('tomorrow');
    expect(formatDay(dayStart(NOW) - 1, NOW)).toBe('yesterday');
    expect(formatDay(dayStart(NOW, 2), NOW)).toMatch(/12 Mar/);
  });
  it('adds the year only to other years', () => {
    expect(formatDay(NOW + 400 * 24 * HOUR, NOW)).toContain('2027');
    expect(formatDay(NOW + 9 * 24 * HOUR, NOW)).not.toContain('2026');
  });
  it('leaves out today', () => {
    expect(formatMoment(NOW, NOW)).toBe('10:00');
    expect(formatMoment(dayStart(NOW, 1) + 14 * HOUR, NOW)).toBe('tomorrow, 14:00');
  });
});

describe('datetime-local values', () => {
  it('come back to the same minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (at) => {
        const back = fromLocalInput(toLocalInput(at));
        // A wall-clock minute that occurs twice at the end of summer time may be read an hour apart.
        return back !== null && [0, HOUR].includes(Math.abs(back - Math.floor(at / MINUTE) * MINUTE));
      }),
    );
  });
  it('are null when they are none', () => {
    expect(fromLocalInput('')).toBeNull();
    expect(fromLocalInput('tomorrow')).toBeNull();
  });
});
