import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countNameUses, parseName } from '../../../utils/coach/parse-name';

const count = (shown: string, reply: string) => countNameUses(reply, parseName(shown));

describe('countNameUses', () => {
  it.each([
    ['Jordan Rivera', 'Hi Jordan, JORDAN RIVERA’s order and Ms. Rivera are one.', 3],
    ['Jordan Rivera', 'Jordans, Jordanian, jordan.rivera@example.com, https://x.example/jordan', 0],
    ['Will Baker', 'Hi Will, I will call. Will you be in?', 1],
    ['May Tanaka', 'May I ask, May? It is due on 12 May.', 1],
    ['Mark Jensen', 'Mark, I told my colleague Mark and Mark Peters.', 1],
    ['Mr Ola Brandt', 'Mr Brandt, Mrs Brandt rang.', 1],
    ['José Hernández', 'Jose, your parcel is here.', 1],
    ['林美玲', '美玲您好，您的訂單已寄出。', 1],
    ['jr@example.com', 'Hi Jr.', 0],
    ['Charles Dixon (Chuck)', 'Chuck, the lathe chuck is fitted.', 1],
    ['Jordan Rivera', 'hi jordan, your parcel is here.', 1],
    ['Robin Hale', 'Robin, the robin is back. Thanks, robin.', 2],
    ['Jordan Rivera', 'Thanks.\n-- \nJordan Rivera, Desk 2', 0],
  ])('%s in %j: %i', (shown, reply, uses) => {
    expect(count(shown, reply)).toBe(uses);
  });

  it('leaves quoted lines out', () => {
    expect(count('Jordan Rivera', '> Jordan here\nThanks Jordan.')).toBe(1);
  });

  it('never throws, is never negative, and adds one for each greeting line', () => {
    const names = [
      'Jordan Rivera',
      'Will Baker',
      "Mrs Fiona O'Dowd",
      'Eleanor van der Berg',
      '김민준',
      'a(b)[c]*',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string({ unit: 'binary' }), (shown, reply) => {
        const name = parseName(shown);
        const uses = countNameUses(reply, name);
        expect(uses).toBeGreaterThanOrEqual(0);
        const form = name.addressAs[0];
        if (form) expect(countNameUses(`Hi ${form},\n\n${reply}`, name)).toBeGreaterThan(0);
      }),
    );
  });

  it('counts in time that grows with the text', () => {
    const name = parseName('Will Baker');
    for (const piece of ['Will ', 'will', '@', 'Will  ', "Will'"]) {
      expect(countNameUses(piece.repeat(1_000_000 / piece.length), name)).toBeGreaterThanOrEqual(0);
    }
  });
});
