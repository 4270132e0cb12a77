import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../../utils/coach/pattern/compile-patterns.ts';
import { matchPatterns } from '../../../utils/coach/pattern/match-patterns.ts';
import { PatternError, parsePattern } from '../../../utils/coach/pattern/parse-pattern.ts';
import { splitWords } from '../../../utils/text/split-words.ts';

/** The words of the first match, or null. */
function find(pattern: string, text: string): string | null {
  const tokens = splitWords(text);
  const hits = matchPatterns(JSON.parse(JSON.stringify(compilePatterns([pattern]))), tokens);
  const longest = hits.sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  if (!longest) return null;
  return text.slice(tokens[longest.from]?.start, tokens[longest.to]?.end);
}

describe('word patterns', () => {
  it.each([
    ['call us back', 'Please CALL us back.', 'CALL us back'],
    ['call us back', 'Please call them back.', null],
    ['(call|ring) us', 'Do ring us', 'ring us'],
    ['(call|get in touch with) us', 'get in touch with us', 'get in touch with us'],
    ['[please] hold', 'please hold', 'please hold'],
    ['frustrat*', 'how frustrating', 'frustrating'],
    ['call~ you', 'I was calling you', 'calling you'],
    ['apologise~', 'we apologized', 'apologized'],
    ['you ..2 wrong', 'you are quite wrong', 'you are quite wrong'],
    ['you ..1 wrong', 'you are quite wrong', null],
    ["don't worry", 'do not worry', 'do not worry'],
    ["you'll have to", 'You will have to', 'You will have to'],
    ['you will have to', 'you’ll have to', 'you’ll have to'],
    ['^ no', 'Yes. No way', '. No'],
    ['^ no', 'I said no', null],
    ['clear ?', 'Is it clear?', 'clear?'],
    ['clear ?', 'It is clear.', null],
    ['sorry , but', 'sorry, but no', 'sorry, but'],
    ['sorry , but', 'sorry but no', null],
    ['sorry but', 'sorry, but no', 'sorry, but'],
    ['!!', 'Great!!!', '!!!'],
    ['by {time}', 'by 3pm', 'by 3pm'],
    ['by {time}', 'by Friday', 'by Friday'],
    ['{number} days', '12 days', '12 days'],
    ['ask {name}', 'please ask Mary', 'ask Mary'],
    ['ask {name}', 'please ask them', null],
    ['follow up', 'a follow-up', 'follow-up'],
    ['call us', '> call us', null],
    ['call us', 'He wrote "call us" twice', null],
    ['call us', "It said 'call us' on it", null],
    ['pin it', 'I cannot pin. It fell', null],
  ])('%s in "%s"', (pattern, text, expected) => {
    expect(find(pattern, text)).toBe(expected);
  });

  it.each([
    ['(call', 0],
    ['call )', 5],
    ['call ..', 5],
    ['call ..99', 5],
    ['{nobody} calls', 0],
    ['ab*', 0],
    ['a||b', 2],
    ['', 0],
    ['%', 0],
  ])('refuses "%s" and says where', (pattern, position) => {
    try {
      parsePattern(pattern);
    } catch (error) {
      expect(error).toBeInstanceOf(PatternError);
      expect((error as PatternError).position).toBe(position);
      expect((error as PatternError).message).toContain(`character ${position + 1}`);
      return;
    }
    expect.unreachable('it was accepted');
  });

  it('refuses what would match nothing, naming the pattern', () => {
    expect(() => compilePatterns(['[please]'])).toThrow(/\[please\].*empty text/);
  });

  it('reads or refuses 10,000 mutated patterns and never hangs', () => {
    const seeds = [
      '(please|kindly) ..3 call~ [us|me] {party} ?',
      '^ no , you ..2 (can not|never) $',
      'frustrat* [the {time}]',
    ];
    const text = splitWords('please never call us by 3 pm, no, you can not. '.repeat(5));
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.array(fc.tuple(fc.nat(60), fc.constantFrom(...'()[]{}|.*~^$?!, ab13')), { maxLength: 6 }),
        (seed, edits) => {
          let source = seed;
          for (const [at, c] of edits) source = source.slice(0, at) + c + source.slice(at + (at % 2));
          let machine: ReturnType<typeof compilePatterns>;
          try {
            machine = compilePatterns([source]);
          } catch (error) {
            const cause = (error as Error).cause;
            if (cause instanceof PatternError) {
              expect(cause.position).toBeGreaterThanOrEqual(0);
              expect(cause.position).toBeLessThanOrEqual(Math.max(source.length, 600));
            } else expect((error as Error).message).toMatch(/empty text|too many choices/);
            return;
          }
          let steps = 0;
          matchPatterns(machine, text, new Set(), (count) => {
            steps = count;
          });
          expect(steps).toBeLessThanOrEqual(text.length * 4000);
        },
      ),
      { numRuns: 10_000, seed: 7 },
    );
  });

  it('takes about ten times the steps for ten times the text', () => {
    const machine = compilePatterns([
      '(a|b) ..12 (a|b) ..12 c',
      'a ..12 [a] ..12 [b] c',
      '{any} ..12 {any} ..12 {any} z',
    ]);
    const count = (n: number): number => {
      let steps = 0;
      matchPatterns(machine, splitWords('a b '.repeat(n)), new Set(), (all) => {
        steps = all;
      });
      return steps;
    };
    expect(count(5000) / count(500)).toBeLessThan(15);
  });
});
