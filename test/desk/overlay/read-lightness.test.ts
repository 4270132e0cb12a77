import { expect, it } from 'vitest';
import { readLightness } from '../../../utils/desk/overlay/read-lightness';

it.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgba(0, 0, 0, 0)', null],
  ['rgba(255, 255, 255, 0.4)', null],
  ['rgba(255, 255, 255, 0.9)', 1],
  ['rgb(0, 255, 0)', 0.7152],
  ['color(srgb 1 1 1)', 1],
  ['color(display-p3 0 0 0 / 1)', 0],
  ['color(srgb 1 1 1 / 0.2)', null],
  ['oklch(0.21 0.006 285.9)', 0.21],
  ['oklab(0.98 0 0 / 0.1)', null],
  ['lab(96.5 0 0)', 0.965],
  ['transparent', null],
  ['', null],
])('%s is as light as %s', (color, lightness) => {
  const read = readLightness(color);
  if (lightness === null) expect(read).toBe(null);
  else expect(read).toBeCloseTo(lightness, 4);
});
