import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isDateLike } from '../../utils/teach/date-like';
import { kindOfSelector } from '../../utils/teach/kind-of';
import { foldName, isNameLike } from '../../utils/teach/name-like';
import { isState, isWordLike } from '../../utils/teach/word-like';
import { codeWords, hasWord, isOneOf } from '../../utils/teach/words';
import lists from '../../utils/teach/words.json';

describe('the word lists', () => {
  test('every list holds short words and no list is empty', () => {
    const schema = z.record(z.string(), z.array(z.string().trim().min(1).max(40)).min(2));
    expect(schema.safeParse(lists).error).toBeUndefined();
  });

  test('words are found in labels and in code, in several languages, and not within others', () => {
    expect(codeWords('CustomerName__box-2')).toEqual(['customer', 'name', 'box', '2']);
    expect(hasWord('kundenname', 'customer')).toBe(true);
    expect(hasWord('Requested by', 'customer')).toBe(true);
    expect(hasWord('data-test customer-name', 'customer')).toBe(true);
    expect(hasWord('حالة', 'status') || hasWord('الحالة', 'status')).toBe(true);
    expect(hasWord('renamed', 'customer')).toBe(false);
    expect(isOneOf('On Hold', 'statusValue')).toBe(true);
    expect(isOneOf('On hold since May', 'statusValue')).toBe(false);
  });
});

describe('the forms of texts', () => {
  test.each([
    'Amelia Hartmann',
    'Nguyễn Thị Mai',
    'Sukarno',
    "Liam O'Brien",
    '王小明',
    'Dr. Helga Weiß',
    'de la Cruz, Ana',
  ])('%s is a name by its form', (name) => expect(isNameLike(name)).toBe(true));
  test.each(['Where is my order', 'ann@post.example', 'Ticket 5', 'Status', 'Open', 'posted a reply', ''])(
    '%s is none',
    (text) => expect(isNameLike(text)).toBe(false),
  );
  test('names are compared without accents, case and signs', () => {
    expect(foldName('García-López')).toBe(foldName('garcia lopez'));
  });
  test('dates and times of day, in short texts only', () => {
    for (const text of ['2026-11-20', '20.11.2026, 09:12 Uhr', '15:22', '3 h ago', 'yesterday', '5 Nov'])
      expect(isDateLike(text), text).toBe(true);
    for (const text of ['Maria wrote', 'Room 12', '']) expect(isDateLike(text), text).toBe(false);
  });
});

describe('what a selector may lean on', () => {
  test.each(['customer-name', 'ticketSubject', 'thread-type-customer', 'is-note', 'betreff', 'zd_v2'])(
    '%s was written by a person',
    (token) => expect(isWordLike(token)).toBe(true),
  );
  test.each(['_a1b2x', 'css-1ab2c', 'sc-bdVaJa', 'ember123', 'post48213', 'x', 'a9f3c2'])(
    '%s was not',
    (token) => expect(isWordLike(token)).toBe(false),
  );
  test('how something stands now is not what it is', () => {
    expect(isState('active')).toBe(true);
    expect(isState('is-open')).toBe(true);
    expect(isState('customer')).toBe(false);
  });
  test.each([
    ['.card [data-testid="name"]', 'test'],
    ['#user-name', 'id'],
    ['[id^="user-"][id$="-name"]', 'id'],
    ['input[name="subject"]', 'name'],
    ['[aria-label="Reply here"]', 'role'],
    ['#card .name', 'class'],
    ['#card > div:nth-of-type(2) > b', 'structure'],
    ['care-app >>> h1', 'structure'],
  ])('%s leans on its %s', (selector, kind) => expect(kindOfSelector(selector)).toBe(kind));
});
