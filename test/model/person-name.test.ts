import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addShown, asName, pickCustomer } from '../../utils/model/customer-names';
import { isSameName, isSamePerson, isSpellingOf, nameWords } from '../../utils/model/person-name';

describe('the words of a name', () => {
  it.each([
    ['José García', 'garcia jose'],
    ['GARCIA, Jose', 'garcia jose'],
    ['Garcia^Jose', 'garcia jose'],
    ['Dr. José García <jose@mail.example>', 'garcia jose'],
    ['Mrs José García (12345)', 'garcia jose'],
    ["Siobhán O'Brien", 'obrien siobhan'],
    ['Siobhan O’Brien', 'obrien siobhan'],
    ['jose@mail.example', 'example jose mail'],
    ['山田 太郎', '太郎 山田'],
    ['  ', ''],
    ['—', ''],
  ])('%s', (shown, words) => {
    expect(nameWords(shown).join(' ')).toBe(words);
  });

  it('are the same in any writing of the same letters, and never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(isSameName(text, text.normalize('NFD'))).toBe(true);
        expect(isSameName(text, ` ${text.normalize('NFC')} `)).toBe(true);
      }),
    );
  });
});

describe('one person', () => {
  it.each([
    ['Maria Lopez', 'Lopez, Maria', true],
    ['Maria', 'Maria Lopez', true],
    ['Maria Lopez', 'Maria J. Lopez', true],
    ['Maria Lopez', 'Maria Garcia', false],
    ['Maria Lopez', 'Mario Lopez', false],
    ['', 'Maria Lopez', false],
    ['—', '—', false],
  ])('%s and %s: %s', (one, other, is) => {
    expect(isSamePerson(one, other)).toBe(is);
    expect(isSamePerson(other, one)).toBe(is);
  });

  it.each([
    ['Magaret Hill', 'Margaret Hill', true],
    ['Jon Smith', 'John Smith', true],
    ['Micheal Ford', 'Michael Ford', true],
    ['Marggaret Hill', 'Margaret Hill', true],
    ['Mario Lopez', 'Maria Lopez', false],
    ['Frances Hill', 'Francis Hill', false],
    ['Eric Hill', 'Erica Hill', false],
    ['Magaret Hill', 'Margaret Hall', false],
    ['Margaret Hill', 'Margaret Hill', false],
    ['Magaret', 'Margaret Hill', false],
    ['', 'Jo', false],
  ])('%s put right is %s: %s', (one, other, is) => {
    expect(isSpellingOf(one, other)).toBe(is);
    expect(isSpellingOf(other, one)).toBe(is);
  });
});

describe('whose case a page shows', () => {
  const jose = { names: ['José García'] };
  const margaret = { names: ['Margaret Hill', 'Maggie'] };
  const nobody = { names: [] };

  it('is the latest without a name, else who has it, else whom no page has named', () => {
    const known = [jose, nobody, margaret];
    expect(pickCustomer(known, null)).toBe(jose);
    expect(pickCustomer(known, 'HILL, Margaret')).toBe(margaret);
    expect(pickCustomer(known, 'Margaret')).toBe(margaret);
    expect(pickCustomer(known, 'Maggie')).toBe(margaret);
    expect(pickCustomer(known, 'Maggie Smith')).toBe(nobody);
    expect(pickCustomer([jose, margaret], 'Maggie Smith')).toBeUndefined();
    expect(pickCustomer([], null)).toBeUndefined();
  });

  it('keeps the fullest name first, and adds nothing twice', () => {
    expect(addShown([], 'Maria')).toEqual(['Maria']);
    expect(addShown(['Maria'], 'Maria Lopez')).toEqual(['Maria Lopez', 'Maria']);
    expect(addShown(['Maria Lopez', 'Maria'], 'Maria')).toEqual(['Maria Lopez', 'Maria']);
    expect(addShown(['Maria Lopez'], 'Lopez')).toEqual(['Maria Lopez']);
    expect(addShown(['Magaret Hill'], 'Margaret Hill')).toEqual(['Margaret Hill', 'Magaret Hill']);
  });

  it('takes what names nobody for no name', () => {
    expect([null, '', ' — '].map(asName)).toEqual([null, null, null]);
    expect(asName('Maria')).toBe('Maria');
  });
});
