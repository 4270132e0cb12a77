import { expect, it } from 'vitest';
import { CASES, type Case } from './desk';
import { headline } from './desks/headline';
import { isWhole } from './teach-desk';

/** A message of hers, one of ours, a note. */
const shown = CASES.find(({ messages }) =>
  messages
    .map(([by]) => by)
    .join('')
    .startsWith('can'),
) as Case;
const sides = { c: 'customer', a: 'agent', n: 'agent' } as const;
const all = shown.messages.map(([by, words]) => ({ by, side: sides[by], text: `${words} ` }));
const read = all.filter(({ by }) => by !== 'n');
const truth = headline.truth(shown);

it.each([
  ['in the desk’s order', read, true],
  ['in the order of a page that was disturbed', read.toReversed(), true],
  ['with a note among them', all, false],
  ['with a note in place of one', [...read.slice(1), ...all.filter(({ by }) => by === 'n')], false],
  ['with one missing', read.slice(1), false],
  ['with one twice', [...read.slice(1), ...read.slice(1, 2)], false],
  [
    'with somebody else’s name on one',
    read.map((each, i) => (i === 0 ? { ...each, side: 'agent' } : each)),
    false,
  ],
  ['without their words', read.map((each) => ({ ...each, text: 'Show more' })), false],
])('messages %s are judged: %s', (_, items, right) => {
  expect(isWhole(items, shown, truth)).toBe(right);
});
