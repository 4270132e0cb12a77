import { describe, expect, it } from 'vitest';
import { isPastHalfTime } from '../../utils/promises/half-time';
import { loadInSlot } from '../../utils/promises/load-in-slot';
import { recapSentence } from '../../utils/promises/recap-sentence';
import { sayWhen } from '../../utils/promises/say-when';
import { writeIcs } from '../../utils/promises/write-ics';

const MINUTE = 60_000;
const now = Date.parse('2026-11-24T10:15:00Z');
const place = { now, timeZone: 'Europe/London', locale: 'en-GB' };

describe('sayWhen', () => {
  it.each([
    ['2026-11-24T15:00:00Z', 'by 3 pm today'],
    ['2026-11-25T09:30:00Z', 'by 9:30 am tomorrow'],
    ['2026-11-27T12:00:00Z', 'by noon on Friday'],
    ['2026-12-03T17:00:00Z', 'by 5 pm on 3 December'],
    ['2027-01-05T00:00:00Z', 'by midnight on 5 January 2027'],
  ])('%s', (due, said) => expect(sayWhen(Date.parse(due), place)).toBe(said));

  it('speaks American to Americans, in their zone', () => {
    const there = { now, timeZone: 'America/New_York', locale: 'en-US' };
    expect(sayWhen(Date.parse('2026-12-03T22:00:00Z'), there)).toBe('by 5 pm on December 3');
  });

  it('counts days by the calendar over a clock change', () => {
    const eve = { now: Date.parse('2026-10-24T23:30:00+01:00'), timeZone: 'Europe/London', locale: 'en-GB' };
    expect(sayWhen(Date.parse('2026-10-25T23:30:00Z'), eve)).toBe('by 11:30 pm tomorrow');
  });
});

describe('recapSentence', () => {
  const due = Date.parse('2026-11-24T15:00:00Z');

  it('restates what is open, earliest first', () => {
    const open = [
      { action: null, due: due + 21 * 60 * MINUTE, kind: 'update' },
      { action: 'ring you. ', due, kind: 'callback' },
    ];
    expect(recapSentence(open, place)).toBe(
      "To recap: I'll ring you by 3 pm today and send you an update by noon tomorrow.",
    );
  });

  it('lists three with commas, knows unknown kinds, and is empty for none', () => {
    const three = ['callback', 'other', 'refund'].map((kind, index) => ({
      action: null,
      due: due + index * MINUTE,
      kind,
    }));
    expect(recapSentence(three, place)).toBe(
      "To recap: I'll call you back by 3 pm today, get back to you by 3:01 pm today, and have your refund sent by 3:02 pm today.",
    );
    expect(recapSentence([], place)).toBe('');
  });
});

describe('loadInSlot', () => {
  it('takes half an hour on either side and leaves out the one being moved', () => {
    const open = [-31, -30, 0, 30, 31].map((minute) => ({ id: `${minute}`, dueAt: now + minute * MINUTE }));
    expect(loadInSlot(open, now, '0').map(({ id }) => id)).toEqual(['-30', '30']);
  });
});

describe('isPastHalfTime', () => {
  it('is true after half of the time without a word, and no more once due', () => {
    const quiet = { lastWordAt: 0, dueAt: 100 };
    expect([50, 51, 99, 100].map((moment) => isPastHalfTime(quiet, moment))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('writeIcs', () => {
  const text = writeIcs([{ id: 'a;b,c', dueAt: Date.parse('2026-11-24T15:00:00Z') }], { now });

  it('is a calendar with one event in UTC', () => {
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(text).toContain('\r\nDTSTAMP:20261124T101500Z\r\nDTSTART:20261124T150000Z\r\n');
    expect(text).toContain('\r\nUID:a\\;b\\,c\r\n');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('folds long lines at 75 octets without cutting a character', () => {
    const long = writeIcs([{ id: 'x', dueAt: now }], { now, summary: `é😀, ${'ö'.repeat(90)}` });
    const octets = long.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(long.replace(/\r\n /g, '')).toContain(`SUMMARY:é😀\\, ${'ö'.repeat(90)}`);
  });

  it('refuses a time that is none', () => {
    expect(() => writeIcs([{ id: 'x', dueAt: Number.NaN }], { now })).toThrow('Not a time: NaN');
  });
});
