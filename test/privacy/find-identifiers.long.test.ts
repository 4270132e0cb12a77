import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../utils/privacy/find-identifiers';

const found = (text: string, known?: string[]) =>
  findIdentifiers(text, { known }).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe('findIdentifiers', () => {
  it.each([
    ['Born 04/12/1980, seen on 3 March.', ['date: 04/12/1980', 'date: 3 March']],
    ['MRN: 4471092, call 555-013-4477.', ['mrn: 4471092', 'phone: 555-013-4477']],
    [
      'At 14 Larch Road, Apt 3, Millbrook, OH 43050',
      ['address: 14 Larch Road, Apt 3, Millbrook', 'zip: 43050'],
    ],
    ['SSN 412-55-0198 and NHS number 943 476 5919', ['ssn: 412-55-0198', 'mrn: 943 476 5919']],
    ['Member ID XKR884120933', ['plan: XKR884120933']],
    ['Card 4111 1111 1111 1111', ['account: 4111 1111 1111 1111']],
    ['Passport K8841204', ['license: K8841204']],
    ['Number plate AB12 CDE', ['plate: AB12 CDE']],
    ['Serial number C02XK0ABJGH5 at 192.168.1.44', ['device: C02XK0ABJGH5', 'ip: 192.168.1.44']],
    [
      'Write to a.b@example.com, see https://example.com/p/1.',
      ['email: a.b@example.com', 'url: https://example.com/p/1'],
    ],
    ['A 94-year-old man', ['age: 94-year-old']],
    ['Her aunt (97) rang.', ['age: 97']],
    ['A blue van, LD19 XKT, is parked.', ['plate: LD19 XKT']],
    ['The car is B-MW 1234.', ['plate: B-MW 1234']],
    ['MR no. 30815-2', ['mrn: 30815-2']],
    ["He's on 555-0188 now.", ['phone: 555-0188']],
    ['PAN ABCPE1234F', ['ssn: ABCPE1234F']],
    ['Aadhaar 2345 6789 0123', ['ssn: 2345 6789 0123']],
    ['My wife Carol will come.', ['name: Carol']],
    ['Thanks,\nTobias Wren', ['name: Tobias Wren']],
  ])('finds what identifies in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'Order 10293847, tracking 1Z999AA10123456784.',
    'Order KP21 VXE, part 555-0188, page (97).',
    'Take 500 mg twice a day for 7 days.',
    'Version 10.2.1.4, BP 120/80, 24/7, at 10:30.',
    'A 45-year-old man and a woman of 89.',
    'Call 911 or 999, for advice 111.',
    'IMPORTANT: restart the router, then try port 8080.',
  ])('hides nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds known names in any order, case and without accents', () => {
    const known = ['Hernández, José', 'Eleanor van der Berg'];
    expect(found('JOSE HERNANDEZ, jose and Hernández, José', known)).toEqual([
      'name: JOSE HERNANDEZ, jose',
      'name: Hernández, José',
    ]);
    expect(found("Mrs van der Berg's file", known)).toEqual(['name: van der Berg']);
  });

  it('leaves everyday words that are also names', () => {
    expect(found('Will you mark the stone? It will rain.', ['Will Stone', 'Mark Rain'])).toEqual([]);
    expect(found('I told Will and Mark.', ['Will Stone', 'Mark Rain'])).toEqual(['name: Will', 'name: Mark']);
  });

  it('gives sorted spans in bounds that do not overlap, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'MRN 44-12345',
        ' 3 May 2026',
        'Dr. Ek',
        ' 14 Elm Road, Leeds',
        'a@b.example',
        '+44 7700 900123',
        ' Jordan',
        '\n',
        ', ',
        'aged 93',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.array(fc.string()), (pieces, known) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of findIdentifiers(text, { known: [...known, 'Jordan Rivera'] })) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('always hides a known name that stands alone between commas', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Okafor', 'Rivera', 'van der Berg', "O'Dowd"),
        fc.lorem({ maxCount: 5 }),
        (name, words) => {
          expect(found(`${words}, ${name}, ${words}`, [`Jordan ${name}`])).toContain(`name: ${name}`);
        },
      ),
    );
  });

  it('comes back from long hostile texts', () => {
    const pieces = [
      '1 ',
      '1-',
      'A ',
      'Aa ',
      'a.',
      '@',
      ', ',
      'Mr ',
      'account ',
      'my ',
      '0 ',
      '\n',
      '1.',
      ':a',
      'Rose Lane ',
    ];
    for (const piece of pieces) {
      const text = `Hi. My account${piece.repeat(200_000 / piece.length)}`;
      expect(Array.isArray(findIdentifiers(text, { known: ['Rose Lane'] }))).toBe(true);
    }
  });
});
