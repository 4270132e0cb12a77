import { describe, expect, it } from 'vitest';
import { listPresetTimes } from '../../../components/ui/preset-times';
import { HOUR, MINUTE, NOW } from '../fake-services';

describe('preset times', () => {
  it('are 5, 15, 60 minutes, today 17:00 and tomorrow 09:00 on the local clock', () => {
    expect(listPresetTimes(NOW)).toEqual([
      { key: 'preset5', at: NOW + 5 * MINUTE },
      { key: 'preset15', at: NOW + 15 * MINUTE },
      { key: 'preset60', at: NOW + HOUR },
      { key: 'presetToday17', at: new Date(2026, 2, 10, 17).getTime() },
      { key: 'presetTomorrow9', at: new Date(2026, 2, 11, 9).getTime() },
    ]);
  });
  it('offer no time that has passed', () => {
    const evening = new Date(2026, 2, 10, 17).getTime();
    expect(listPresetTimes(evening).map((p) => p.key)).not.toContain('presetToday17');
    for (const preset of listPresetTimes(evening)) expect(preset.at).toBeGreaterThan(evening);
  });
});
