import type { Commitment } from '../../utils/model/commitment';

/** The agents who kept promises and were thanked for none of these, by id and in no order of merit (practice 002-28: nobody at zero). */
export function listUnthanked(kept: readonly Commitment[]): string[] {
  const thanked = new Set(kept.filter((row) => row.kudos).map((row) => row.agent));
  return [...new Set(kept.map((row) => row.agent))].filter((agent) => !thanked.has(agent)).sort();
}
