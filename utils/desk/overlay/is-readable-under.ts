/** Fainter than this counts as unseen, as a share of 1 (KeePassXC-Browser's MIN_OPACITY, reliability.md). */
export const LEAST_OPAQUE = 0.7;
/** Dark modes that turn a whole page's colours stay within these, shares of 1 (Dark Reader's sliders go from 0.5 to 1.5 and more). */
const BOUNDS = new Map<string, (value: number) => boolean>([
  ['opacity', (value) => value >= LEAST_OPAQUE],
  ['brightness', (value) => value >= 0.5 && value <= 2],
  ['contrast', (value) => value >= 0.5 && value <= 2],
  // Half turned round, every colour is the same grey.
  ['invert', (value) => value <= 0.2 || value >= 0.8],
  ['blur', (value) => value <= 1],
  ...['hue-rotate', 'sepia', 'grayscale', 'saturate'].map((name) => [name, () => true] as const),
]);

/**
 * Can what lies under this computed CSS `filter` be read? True for `none` and for what dark modes and colour filters do;
 * false for what fades, blackens or blurs, for images and for what is not known.
 */
export function isReadableUnder(filter: string): boolean {
  if (filter === 'none' || filter === '') return true;
  const parts = [...filter.matchAll(/([a-z-]+)\(([^()]*)\)/g)];
  if (parts.map(([part]) => part).join(' ') !== filter.trim()) return false;
  const together = new Map<string, number>();
  for (const [, name = '', inside = ''] of parts) {
    const value = Number.parseFloat(inside) / (inside.endsWith('%') ? 100 : 1);
    together.set(
      name,
      name === 'blur' ? (together.get(name) ?? 0) + value : (together.get(name) ?? 1) * value,
    );
  }
  return [...together].every(([name, value]) => BOUNDS.get(name)?.(value) ?? false);
}
