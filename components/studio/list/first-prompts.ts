import type { Condition } from '../../../utils/model/condition';
import type { Stage } from '../../../utils/model/stage';
import type { Tier } from '../../../utils/model/tier';

/** When a first prompt comes up: the moments people think of, each with what the engine needs for it. */
export const FIRST_MOMENTS = ['start', 'upset', 'writing', 'sending', 'closing'] as const;
export type FirstMoment = (typeof FIRST_MOMENTS)[number];

export const MOMENT_RULES: Record<FirstMoment, { stages: Stage[]; tier: Tier; when?: Condition }> = {
  start: { stages: ['opening', 'reading'], tier: 'nudge' },
  upset: {
    stages: ['opening', 'reading', 'composing'],
    tier: 'nudge',
    when: { all: [{ signal: 'upset', is: true }] },
  },
  writing: { stages: ['composing'], tier: 'note' },
  sending: { stages: ['before-send'], tier: 'hold' },
  closing: { stages: ['before-close'], tier: 'hold' },
};
