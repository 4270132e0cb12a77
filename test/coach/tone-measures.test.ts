import { describe, expect, it } from 'vitest';
import { countWe } from '../../utils/coach/count-we';
import { findWarmth } from '../../utils/coach/find-warmth';
import { measureConcreteness } from '../../utils/coach/measure-concreteness';

describe('concreteness', () => {
  it('is low for "it" and "the issue", high where things are named', () => {
    const vague = measureConcreteness(
      'We are looking into this issue. It should be sorted, and that matter is something we take care of.',
    );
    const named = measureConcreteness(
      'I refunded the 40 pounds of invoice 118 on Monday; the letter about the delivery leaves tomorrow.',
    );
    expect(vague).toBeLessThan(0.2);
    expect(named).toBeGreaterThan(0.7);
  });

  it('says nothing about a few words', () => {
    expect(measureConcreteness('Thank you, it is done.')).toBeNull();
  });
});

describe('"we" for own acts', () => {
  it('is counted only where nobody says I', () => {
    expect(countWe('We will check the order. We have sent the letter.')).toBe(2);
    expect(countWe("We have sent the letter. I'll check the order.")).toBe(0);
    expect(countWe('> We will check the order.\nI will.')).toBe(0);
  });

  it('gives the same every time', () => {
    const text = "I'll send it.";
    expect([countWe(text), countWe(text), countWe(text)]).toEqual([0, 0, 0]);
  });

  it('leaves what the company does alone', () => {
    expect(countWe('We open at nine. We are a small practice.')).toBe(0);
  });
});

describe('warmth', () => {
  it('is looked for at both ends', () => {
    const middle = 'The refund is 40 pounds. It shows by Friday.';
    expect(findWarmth(`Hello Ana. ${middle} Thank you for telling us.`)).toEqual({ start: true, end: true });
    expect(findWarmth(`Ref 118. ${middle} Case closed.`)).toEqual({ start: false, end: false });
  });

  it('asks no frame of a short answer', () => {
    expect(findWarmth('Yes, it is open. Until five.')).toBeNull();
  });
});
