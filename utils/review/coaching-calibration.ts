import { FOUNDATIONS, type Foundation } from '../model/foundation';

export type Scores = Partial<Record<Foundation, number>>;

/** One foundation as both scored it, 0 to 4; `difference` = lead − self, null where one is missing. */
export type ScorePair = {
  foundation: Foundation;
  self: number | null;
  lead: number | null;
  difference: number | null;
};

/** Self and lead side by side; `both` = foundations that both scored, `within` = those at most one point apart. */
export type Calibration = { pairs: ScorePair[]; both: number; within: number };

/** Compares an agent's own scores with her lead's, foundation by foundation. Pure. */
export function compareScores(self: Scores, lead: Scores): Calibration {
  const pairs = FOUNDATIONS.map((foundation): ScorePair => {
    const [a, b] = [self[foundation] ?? null, lead[foundation] ?? null];
    return { foundation, self: a, lead: b, difference: a === null || b === null ? null : b - a };
  });
  const apart = pairs.flatMap(({ difference }) => (difference === null ? [] : [Math.abs(difference)]));
  return { pairs, both: apart.length, within: apart.filter((each) => each <= 1).length };
}

/** Why the lead's column cannot be used yet, or null: the agent's own scores come first. Pure. */
export function holdLead(self: Scores, { mine, without }: { mine: boolean; without: boolean }) {
  if (Object.keys(self).length > 0 || (without && !mine)) return null;
  return mine ? ('own-first' as const) : ('hers-first' as const);
}
