import type { Commitment } from '../../model/commitment';
import { readAgent } from '../../settings/agent';
import { readPromiseCopies } from '../copy-promises';
import { isLogFault } from '../log-fault';
import { commitmentOf, foldCommitment } from '../views/apply-event';
import { groupBy } from '../views/group-by';
import { type PromiseRow, readOpen } from './read-commitments';

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

/** The same with their words, of a log that cannot be read. */
export async function readCopiedOpen(): Promise<PromiseRow[]> {
  const [own, { words }] = await Promise.all([readOwnOpen(), readPromiseCopies()]);
  return own.map((commitment) => ({
    commitment,
    personal: words.find(({ id }) => id === commitment.id) ?? null,
  }));
}

/** The open promises as their second copy has them, soonest due first. */
async function readCopied(): Promise<Commitment[]> {
  const groups = groupBy((await readPromiseCopies()).events, commitmentOf);
  return [...groups.values()]
    .flatMap((events) => foldCommitment(events) ?? [])
    .filter((row) => row.status === 'open' && !row.deleted)
    .sort((a, b) => a.dueAt - b.dueAt);
}
