import { expect, it } from 'vitest';
import { FOUNDATIONS } from '../../utils/model/foundation';
import { compareScores, holdLead } from '../../utils/review/coaching-calibration';

it('stands both scores side by side, with the lead’s distance from the agent’s', () => {
  const { pairs, both, within } = compareScores({ E: 3, L: 1, K: 4 }, { E: 3, L: 3, C: 2 });
  expect(pairs.map((pair) => pair.foundation)).toEqual([...FOUNDATIONS]);
  expect(pairs.map((pair) => pair.difference)).toEqual([0, 2, null, null, null, null, null]);
  expect({ both, within }).toEqual({ both: 2, within: 1 });
});

it('keeps the lead’s scores shut until the agent’s own are in, or she gives none', () => {
  expect(holdLead({}, { mine: false, without: false })).toBe('hers-first');
  expect(holdLead({}, { mine: false, without: true })).toBeNull();
  expect(holdLead({ E: 0 }, { mine: false, without: false })).toBeNull();
  // Nobody waives her own scores to peek at the lead's.
  expect(holdLead({}, { mine: true, without: true })).toBe('own-first');
  expect(holdLead({ E: 2 }, { mine: true, without: false })).toBeNull();
});
