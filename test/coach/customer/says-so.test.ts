import { describe, expect, it } from 'vitest';
import { scoreUpset } from '../../../utils/coach/score-upset';

describe('who says that she is unhappy', () => {
  it.each([
    'That was two days ago and the money is still gone. I am really disappointed. When will I have it back, and who do I ring if it happens again?',
    "I'm getting frustrated. Could you tell me where my parcel is?",
  ])('is upset: %s', (text) => {
    expect(scoreUpset(text).upset).toBe(true);
  });

  it.each([
    'I am not angry, I would just like to know when the clinic opens.',
    'My landlord is useless and I am furious with him. Could you post the form to my office?',
  ])('is not upset with us: %s', (text) => {
    expect(scoreUpset(text).upset).toBe(false);
  });
});
