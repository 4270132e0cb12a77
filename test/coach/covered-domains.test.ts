import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredDomains } from '../../utils/coach/covered-domains';
import { readDomainRows, scoreDomains } from '../score/judge-domains';

const told = (text: string) =>
  Object.entries(coveredDomains(text))
    .filter(([, covered]) => covered)
    .map(([domain]) => domain);

describe('coveredDomains', () => {
  it.each(['dev', 'fresh'])('%s: agrees with at least nine labels of ten in each domain', (part) => {
    const rows = readDomainRows(part);
    expect(rows.length).toBeGreaterThan(50);
    const { agreement, misses } = scoreDomains(rows);
    for (const [domain, share] of agreement)
      expect(share, `${domain}\n${misses.join('\n')}`).toBeGreaterThanOrEqual(0.9);
  });

  it('wants a named sign and somebody to turn to', () => {
    expect(told('If it gets worse, call the ward.')).toEqual([]);
    expect(told('Watch for pus or a fever.')).toEqual([]);
    expect(told('Call the ward with any questions.')).toEqual([]);
    expect(told('Call the ward if the wound leaks pus.')).toEqual(['return']);
    expect(told('Watch for pus or a fever. Call the ward the same day if you see either.')).toEqual([
      'return',
    ]);
    expect(told('Call the ward with any questions or if you have a fever.')).toEqual(['return']);
  });

  it('takes a time limit as a limit', () => {
    expect(told('If you are no better in three days, see your GP.')).toEqual(['return']);
  });

  it('joins a list to the line that opens it', () => {
    expect(told('Call us for any of these:\n- fever over 101\n- pus')).toEqual(['return']);
  });

  it.each([
    'You had your second shingles jab.',
    'You had the flu or covid vaccine.',
    'Your diabetes review is due in May.',
    'We booked a cancer screening.',
    'You had a pneumonia shot in your left arm.',
  ])('takes no jab, test or review for a diagnosis: %s', (text) =>
    expect(told(text)).not.toContain('diagnosis'),
  );

  it.each([
    'You have shingles.',
    'Your flu test was positive.',
    'It is flu, or covid.',
    'The asthma is mild.',
  ])('still tells a diagnosis: %s', (text) => expect(told(text)).toContain('diagnosis'));

  it('does not take what is feared or prevented for a diagnosis', () => {
    expect(told('Keep the wound dry to lower the risk of infection.')).toEqual(['home']);
    expect(told('Your test results are not back yet.')).toEqual([]);
  });

  it('leaves devices and paper out', () => {
    expect(told('Your laptop battery was replaced and the fan cleaned. Keep the charger dry.')).toEqual([]);
    expect(told('We gave you a leaflet.')).toEqual([]);
  });

  it('is false for an empty text', () => {
    expect(told('')).toEqual([]);
  });

  it('never throws, and adding text never takes a domain away that stood in a paragraph of its own', () => {
    const rows = readDomainRows('dev');
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.constantFrom(...rows), ({ text }, other) => {
        const [alone, both] = [told(text), told(`${text}\n\n${other.text}`)];
        expect(both).toEqual(expect.arrayContaining(alone));
      }),
      { numRuns: 200 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void coveredDomains(text)));
  });
});
