import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankSpeech, findSpeech, straighten } from '../../utils/text/blank-speech';

const left = (blanked: string) => blanked.replace(/\s+/g, ' ').trim();

describe('blankSpeech', () => {
  it.each([
    ['You wrote "never again" to us.', 'You wrote to us.'],
    ['You wrote “never\nagain” to us.', 'You wrote to us.'],
    ["The page says 'it's closed' today.", 'The page says today.'],
    ['The page says ‘it’s closed’ today.', 'The page says today.'],
    ['A 15" screen and a 17" one.', 'A 15" screen and a 17" one.'],
    ["The customers' parcels and Ann's.", "The customers' parcels and Ann's."],
    ['An open " mark.\n\nAnother " paragraph.', 'An open " mark. Another " paragraph.'],
  ])('%j', (text, own) => expect(left(blankSpeech(text))).toBe(own));
});

const pieces = fc.array(fc.constantFrom('"', '“', '”', '‘', '’', "'", '\n', '\n\n', 'a', ' ', '1', '\u00a0'));

it('every length and every line stays, whatever is quoted', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      for (const same of [blankSpeech(text), straighten(text)]) {
        expect(same.length).toBe(text.length);
        expect(same.split('\n').map((line) => line.length)).toEqual(
          text.split('\n').map((line) => line.length),
        );
      }
      for (const { start, end } of findSpeech(text)) expect(end).toBeGreaterThan(start + 1);
    }),
  );
});
