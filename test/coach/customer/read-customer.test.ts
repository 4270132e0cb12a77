import { describe, expect, it } from 'vitest';
import { readCustomer } from '../../../utils/coach/customer/read-customer';

const kinds = (text: string) => [...new Set(readCustomer(text).escalation.map(({ id }) => id))].sort();
const deadline = (text: string) => {
  const found = readCustomer(text).deadline;
  return found && text.slice(found.start, found.end);
};

describe('readCustomer', () => {
  it.each([
    ['My solicitor will be in touch.', ['legal']],
    ['I will leave a bad review.', ['public']],
    ['I am taking my business elsewhere.', ['leaving']],
    ['I have screenshots of everything.', ['evidence']],
    ['Could you check my order, please?', []],
  ])('finds what the writer of %j may do next', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    ['I need an answer by Friday.', 'by Friday'],
    ['Please fix it within two days.', 'within two days'],
    ['Could you have a look?', null],
  ])('finds the deadline in %j', (text, expected) => {
    expect(deadline(text)).toBe(expected);
  });

  it('tells a complaint from a request', () => {
    expect(readCustomer('I want to make a formal complaint about how rude your staff were.').complaint).toBe(
      true,
    );
    expect(readCustomer('Could you send me the invoice, please? Thank you.').complaint).toBe(false);
  });

  it('leaves quoted mail out', () => {
    expect(kinds('All is well now, thanks.\n> My solicitor will be in touch by Friday.')).toEqual([]);
    expect(deadline('Thanks.\n> by Friday')).toBeNull();
  });
});
