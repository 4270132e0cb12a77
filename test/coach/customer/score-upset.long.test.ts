import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreUpset } from '../../../utils/coach/score-upset';

describe('scoreUpset', () => {
  it.each([
    'This is the third time I have written and nobody has answered.',
    'I am very disappointed with the way you have handled this.',
    'Thanks for nothing.',
    'You promised a call on Monday. I am still waiting.',
    'Your receptionist was rude to my mother.',
  ])('sees that the writer of %j is upset with us', (text) => {
    const { upset, score, cues } = scoreUpset(text);
    expect(upset).toBe(true);
    expect(score).toBeGreaterThanOrEqual(0.5);
    expect(cues.length).toBeGreaterThan(0);
  });

  it.each([
    'Hello, could you tell me your opening hours, please?',
    'The printer shows error 51. Could you have a look?',
    'WOW!!! That was quick!!! Thank you!!!',
    'I was angry last week, but you sorted it all out, thank you.',
    'My mother died on Sunday. Please cancel her appointments.',
    '> This is unacceptable, nobody answers!\nThat mail was from May, all is sorted now, thanks.',
    '',
  ])('sees no upset in %j', (text) => {
    expect(scoreUpset(text).upset).toBe(false);
  });

  it.each([
    "I have chest pain and can't breathe.",
    'I want to kill myself.',
    'There is smoke coming out of the machine.',
  ])('sees danger in %j', (text) => {
    expect(scoreUpset(text).safety).toBe(true);
  });

  it.each(['I need an urgent refund.', 'My back is killing me.', 'Is the fire door alarm tested today?'])(
    'sees no danger in %j',
    (text) => {
      expect(scoreUpset(text).safety).toBe(false);
    },
  );

  it.each([
    'Ok.',
    'Fine by us.',
    'Suits me, thanks.',
    'Not bad, thanks a lot.',
    'Mad how quick that was.',
    'That was a wicked fix.',
    'Could not be happier.',
    'Kindly check and confirm.',
    'Still here, no rush.',
  ])('a short calm turn is calm: %s', (text) => expect(scoreUpset(text).upset).toBe(false));

  it.each(['Useless.', 'Still waiting!', 'You lied to me.', 'Nobody rang me.', 'Fix this now!'])(
    'a short turn that says it is upset: %s',
    (text) => expect(scoreUpset(text).upset).toBe(true),
  );

  it('reads nothing from quoted mail', () => {
    const quoted = fc.array(fc.stringMatching(/^[ -~]{0,40}$/), { maxLength: 5 });
    const own = fc.constantFrom('Thank you, it works now.', 'Nobody has answered me.', 'Where is my order?');
    fc.assert(
      fc.property(own, quoted, (text, lines) => {
        const block = lines.map((line) => `\n> ${line}`).join('');
        expect(scoreUpset(`${text}${block}`)).toEqual(scoreUpset(text));
        expect(scoreUpset(`${text}\nOn Monday, Dana Fox wrote:${block}`)).toEqual(scoreUpset(text));
      }),
    );
  });

  it('keeps spans in bounds and the score between 0 and 1, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 10 }),
      fc.constantFrom('nobody answered', ' you lost my ', 'İ', "n't", '?!', ' chest pain ', '\n>', 'fine.'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const text = pieces.join('');
        const { score, upset, cues } = scoreUpset(text);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(upset).toBe(score >= 0.5);
        let at = 0;
        for (const { start, end } of cues) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          at = start;
        }
      }),
    );
  });

  it('comes back from long hostile texts', () => {
    for (const piece of ['not ', 'very ', 'you ', 'a', '?', ' ', 'nobody ', 'so '])
      expect(scoreUpset(piece.repeat(30_000)).score).toBeLessThanOrEqual(1);
  });
});
