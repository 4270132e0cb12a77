import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareAnswered } from '../../utils/coach/answers-question.ts';
import { judgeApology } from '../../utils/coach/apology-quality.ts';
import { MOVES, type Move } from '../../utils/coach/move-signs.ts';
import { findQuestions } from '../../utils/coach/questions-asked.ts';
import { readMoves } from '../../utils/coach/read-moves.ts';
import { gradeReading } from '../../utils/coach/reading-grade.ts';

describe('gradeReading', () => {
  it('says nothing under three sentences', () =>
    expect(gradeReading('This is short. It has two.')).toBeNull());
  it('is low for plain and high for heavy wording', () => {
    expect(gradeReading('The cat sat down. The dog ran off. We had some tea.')).toBeLessThan(2);
    expect(
      gradeReading(
        'Administrative verification necessitates comprehensive documentation. Notification procedures are exceptionally complicated. Reimbursement eligibility is determined individually.',
      ),
    ).toBeGreaterThan(16);
  });
});

describe('judgeApology', () => {
  it.each([
    ["I'm sorry that we sent the wrong lamp. I'll post the right one today.", [true, true, true, true]],
    ['We are sorry if you were upset.', [false, false, false, false]],
    ['Apologies for the inconvenience.', [false, false, true, false]],
    ["I'm sorry we missed your call, but you rang late.", [true, true, false, false]],
    [
      'I apologise for the two cancelled visits. I have booked Friday at 9 for you.',
      [true, true, true, true],
    ],
  ])('%s', (text, flags) => {
    const found = judgeApology(text);
    expect(found && [found.event, found.firstPerson, found.unconditional, found.action]).toEqual(flags);
  });
  it.each([
    'Thank you for the photo.',
    'Sorry, could you say that again?',
    "I'm sorry to hear that you are ill.",
    "You don't need to be sorry.",
  ])('none in "%s"', (text) => expect(judgeApology(text)).toBeNull());
});

describe('readMoves', () => {
  const shown: [Move, string][] = [
    ['greeting', 'Hi Ann, your box is here.'],
    ['why', 'I ask because the bank needs it.'],
    ['next', "I'll call the lab."],
    ['howLong', 'It takes 20 minutes.'],
    ['howLong', "You'll have it by Friday."],
    ['thanks', 'Your box is here. It is blue. Thank you for waiting.'],
    ['recap', 'To sum up, I ring the lab today.'],
    ['question', 'Which day suits you?'],
    ['acknowledge', 'You waited three weeks for this.'],
    ['acknowledge', 'I can see why you rang twice.'],
    ['apology', "I'm sorry that we lost it."],
    ['callback', "I'll ring you at 4."],
    ['callback', 'May I call you at 4?'],
    ['options', 'You can have blue today or you can wait for red.'],
    ['permission', 'May I ask your date of birth?'],
    ['checkIn', 'Does that cover what you needed?'],
    ['prevention', "I've added a note so that it doesn't happen again."],
    ['teachBack', 'In your own words, how will you take it?'],
    ['ownership', "I'll call the lab today."],
  ];
  it.each(shown)('%s in "%s"', (move, text) => {
    const found = readMoves(text)[move];
    expect(found.present).toBe(true);
    expect(text.slice(found.start, found.end).length).toBeGreaterThan(5);
  });

  const notShown: [Move, string][] = [
    ['why', 'Is it because of the lamp?'],
    ['why', 'You have been here since the start.'],
    ['next', "I'll try to call the lab."],
    ['next', "I won't call the lab."],
    ['next', "I'll call the lab if you like."],
    ['howLong', 'It usually takes 5 days.'],
    ['howLong', 'You pay 20 dollars.'],
    ['thanks', 'Thank you for your note. The box is blue. It is big. It is here. Bye.'],
    ['question', 'I asked which day suits you.'],
    ['acknowledge', 'I understand your frustration.'],
    ['acknowledge', "I can't see why."],
    ['apology', "I'm sorry if you were upset."],
    ['apology', '> I am sorry that we lost it.'],
    ['callback', "I'll call the lab."],
    ['callback', 'You can call us at 4.'],
    ['options', 'Either way, it is free.'],
    ['recap', 'I recapped it on Monday.'],
    ['ownership', "I'll call the lab."],
    ['ownership', 'I may call the lab today.'],
    ['prevention', 'This could happen again.'],
    ['teachBack', 'Do you understand?'],
  ];
  it.each(notShown)('no %s in "%s"', (move, text) => expect(readMoves(text)[move].present).toBe(false));
});

describe('findQuestions', () => {
  it('finds marked, unmarked and indirect questions with their place', () => {
    const text = 'Hello. When will my lamp arrive? Please tell me how much it costs. What is the code for it';
    expect(findQuestions(text).map((q) => q.text)).toEqual([
      'When will my lamp arrive?',
      'Please tell me how much it costs.',
      'What is the code for it',
    ]);
    for (const { text: words, start, end } of findQuestions(text)) expect(text.slice(start, end)).toBe(words);
  });
  it.each(['Thanks for the lamp.', 'Seriously?', 'What a nice day it was.', '> When will it arrive?'])(
    'none in "%s"',
    (text) => expect(findQuestions(text)).toEqual([]),
  );
});

describe('shareAnswered', () => {
  it('counts the key words taken up, whatever their ending', () => {
    expect(
      shareAnswered(
        'When will my refund for the lamps arrive?',
        'The lamp was refunded and arrives on Friday.',
      ),
    ).toBe(1);
    expect(shareAnswered('When will my refund arrive?', 'Your password is new.')).toBe(0);
    expect(shareAnswered('Why?', 'Because.')).toBeNull();
  });
});

describe('all measures', () => {
  it('never throw, and their places lie in the text', () => {
    const piece = fc.constantFrom(
      "I'm sorry",
      ' if ',
      '?',
      '.',
      '\n',
      '> ',
      'because ',
      "I'll call you ",
      'p.m.',
      'Dr. ',
      '🙂',
      '\u0000',
      '…',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (parts) => {
        const text = parts.join('');
        gradeReading(text);
        const structure = readMoves(text);
        const spans = [
          judgeApology(text),
          ...findQuestions(text),
          ...MOVES.map((move) => structure[move]).filter((move) => move.present),
        ];
        for (const span of spans) {
          if (!span) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        const share = shareAnswered(text, text);
        if (share !== null) expect(share).toBe(1);
      }),
      { numRuns: 300 },
    );
  });
});
