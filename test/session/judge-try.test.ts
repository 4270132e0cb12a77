import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isKeptOn,
  judgeTry,
  NOTHING_TRIED,
  repeatTry,
  seeEditor,
  settleTry,
  type TriedSends,
  type Try,
} from '../../utils/session/judge-try';

const TEXT = 'Hello Jordan, it is on its way.';
const first: Try = { act: 1, of: 'jordan', at: 0, kind: 'send', sends: true, repeats: false, text: TEXT };
const passed = settleTry(NOTHING_TRIED, first, false);
const held = settleTry(NOTHING_TRIED, first, true);
const next = (part: Partial<Try>): Try => ({ ...first, at: 60_000, act: 2, ...part });
const see = (last: TriedSends, text: string, at = 500, typing = false) =>
  seeEditor(last, { of: 'jordan', text, at, typing });

describe('one attempt', () => {
  it('is a send whatever events it is made of, in whichever case they arrive', () => {
    expect(judgeTry(passed, { ...first, at: 1 })).toBe('again');
    expect(judgeTry(passed, { ...first, at: 2000, of: 'the next case', text: 'Dear' })).toBe('again');
    expect(judgeTry(passed, { ...first, at: 900, text: '' })).toBe('again');
  });

  it('that a hold stopped stays stopped for its own echoes, and the next try passes', () => {
    expect(judgeTry(held, { ...first, at: 1 })).toBe('stop');
    expect(judgeTry(held, next({ at: 100 }))).toBe('new');
    // Voice control clicks without a key or a pointer.
    expect(judgeTry(held, { ...first, at: 400 })).toBe('new');
  });

  it('goes on as long as its key is held down, and does not go through what was stopped', () => {
    expect(judgeTry(held, { ...first, at: 900, repeats: true })).toBe('stop');
    expect(judgeTry(passed, { ...first, at: 900, repeats: true })).toBe('again');
  });

  it('of a control that closes, and of the send it goes on to, is seen whole', () => {
    const closed = settleTry(NOTHING_TRIED, { ...first, kind: 'close', sends: false }, false);
    expect(judgeTry(closed, { ...first, at: 1, kind: 'close' })).toBe('new');
    expect(judgeTry(closed, { ...first, at: 1, kind: 'close', sends: false })).toBe('again');
  });

  it('is a new one by a new key or click for another text, another case, or the same words once more', () => {
    const taken = see(passed, '');
    expect(judgeTry(taken, next({ text: 'And one more thing.' }))).toBe('new');
    expect(judgeTry(passed, next({ of: 'the next case' }))).toBe('new');
    expect(judgeTry(see(see(taken, 'Hello'), TEXT, 90_000), next({ at: 91_000 }))).toBe('new');
  });
});

describe('a send that failed', () => {
  it('is tried again with the same text, or with one that was written on: the same reply', () => {
    expect(judgeTry(passed, next({}))).toBe('again');
    const kept = see(passed, TEXT, 2000, true);
    expect(judgeTry(kept, next({ text: `${TEXT} Ref 7.` }))).toBe('again');
    expect([isKeptOn(passed, 'jordan'), isKeptOn(kept, 'jordan'), isKeptOn(kept, 'amina')]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('may close the case too then, once, though a hold stops it meanwhile', () => {
    const close = next({ kind: 'close' });
    expect(judgeTry(passed, close)).toBe('closes');
    const stopped = settleTry(passed, close, true);
    const later = next({ act: 3, at: 70_000, kind: 'close' });
    expect(judgeTry(stopped, later)).toBe('closes');
    expect(judgeTry(settleTry(stopped, later, false), next({ act: 4, at: 80_000, kind: 'close' }))).toBe(
      'again',
    );
  });

  it('is over once the reply has left: what is written then is another', () => {
    const kept = see(passed, TEXT, 2000, true);
    const again = repeatTry(kept, next({ text: `${TEXT} Ref 7.` }));
    expect(again.reply?.text).toBe(`${TEXT} Ref 7.`);
    expect(judgeTry(see(again, '', 61_000), next({ act: 3, text: 'And one more thing.' }))).toBe('new');
  });
});

it('a send that was undone within a minute and goes out after all is one send', () => {
  const taken = see(passed, '');
  const back = see(taken, TEXT, 8000);
  expect(judgeTry(back, next({}))).toBe('again');
  expect(judgeTry(see(back, TEXT, 9000, true), next({ text: `${TEXT} Corrected.` }))).toBe('again');
});

it('the same words written once more within a minute are a second send', () => {
  const taken = see(passed, '');
  expect(judgeTry(see(see(taken, '', 1000, true), TEXT, 3000), next({ at: 3000 }))).toBe('new');
});

/** A desk on which people write and send, by paths that are made of one to four events. */
const steps = fc.array(
  fc.record({
    path: fc.array(fc.constantFrom(0, 1, 40, 400, 900), { maxLength: 3 }),
    outcome: fc.constantFrom('sent', 'failed', 'undone'),
    writesOn: fc.boolean(),
    hold: fc.boolean(),
    pause: fc.integer({ min: 1500, max: 40_000 }),
  }),
  { minLength: 1, maxLength: 12 },
);

it('on any desk every reply that leaves is counted once, and every hold is shown once', () => {
  fc.assert(
    fc.property(steps, (script) => {
      let [last, act, now, counted, stops, text] = [NOTHING_TRIED, 0, 0, 0, 0, ''];
      const look = (typing = false) => {
        last = seeEditor(last, { of: 'jordan', text, at: now, typing });
      };
      const send = (path: number[], hold: boolean) => {
        act++;
        const begun = now;
        for (const later of [0, ...path]) {
          now = Math.max(now, begun + (hold ? 0 : later));
          const each: Try = { ...first, act, at: now, text };
          const verdict = judgeTry(last, each);
          if (verdict === 'again') last = repeatTry(last, each);
          if (verdict !== 'new') continue;
          if (hold) stops++;
          else counted++;
          last = settleTry(last, each, hold);
        }
      };
      script.forEach(({ path, outcome, writesOn, hold, pause }, i) => {
        act++;
        look(true);
        text = `reply ${i}`;
        now += pause;
        const before = stops;
        if (hold) {
          send(path, true);
          expect(stops).toBe(before + 1);
          now += 300;
        }
        send(path, false);
        if (outcome !== 'sent') {
          if (outcome === 'undone') {
            const sent = text;
            text = '';
            look();
            now += 5000;
            text = sent;
            look();
          }
          if (writesOn) {
            act++;
            look(true);
            text += ', put right';
          }
          now += pause;
          send(path, false);
        }
        text = '';
        now += 100;
        expect(counted).toBe(i + 1);
      });
    }),
    { numRuns: 500 },
  );
});
