/** A colour that lets more of what lies behind it through says nothing, as a share of 1. */
const LEAST_OPAQUE = 0.5;

/**
 * How light a computed CSS colour looks, 0 (black) to 1 (white); null where it is mostly see-through or of an unknown form.
 * `rgb` and `color` by the weights of the light that eyes see (ITU-R BT.709), the others have it as their first number.
 */
export function readLightness(color: string): number | null {
  const [, form = '', inside = ''] = /^([a-z]+)\((.*)\)$/.exec(color.trim()) ?? [];
  const parts = (inside.match(/-?[\d.]+(?:e-?\d+)?%?(?![\w-])/g) ?? []).map(readPart);
  const [first, second, third, opacity = 1] = parts;
  if (first === undefined || second === undefined || third === undefined || opacity < LEAST_OPAQUE)
    return null;
  const weighed = 0.2126 * first + 0.7152 * second + 0.0722 * third;
  if (form === 'rgb' || form === 'rgba') return weighed / 255;
  if (form === 'color') return weighed;
  if (form === 'oklab' || form === 'oklch') return first;
  return form === 'lab' || form === 'lch' ? first / 100 : null;
}

function readPart(part: string): number {
  return part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part);
}
