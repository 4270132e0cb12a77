import { expect, it } from 'vitest';
import { findAddressParts } from '../../utils/teach/find-number';
import type { PageLook } from '../../utils/teach/look-at-page';

const look = (address: string) =>
  findAddressParts({ url: new URL(address), spots: [], title: '48377' } as unknown as PageLook)[0];

it.each([
  ['after a word', 'https://desk.example/tickets/48377', { after: 'tickets' }],
  [
    'after the title of the case',
    'https://desk.example/topic/my-parcel-is-late/48377',
    { after: 'topic', skip: 1 },
  ],
  [
    'after a single letter, where there is no word',
    'https://talk.example/t/my-parcel-is-late/48377',
    { after: 't', skip: 1 },
  ],
  ['after a word rather than a letter', 'https://desk.example/agent/t/48377', { after: 'agent', skip: 1 }],
])('the number in an address is found %s', (_, address, from) => {
  expect(look(address)).toMatchObject({ value: '48377', from: { take: 'path', ...from } });
});

it('no number stands after nothing but numbers', () => {
  expect(look('https://desk.example/7/48377')).toBeUndefined();
});
