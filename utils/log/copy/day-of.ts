const DAY_MS = 24 * 3_600_000;
/** The last moment that has a day of ten figures, epoch ms. */
const LAST = Date.UTC(9999, 11, 31);

/** The day (UTC) of a moment (epoch ms): `2026-11-30`. */
export const dayOf = (at: number): string =>
  new Date(Math.min(Math.max(at, 0), LAST)).toISOString().slice(0, 10);

/** From when until when (epoch ms, the latter not included) such a day lasts; null when it is none. */
export function spanOf(day: string): { from: number; until: number } | null {
  const from = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : Number.NaN;
  return Number.isNaN(from) ? null : { from, until: from + DAY_MS };
}
