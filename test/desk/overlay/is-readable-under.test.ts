import { describe, expect, it } from 'vitest';
import { isReadableUnder } from '../../../utils/desk/overlay/is-readable-under';

describe('a panel under a filter of the page', () => {
  it.each([
    'none',
    '',
    // As Dark Reader writes it in its two filter modes.
    'invert(1) hue-rotate(180deg) brightness(0.95) contrast(0.9)',
    'invert(100%) hue-rotate(180deg) sepia(10%) grayscale(20%)',
    'grayscale(1)',
    'saturate(2) hue-rotate(-40deg)',
    'opacity(0.9)',
  ])('can be read under %j', (filter) => expect(isReadableUnder(filter)).toBe(true));

  it.each([
    'opacity(0)',
    'opacity(0.8) opacity(0.8)',
    'brightness(0)',
    'brightness(0.6) brightness(0.6)',
    'contrast(0)',
    'brightness(9)',
    'invert(0.5)',
    'blur(4px)',
    'blur(0.6px) blur(0.6px)',
    'url("#gone")',
    'drop-shadow(rgb(0, 0, 0) 0px 0px 400px)',
    'invert(1) url("data:image/svg+xml,#f")',
    'something(1)',
    'constructor(1)',
  ])('cannot be read under %j', (filter) => expect(isReadableUnder(filter)).toBe(false));
});
