import type { Commitment } from '../../model/commitment';
import { readAgent } from '../../settings/agent';
import { readPromiseCopies } from '../copy-promises';
import { isLogFault } from '../log-fault';
import { commitmentOf, foldCommitment } from '../views/apply-event';
import { groupBy } from '../views/group-by';
import { readOpen } from './read-commitments';

/**
 * This agent's open promises, soonest due first; imported ones of others never ring here. Where the log cannot be read they
 * come from their second copy.
 */
export async function readOwnOpen(): Promise<Commitment[]> {
  const agent = await readAgent();
  try {
    return await readOpen(agent.id);
  } catch (error) {
    if (!isLogFault(error)) throw error;
    return (await readCopied()).filter((row) => row.agent === agent.id);
  }
}

/** The open promises as their second copy has them, soonest due first. */
async function readCopied(): Promise<Commitment[]> {
  const groups = groupBy(await readPromiseCopies(), commitmentOf);
  return [...groups.values()]
    .flatMap((events) => foldCommitment(events) ?? [])
    .filter((row) => row.status === 'open' && !row.deleted)
    .sort((a, b) => a.dueAt - b.dueAt);
}
