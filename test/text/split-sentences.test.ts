import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../utils/text/split-sentences';

const split = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    [
      'Dr. Lane is in. Come at 4 p.m. on Friday!\n> old text. more\nBye',
      ['Dr. Lane is in.', 'Come at 4 p.m. on Friday!', 'Bye'],
    ],
    ['Come at 4 p.m. Ask for Ann.', ['Come at 4 p.m.', 'Ask for Ann.']],
    ['I will ring you by\nFriday. Bye', ['I will ring you by\nFriday.', 'Bye']],
    ['First line\nwraps here', ['First line\nwraps here']],
    ['Two things:\n1. a lamp\n2. a plug', ['Two things:', '1. a lamp', '2. a plug']],
    ['It costs 4.50 at www.shop.example today… Fine', ['It costs 4.50 at www.shop.example today…', 'Fine']],
    ['He said "stop." We did.', ['He said "stop."', 'We did.']],
    ['--- \n ... ', []],
  ])('%j', (text, sentences) => expect(split(text)).toEqual(sentences));

  it('says which sentences ask', () =>
    expect(splitSentences('Why? Because. (Really?!) Yes').map(({ asks }) => asks)).toEqual([
      true,
      false,
      true,
      false,
    ]));

  it('cuts every text into pieces of itself, in order', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('Mr', '4 p.m', '.', '?!', '…', '\n', '> ', ' ', '”', ')', 'Ann', '1.', 'by'),
        ),
        (pieces) => {
          const text = pieces.join('');
          let last = 0;
          for (const { text: words, start, end } of splitSentences(text)) {
            expect(text.slice(start, end)).toBe(words);
            expect(words).toBe(words.trim());
            expect(start).toBeGreaterThanOrEqual(last);
            last = end;
          }
        },
      ),
    );
  });
});
