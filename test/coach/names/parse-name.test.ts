import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseName } from '../../../utils/coach/parse-name';

describe('parseName', () => {
  it.each([
    ['Jordan Rivera', 'Jordan', 'Rivera', null, ['Jordan']],
    ['Rivera, Jordan (MRN-1001)', 'Jordan', 'Rivera', null, ['Jordan']],
    ['Rivera^Jordan', 'Jordan', 'Rivera', null, ['Jordan']],
    ['Jordan Rivera <jordan@example.com>', 'Jordan', 'Rivera', null, ['Jordan']],
    ['Mr. Jordan RIVERA', 'Jordan', 'Rivera', 'Mr.', ['Jordan', 'Mr. Rivera']],
    ['Amara Okafor, MD', 'Amara', 'Okafor', null, ['Amara', 'Dr. Okafor']],
    ['Robert "Bob" van der Berg', 'Robert', 'van der Berg', null, ['Bob', 'Robert']],
    ['王小明', '小明', '王', null, ['小明']],
    ['Jordan Atwood', 'Jordan', 'Atwood', null, ['Jordan']],
    ['Priya', 'Priya', null, null, ['Priya']],
    ['J. Rivera', 'J', 'Rivera', null, []],
    ['Ada Cole, RN, BSN', 'Ada', 'Cole', null, ['Ada']],
    ['Ada Cole RN BSN', 'Ada', 'Cole', null, ['Ada']],
    ['Ada Cole, J.D., LL.M.', 'Ada', 'Cole', null, ['Ada']],
    ['Ada Cole FRCSEd', 'Ada', 'Cole', null, ['Ada']],
    ['Cole, Ada, M.P.H.', 'Ada', 'Cole', null, ['Ada']],
    ['Rai Kumar, DVM', 'Rai', 'Kumar', null, ['Rai', 'Dr. Kumar']],
    ['Ed Ma', 'Ed', 'Ma', null, ['Ed']],
    ['YO-YO MA', 'Yo-Yo', 'Ma', null, ['Yo-Yo']],
    ['Ada Cole née Hill', 'Ada', 'Cole', null, ['Ada']],
    ['Ada Cole (née Hill), RN', 'Ada', 'Cole', null, ['Ada']],
    ['Ada Cole, next of kin', 'Ada', 'Cole', null, ['Ada']],
    ['La Toya M. Cole', 'La Toya', 'Cole', null, ['La Toya']],
    ['Ada Cole via web form', 'Ada', 'Cole', null, ['Ada']],
    ['Ada Cole III', 'Ada', 'Cole', null, ['Ada']],
  ])('takes %s apart', (shown, given, family, title, addressAs) => {
    expect(parseName(shown)).toEqual({ given, family, title, addressAs });
  });

  it.each([
    'jordan@example.com',
    '+1 555 013 4477',
    '@jrivera',
    'jrivera_92',
    'Unknown caller',
    'Customer (via web form)',
    'Requester',
    'Acme Ltd',
    '',
    '—',
  ])('knows nobody in %j', (shown) => {
    expect(parseName(shown)).toEqual({ given: null, family: null, title: null, addressAs: [] });
  });

  it('never throws and offers only forms that hold letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (shown) => {
        for (const form of parseName(shown).addressAs) expect(form).toMatch(/\p{L}/u);
      }),
    );
  });

  it('reads the same name from every usual way to show it', () => {
    const word = fc.stringMatching(/^[B-DF-HJ-NP-TV-Z][aou][bdlmnrt][aou]$/);
    fc.assert(
      fc.property(word, word, (given, family) => {
        fc.pre(given !== family);
        const shown = [
          `${family}, ${given}`,
          `${family}^${given}`,
          `${given} ${family.toUpperCase()}`,
          `${family.toUpperCase()} ${given}`,
          `${family}, ${given} Q.`,
          `"${family}, ${given}" <someone@example.com>`,
        ];
        for (const way of shown) expect(parseName(way)).toMatchObject({ given, family });
      }),
    );
  });

  it('reads only the start of a huge text', () => {
    expect(parseName(`Jordan Rivera${' <'.repeat(500_000)}`).given).toBe('Jordan');
  });
});
