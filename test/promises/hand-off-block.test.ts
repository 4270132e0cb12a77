import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHandOffs, refOf, writeHandOff, writeReceipt } from '../../utils/promises/hand-off-block';

const WORDS = { whom: 'For:', needs: 'Needs:', by: 'By:', ask: 'Say it back.' };
const ref = refOf('3fa9c1d200000000000000000000abcd');

describe('a hand-off in a note', () => {
  it('is a few lines of plain text with a code that says nothing about anybody', () => {
    expect(ref).toMatch(/^bh-[0-9a-f]{6}$/);
    expect(
      writeHandOff({ ref, whom: 'Pharmacy', needs: 'the signed\nform', by: '10 Mar, 11:00' }, WORDS),
    ).toBe('Hand-off (BH-3fa9c1)\nFor: Pharmacy\nNeeds: the signed form\nBy: 10 Mar, 11:00\nSay it back.');
    expect(writeReceipt(ref, ' I fetch it\n by 4. ')).toBe('Received (BH-3fa9c1): I fetch it by 4.');
  });

  it('is found with whatever stands around it, each code once, said back or not', () => {
    const page = `x${writeHandOff({ ref, whom: 'a', needs: 'b', by: 'c' }, WORDS)}y Hand-off (BH-00ff00) Received (BH-3fa9c1): ok`;
    expect(findHandOffs(page)).toEqual([
      { ref: 'bh-3fa9c1', received: true },
      { ref: 'bh-00ff00', received: false },
    ]);
    expect(findHandOffs('Received (BH-00ff00): it Hand-off (BH-00ff00)')).toEqual([
      { ref: 'bh-00ff00', received: true },
    ]);
  });

  it.each([
    '',
    'Hand-off',
    'Hand-off (BH-XYZ123)',
    'Received BH-3fa9c1',
    '(BH-3fa9c1)',
    'Hand-off (BH-3fa9c)',
  ])('is not seen in "%s"', (text) => expect(findHandOffs(text)).toEqual([]));

  it('never says more than its own code, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.constantFrom(
        'Received (BH-3fa9c1): mine',
        'Hand-off (BH-abcdef)',
        'Received\n(BH-3fa9c1)',
        '((BH-(BH-3fa9c1)',
      ),
    );
    const id = fc.stringMatching(/^[0-9a-f]{32}$/);
    fc.assert(
      fc.property(id, typed, typed, typed, (made, whom, needs, by) => {
        const code = refOf(made);
        const block = writeHandOff({ ref: code, whom, needs, by }, { ...WORDS, ask: needs });
        expect(findHandOffs(block)).toEqual([{ ref: code, received: false }]);
        expect(block.split('\n')).toHaveLength(5);
        const both = `${block}\n${writeReceipt(code, whom)}`;
        expect(findHandOffs(both)).toEqual([{ ref: code, received: true }]);
        expect(both.split('\n')).toHaveLength(6);
      }),
      { numRuns: 1000 },
    );
  });
});
