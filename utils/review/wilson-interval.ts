/** The 97.5 % point of the normal distribution: 95 % intervals reach this many standard errors to each side. */
export const Z = 1.959964;

/** The lowest and highest value that still fit what was seen, at 95 %. */
export type Interval = { low: number; high: number };

/**
 * The 95 % interval of a share (Wilson 1927): `hits` of `n`, both counts, `n` above 0. Holds for small n and for shares
 * near 0 and 1, where the usual one does not. Returns shares from 0 to 1.
 */
export function wilsonInterval(hits: number, n: number): Interval {
  const share = hits / n;
  const middle = share + (Z * Z) / (2 * n);
  const reach = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  const scale = 1 + (Z * Z) / n;
  return { low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale) };
}
