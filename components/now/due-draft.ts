import { fromLocalInput } from '../ui/format-time';
import { listPresetTimes, type PresetTime } from '../ui/preset-times';
import type { TextKey } from '../ui/text';

/** By when, as picked: the key of a preset, or a `datetime-local` time, which goes before it. */
export type DueDraft = { preset: string; time: string };

/** The presets for what others do for us; five minutes are none. */
export function listDuePresets(now: number): PresetTime[] {
  return listPresetTimes(now).filter(({ key }) => key !== 'preset5');
}

/** When it is due (epoch ms; presets count from `now`), or which text says why that is unclear. */
export function findDue({ preset, time }: DueDraft, now: number): { due: number } | { problem: TextKey } {
  if (time === '') {
    const picked = listDuePresets(now).find(({ key }) => key === preset);
    return picked ? { due: picked.at } : { problem: 'dueMissing' };
  }
  const due = fromLocalInput(time);
  if (due === null) return { problem: 'callbackTimeUnread' };
  return due > now ? { due } : { problem: 'callbackTimePast' };
}
