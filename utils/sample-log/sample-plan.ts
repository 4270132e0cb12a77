const DAY = 24 * 3_600_000;

/** What a made-up log is like. Times epoch ms; shares from 0 to 1. */
export type SamplePlan = {
  interactions: number;
  seed: number;
  agents: number;
  /** The last moment of the log, and how many days it reaches back. */
  end: number;
  days: number;
  /** Contacts with an upset customer; promises kept in time, before each agent's own way. */
  upset: number;
  kept: number;
  /** Whether the agents share a team key and take up each other's cases. */
  team: boolean;
  /** Whether the team learns: a habit grows, one slips, and a cause of complaints ends with a lesson. */
  changes: boolean;
};

/** All but what is always given: how many, and which. */
export const USUAL_PLAN: Omit<SamplePlan, 'interactions' | 'seed'> = {
  agents: 4,
  end: Date.UTC(2026, 2, 10, 9),
  days: 182,
  upset: 0.15,
  kept: 0.84,
  team: false,
  changes: false,
};

/** Two years: as long as a full sample goes back. */
export const FULL_DAYS = 728;

/** Every id in a made-up log begins so, agents' too: by it the log's pages mark it and take it out again. */
export const SAMPLE_PREFIX = 'sample-';

/** The id of the n-th made-up agent, from 0. */
export const sampleAgent = (n: number): string => `${SAMPLE_PREFIX}agent-${String(n + 1).padStart(2, '0')}`;

/** The four weeks, a third into the log, that are measured without prompts. Epoch ms, end exclusive. */
export function sampleBaseline({ end, days }: Pick<SamplePlan, 'end' | 'days'>): {
  from: number;
  until: number;
} {
  const from = end - Math.round((days * 2) / 3) * DAY;
  return { from, until: from + Math.min(28, Math.floor(days / 6)) * DAY };
}
