import { describe, expect, it } from 'vitest';
import { findIdentifying } from '../../../components/now/note-hint';

describe('a note that identifies somebody', () => {
  it('is pointed out by the words', () => {
    expect(findIdentifying('Ring back on 01632 960123 after lunch', [])).toBe('01632 960123');
    expect(findIdentifying('Okafor wants a refund', ['Margaret Okafor'])).toBe('Okafor');
  });

  it('is left alone when it says nothing of the kind', () => {
    expect(findIdentifying('Refund of 20 promised, 2 tablets a day explained', [])).toBeNull();
    expect(findIdentifying('', [])).toBeNull();
  });
});
