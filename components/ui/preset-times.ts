import type { TextKey } from './text';

export type PresetTime = { key: TextKey; at: number };

const MINUTE = 60_000;

/**
 * The quick due times: in 5 min, 15 min, 1 h, today 17:00 (left out once it is past), tomorrow 09:00.
 * `now` in epoch ms; clock times are local, so a clock change is respected.
 */
export function listPresetTimes(now: number): PresetTime[] {
  const d = new Date(now);
  const today17 = new Date(d.getFullYear(), d.getMonth(), d.getDate(), 17).getTime();
  const tomorrow9 = new Date(d.getFullYear(), d.getMonth(), d.getDate() + 1, 9).getTime();
  return [
    { key: 'preset5', at: now + 5 * MINUTE },
    { key: 'preset15', at: now + 15 * MINUTE },
    { key: 'preset60', at: now + 60 * MINUTE },
    ...(today17 > now ? [{ key: 'presetToday17' as const, at: today17 }] : []),
    { key: 'presetTomorrow9', at: tomorrow9 },
  ];
}
