import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addQuiet, liftQuiet, QUIET_CHOICES } from '../../../components/now/change-quiet';
import { findQuiet, NOT_QUIET } from '../../../utils/model/quiet';
import { HOUR, NOW } from '../fake-services';

const here = { origin: 'https://desk.example', tab: 7, now: NOW };
const isQuiet = (quiet: typeof NOT_QUIET, origin: string, tab: number, now = NOW) =>
  findQuiet(quiet, origin, tab, now);

describe('quiet', () => {
  it('reaches as far as was chosen', () => {
    expect(isQuiet(addQuiet(NOT_QUIET, 'tab', here), 'https://desk.example', 8)).toBeNull();
    expect(isQuiet(addQuiet(NOT_QUIET, 'site', here), 'https://desk.example', 8)).toBe('site');
    expect(isQuiet(addQuiet(NOT_QUIET, 'site', here), 'https://other.example', 7)).toBeNull();
    expect(isQuiet(addQuiet(NOT_QUIET, 'everywhere', here), 'https://other.example', 9)).toBe('everywhere');
  });
  it('of an hour ends after an hour', () => {
    const quiet = addQuiet(NOT_QUIET, 'hour', here);
    expect(isQuiet(quiet, here.origin, 7, NOW + HOUR - 1)).toBe('everywhere');
    expect(isQuiet(quiet, here.origin, 7, NOW + HOUR)).toBeNull();
  });
  it('can always be lifted here, whatever was chosen', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...QUIET_CHOICES)), (choices) => {
        const quiet = choices.reduce((q, choice) => addQuiet(q, choice, here), NOT_QUIET);
        return findQuiet(liftQuiet(quiet, here), here.origin, here.tab, NOW) === null;
      }),
    );
  });
  it('of other sites and tabs is left as it was', () => {
    const other = addQuiet(NOT_QUIET, 'site', { ...here, origin: 'https://other.example' });
    expect(liftQuiet(other, here)).toEqual(other);
  });
});
