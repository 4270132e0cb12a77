/**
 * How the use of the name reads: 1 or 2 is good, 3 is amber (fine in threads of more than LONG_THREAD messages),
 * 4 and more is too much (design.md; evidence.md R4).
 */
export function nameBand(uses: number, threadLength: number): 'none' | 'good' | 'amber' | 'much' {
  if (uses <= 0) return 'none';
  if (uses <= 2 || (uses === 3 && threadLength > LONG_THREAD)) return 'good';
  return uses === 3 ? 'amber' : 'much';
}

const LONG_THREAD = 5;
