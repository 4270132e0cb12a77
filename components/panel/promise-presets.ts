/** Buttons to promise by, without typing (design.md, commitments first form). */
export const PRESETS = ['5m', '15m', '1h', 'today-17', 'tomorrow-9'] as const;
export type Preset = (typeof PRESETS)[number];

/** When a preset falls due, in epoch ms, in the browser's own zone; null when it has passed already (today 17:00 in the evening). */
export function dueOf(preset: Preset, now: number): number | null {
  if (preset === '5m') return now + 5 * 60_000;
  if (preset === '15m') return now + 15 * 60_000;
  if (preset === '1h') return now + 60 * 60_000;
  const day = new Date(now);
  if (preset === 'today-17') day.setHours(17, 0, 0, 0);
  else {
    day.setDate(day.getDate() + 1);
    day.setHours(9, 0, 0, 0);
  }
  return day.getTime() > now ? day.getTime() : null;
}
