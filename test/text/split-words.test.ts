import { expect, it } from 'vitest';
import { splitWords } from '../../utils/text/split-words';

const words = (text: string) =>
  splitWords(text)
    .slice(1)
    .map(({ word }) => word)
    .join(' ');

it.each([
  ["You'll see, we can't.", 'you will see , we can not .'],
  ["Ann’s lamp won't work", 'ann lamp will not work .'],
  ['It costs £4.50 at 5pm. Dr. Lane is in!!', 'it costs £4.50 at 5pm . dr lane is in !!'],
  ['Broken\noff here\nBut not here', 'broken off here . but not here .'],
  ['Yes.\n> Why not?\nNo.', 'yes . no .'],
  ['u cud call n ill check ur apointment', 'you could call and i will check your appointment .'],
  ['She is ill call Ann', 'she is ill call ann .'],
  ['I fell ill. Call Ann.', 'i fell ill . call ann .'],
  ['he was ill but ill call', 'he was ill but i will call .'],
  ['sorry for the inconvinience', 'sorry for the inconvenience .'],
  ['He said "stop it" twice.', 'he said  twice .'],
])('%j', (text, expected) => expect(words(text)).toBe(expected));

it('marks capitals inside a sentence, not at its start', () => {
  expect(
    splitWords('Ask Ann. Bob knows.')
      .filter(({ capital }) => capital)
      .map(({ word }) => word),
  ).toEqual(['ann']);
});
