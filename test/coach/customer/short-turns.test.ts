import { describe, expect, it } from 'vitest';
import { scoreUpset } from '../../../utils/coach/score-upset';

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

describe('a short turn', () => {
  it.each(
    lines(`
      ok thanks
      okay great
      right, thanks
      ok perfect, see you at 3
      hello?
      what time do you open
      where do I send it
      can I pay by card
      bloody brilliant service
      damn good job, thanks
      that was bloody quick
      nothing, everything is great
      not bad at all
      still fits, thank you
      wrong item came, can you swap it?
      Nobody picked up, I will try again at 3
      Nobody was in so I left it with the neighbour
      The desk was closed, so I put the key in the box.
      There was no answer, so I'll come back on Friday.
      the screen is black`),
  )('is calm: %s', (text) => expect(scoreUpset(text).upset).toBe(false));

  it.each(
    lines(`
      oh great, another week
      well, wonderful. Again nothing.
      still nothing. unbelievable
      are you there? hello?
      bloody useless
      damn you all
      thanks for nothing
      great, another week then
      third time asking
      Nobody came, so I lost a day's pay. Unacceptable.
      I give up`),
  )('is upset: %s', (text) => expect(scoreUpset(text).upset).toBe(true));
});

describe('danger in few words', () => {
  it.each([
    "I can't go on",
    'I just can’t go on.',
    'I will come down there and hurt someone',
    "I'm going to kill him",
  ])('is seen: %s', (text) => expect(scoreUpset(text).safety).toBe(true));

  it.each([
    "I can't go on Friday",
    "I can't go on the 5th, is the 6th free?",
    "I can't go on your site",
    "I'm going to shoot you an email",
    'I will kill the session and start again',
    'I want to hurt no feelings, but the form is odd',
  ])('is not seen where there is none: %s', (text) => expect(scoreUpset(text).safety).toBe(false));
});
