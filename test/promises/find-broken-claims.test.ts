import { describe, expect, it } from 'vitest';
import { findBrokenClaims } from '../../utils/promises/find-broken-claims';

const kinds = (text: string) => findBrokenClaims(text).map(({ kind }) => kind);

describe('findBrokenClaims', () => {
  it.each([
    ['You promised to call on Tuesday and nobody did.', 'promise-cited'],
    ['You promised Tuesday. It is Friday.', 'promise-cited'],
    ['I was told the engineer would come yesterday.', 'promise-cited'],
    ['The technician was supposed to be here at nine.', 'promise-cited'],
    ['Nobody called.', 'no-contact'],
    ['No one has got back to me.', 'no-contact'],
    ['I still haven’t heard back from you.', 'no-contact'],
    ['you never rang me', 'no-contact'],
    ['Still no reply.', 'no-contact'],
    ['Where is my refund?', 'no-contact'],
    ['The replacement has not arrived.', 'nothing-came'],
    ['The money never came.', 'nothing-came'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  it.each([
    'Thanks for calling me back so fast.',
    'You said it would be ready on Friday, is that right?',
    'Nobody told me that the lamp needs two batteries.',
    'The parcel arrived on Monday, thank you.',
    'Has it arrived yet?',
    'Please do not call before noon.',
    'My son never called the school.',
    'I said “nobody called” as a joke.',
    'No rush, I have not had time to look either.',
    'The lamp does not work.',
  ])('%s: none', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('names the sentence by its place', () => {
    const text = 'Hello. You never rang me. Regards, Jo';
    const [claim] = findBrokenClaims(text);
    expect(text.slice(claim?.start, claim?.end)).toBe('You never rang me.');
  });
});
