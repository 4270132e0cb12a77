import type { Commitment } from '../../model/commitment';
import { readAgent } from '../../settings/agent';
import { readCommitments } from './read-commitments';

/** This agent's open promises, soonest due first; imported ones of others never ring here. */
export async function readOwnOpen(): Promise<Commitment[]> {
  const agent = await readAgent();
  const rows = await readCommitments({ open: true, agent: agent.id });
  return rows.map((row) => row.commitment);
}
