import { describe, expect, it } from 'vitest';
import type { Report } from '../../utils/model/event';
import { listHappenings } from '../../utils/sample-log/list-happenings';

const shown: Report = {
  id: 'report02',
  at: 20,
  kind: 'prompt.shown',
  prompt: 'use-the-name',
  tier: 'note',
  cue: 'always',
};
const stage: Report = { id: 'report01', at: 10, kind: 'stage.entered', stage: 'opening' };
const read: Report = {
  id: 'report03',
  at: 30,
  kind: 'signals.read',
  breakpoint: 'opened',
  vector: { upset: 1 },
};

describe('what would have been logged', () => {
  it('is in order, without rows of numbers, its end last', () => {
    const ending = { id: 'ending01', at: 40, disposition: 'answered' as const, how: 'send' };
    expect(listHappenings([shown, read, stage], ending)).toEqual([
      { id: 'report01', at: 10, kind: 'stage.entered', detail: 'stage: opening' },
      { id: 'report02', at: 20, kind: 'prompt.shown', detail: 'prompt: use-the-name, tier: note' },
      { id: 'ending01', at: 40, kind: 'interaction.finished', detail: 'disposition: answered, how: send' },
    ]);
  });

  it('counts a report that came twice once', () => {
    expect(listHappenings([stage, shown, stage], null)).toHaveLength(2);
  });
});
