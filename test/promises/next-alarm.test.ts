import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPromises } from '../../utils/promises/find-promises';
import { MOMENTS, nextAlarm } from '../../utils/promises/next-alarm';

const MINUTE = 60_000;
const due = Date.UTC(2026, 10, 24, 15);

type Open = Parameters<typeof nextAlarm>[0][number];
type Moment = Open['notified'][number];
const promise = (dueAt: number, id = 'a'): Open => ({ id, dueAt, notified: [] });

/** Runs the clock through `readings` and stores the marks as the caller does; returns what was announced. */
function run(pending: Open[], readings: number[]) {
  const said: { id: string; moment: Moment; dueAt: number; at: number }[] = [];
  let kept = pending;
  for (const now of readings) {
    const { ringing } = nextAlarm(kept, now);
    for (const { id, moment, dueAt } of ringing) said.push({ id, moment, dueAt, at: now });
    kept = kept.map((one) => {
      const rung = ringing.filter(({ id }) => id === one.id);
      return { ...one, notified: [...one.notified, ...rung.flatMap(({ covers }) => covers)] };
    });
  }
  return said;
}

describe('nextAlarm', () => {
  it('announces five minutes before, at and a quarter of an hour after, and says when to wake', () => {
    const open = [promise(due)];
    expect(nextAlarm(open, due - 10 * MINUTE)).toEqual({ ringing: [], wakeAt: due - 5 * MINUTE });
    const every = Array.from({ length: 60 }, (_, minute) => due + (minute - 30) * MINUTE);
    expect(run(open, every).map(({ moment, at }) => [moment, (at - due) / MINUTE])).toEqual([
      ['before', -5],
      ['at', 0],
      ['after', 15],
    ]);
  });

  it('announces only the latest moment after a sleep, and nothing for it again', () => {
    const said = run([promise(due)], [due - 30 * MINUTE, due + 40 * MINUTE, due + 41 * MINUTE]);
    expect(said.map(({ moment }) => moment)).toEqual(['after']);
  });

  it('is silent once all was announced', () => {
    const notified = Object.keys(MOMENTS) as Moment[];
    expect(nextAlarm([{ id: 'a', dueAt: due, notified }], due)).toEqual({ ringing: [], wakeAt: null });
  });

  it('announces each moment at most once and in order, with the clock set back and forth', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -120, max: 120 }), { maxLength: 40 }),
        fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 1, maxLength: 4 }),
        (minutes, dues) => {
          const open = dues.map((minute, id) => promise(due + minute * MINUTE, `${id}`));
          const said = run(open, [...minutes.map((minute) => due + minute * MINUTE), due + 1000 * MINUTE]);
          for (const { id } of open) {
            const order = said.filter((one) => one.id === id).map(({ moment }) => MOMENTS[moment]);
            expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
            expect(order.at(-1)).toBe(MOMENTS.after);
          }
          expect(said.every(({ at, dueAt, moment }) => at >= dueAt + MOMENTS[moment])).toBe(true);
        },
      ),
    );
  });

  it.each([
    'Pacific/Honolulu',
    'America/Los_Angeles',
    'America/Denver',
    'America/Chicago',
    'America/New_York',
    'America/St_Johns',
    'America/Sao_Paulo',
    'UTC',
    'Europe/London',
    'Europe/Berlin',
    'Africa/Cairo',
    'Asia/Kolkata',
    'Asia/Tokyo',
    'Australia/Sydney',
    'Pacific/Auckland',
  ])('%s: a promise of 9 tomorrow rings when clocks there show 9, over both clock changes', (timeZone) => {
    const show = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
    for (const day of ['2026-03-07', '2026-03-28', '2026-04-04', '2026-09-26', '2026-10-24', '2026-10-31']) {
      const now = Date.parse(`${day}T12:00:00Z`);
      const [found] = findPromises("I'll ring you at 9 am tomorrow.", { now, timeZone });
      const dueAt = found?.due as number;
      const [rung] = run([promise(dueAt)], [dueAt - 6 * MINUTE, dueAt]);
      expect(rung && show.format(rung.at)).toBe('09:00');
    }
  });
});
