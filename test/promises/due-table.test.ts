import { describe, expect, it } from 'vitest';
import { findPromises } from '../../utils/promises/find-promises';

/** What "I'll call you <words>" is due, as a UTC time; now is Wednesday 25 November 2026, 14:40 in New York. */
const now = Date.parse('2026-11-25T14:40:00-05:00');
const due = (words: string, timeZone = 'America/New_York', from = now) => {
  const [found] = findPromises(`I'll call you ${words}.`, { now: from, timeZone });
  return found?.due ? new Date(found.due).toISOString().slice(0, 16) : found?.due;
};

describe('due table', () => {
  it.each([
    ['in 20 minutes', '2026-11-25T20:00'],
    ['within half an hour', '2026-11-25T20:10'],
    ['in a quarter of an hour', '2026-11-25T19:55'],
    ['in an hour and a half', '2026-11-25T21:10'],
    ['in two and a half hours', '2026-11-25T22:10'],
    ['in 1 hour 20 minutes', '2026-11-25T21:00'],
    ['inside a couple of hours', '2026-11-25T21:40'],
    ['within the hour', '2026-11-25T20:40'],
    ['in 10 to 15 minutes', '2026-11-25T19:55'],
    ['between 4 and 6', '2026-11-25T23:00'],
    ['between 10 and noon tomorrow', '2026-11-26T17:00'],
    ['in 3 days', '2026-11-28T22:00'],
    ['within a week', '2026-12-02T22:00'],
    ['in a fortnight', '2026-12-09T22:00'],
    ['within a month', '2026-12-25T22:00'],
    ['within 48 hours', '2026-11-27T19:40'],
    ['in two business days', '2026-11-27T22:00'],
    ['within 3 to 5 working days', '2026-12-02T22:00'],
    ['on the next working day', '2026-11-26T22:00'],
    ['by 3', '2026-11-25T20:00'],
    ['by 2', '2026-11-26T19:00'],
    ['by 9', '2026-11-26T14:00'],
    ['at 9 tonight', '2026-11-26T02:00'],
    ['at half past four', '2026-11-25T21:30'],
    ['at half five', '2026-11-25T22:30'],
    ['at ten to five', '2026-11-25T21:50'],
    ['at quarter past 3', '2026-11-25T20:15'],
    ['by 16:45', '2026-11-25T21:45'],
    ['by 1730', '2026-11-25T22:30'],
    ['by noon', '2026-11-26T17:00'],
    ['before lunch tomorrow', '2026-11-26T17:00'],
    ['by midnight', '2026-11-26T05:00'],
    ['by end of day', '2026-11-25T22:00'],
    ['by close of business on Friday', '2026-11-27T22:00'],
    ['today', '2026-11-25T22:00'],
    ['first thing tomorrow', '2026-11-26T14:00'],
    ['first thing Monday morning', '2026-11-30T14:00'],
    ['tomorrow morning', '2026-11-26T17:00'],
    ['this afternoon', '2026-11-25T22:00'],
    ['this evening', '2026-11-26T02:00'],
    ['tomorrow', '2026-11-26T22:00'],
    ['on Wednesday', '2026-12-02T22:00'],
    ['this Friday', '2026-11-27T22:00'],
    ['next Friday', '2026-12-04T22:00'],
    ['on Tuesday next week at 10', '2026-12-01T15:00'],
    ['Monday week', '2026-12-07T22:00'],
    ['a week on Monday', '2026-12-07T22:00'],
    ['this week', '2026-11-27T22:00'],
    ['by the end of next week', '2026-12-04T22:00'],
    ['by the end of the month', '2026-11-30T22:00'],
    ['by 3 December', '2026-12-03T22:00'],
    ['on Dec. 3 at 9:30', '2026-12-03T14:30'],
    ['on Thursday, December 3', '2026-12-03T22:00'],
    ['by the 9th', '2026-12-09T22:00'],
    ['by 2026-12-03', '2026-12-03T22:00'],
    ['by 5 pm Pacific', '2026-11-26T01:00'],
    ['at noon Central tomorrow', '2026-11-26T18:00'],
    ['on the 31st', '2026-12-31T22:00'],
    ['a week today', '2026-12-02T22:00'],
    ['two weeks today', '2026-12-09T22:00'],
    ['a week tomorrow', '2026-12-03T22:00'],
    ['Friday fortnight', '2026-12-11T22:00'],
    ['Wednesday week', '2026-12-02T22:00'],
    ['in five (5) business days', '2026-12-02T22:00'],
    ['within 7 (seven) days', '2026-12-02T22:00'],
    ['on Friday, 9:30-10:30', '2026-11-27T15:30'],
    ['on Friday 10-12', '2026-11-27T17:00'],
    ['on Friday 2-4pm', '2026-11-27T21:00'],
    ['on Friday morning, 9:30-10:30', '2026-11-27T15:30'],
    ['tomorrow 11am-1pm', '2026-11-26T18:00'],
    ['on Friday between 5:30 and 7', '2026-11-28T00:00'],
    ['between Dec 3 and 5', '2026-12-05T22:00'],
    ['in 2-3 days', '2026-11-28T22:00'],
    ['within 5-7 business days', '2026-12-04T22:00'],
    ['at 9am UK time tomorrow', '2026-11-26T09:00'],
    ['at 14:00 UTC tomorrow', '2026-11-26T14:00'],
    ['by 6:30 pm IST', '2026-11-26T13:00'],
    ['at 11:00 CET tomorrow', '2026-11-26T10:00'],
    ['at 9 am Toronto time tomorrow', '2026-11-26T14:00'],
    ['at 9am New York time tomorrow', '2026-11-26T14:00'],
    ['tomorrow at 4pm GMT+2', '2026-11-26T14:00'],
    ['tomorrow at 17h30', '2026-11-26T22:30'],
    ['at 3-ish tomorrow', '2026-11-26T20:00'],
    ['2mrw at 3', '2026-11-26T20:00'],
    ['2nite', '2026-11-26T02:00'],
    ['weds', '2026-12-02T22:00'],
    ['by 24.12.2026', '2026-12-24T22:00'],
    ['by 24/12', '2026-12-24T22:00'],
    ['by 20 November', '2027-11-20T22:00'],
    ['the day after tomorrow', '2026-11-27T22:00'],
  ])('%s', (words, expected) => expect(due(words)).toBe(expected));

  it.each([
    'shortly',
    'soon',
    'asap',
    'in due course',
    'in a few days',
    'later',
    'once the part is here',
    'within two days of getting the form',
    'when I can',
    'about the visit you had last Friday',
    'about your Friday visit',
    'every two hours',
    'by 3/12',
    'at 9am your time tomorrow',
    'at 9am Narnia time tomorrow',
  ])('%s: no moment', (words) => expect(due(words)).toBeNull());

  it('counts elapsed hours and keeps clock times across both changes of the clock', () => {
    const autumn = Date.parse('2026-10-24T22:30:00+01:00');
    expect(due('in 4 hours', 'Europe/London', autumn)).toBe('2026-10-25T01:30');
    expect(due('at 9 tomorrow', 'Europe/London', autumn)).toBe('2026-10-25T09:00');
    const spring = Date.parse('2026-03-07T23:30:00-06:00');
    expect(due('in 4 hours', 'America/Chicago', spring)).toBe('2026-03-08T09:30');
    expect(due('at 9 tomorrow', 'America/Chicago', spring)).toBe('2026-03-08T14:00');
  });

  it('moves a time that the clock skips forward, and takes the next of a time that comes twice', () => {
    const spring = Date.parse('2026-03-07T23:30:00-06:00');
    expect(due('at 2:30 am', 'America/Chicago', spring)).toBe('2026-03-08T08:30');
    const firstPass = Date.parse('2026-10-25T01:10:00+01:00');
    expect(due('at 1:30 am', 'Europe/London', firstPass)).toBe('2026-10-25T00:30');
    const between = Date.parse('2026-10-25T01:40:00+01:00');
    expect(due('at 1:30 am', 'Europe/London', between)).toBe('2026-10-25T01:30');
  });
});
