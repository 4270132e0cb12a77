import { notify, notifyPages } from '../../browser/notify';
import { PlainError } from '../../browser/plain-error';
import { changeRecord, listRecords } from '../../cases/case-record';
import type { TeamKey } from '../../model/team-key';
import { forgetKey, hashCase } from '../../privacy/hash-case';
import { deriveTeamKey, SHORTEST_PHRASE, tidyPhrase } from '../../privacy/team-key';
import { labelAgent } from '../../settings/agent-labels';
import { readLastTeam, setTeam } from '../../settings/team';
import type { Handlers } from '../route-message';

/** Who the colleagues are here, and the phrase by which their browsers name a case alike. */
export const teamHandlers = {
  async 'agent.label'({ agent, label }) {
    await labelAgent(agent, label);
    await notifyPages(['log']);
    return { done: true };
  },

  async 'team.set'({ phrase }) {
    if (phrase !== null && tidyPhrase(phrase).length < SHORTEST_PHRASE)
      throw new PlainError(
        `Not saved: the phrase needs at least ${SHORTEST_PHRASE} characters; four words are good.`,
      );
    return takeKey(phrase === null ? null : await deriveTeamKey(phrase));
  },

  async 'team.resume'() {
    const last = await readLastTeam();
    if (last === null) throw new PlainError('There was no team phrase before.');
    return takeKey(last);
  },
} satisfies Partial<Handlers>;

/** Takes a key into use, or none. */
async function takeKey(key: TeamKey | null): Promise<{ fingerprint: string | null }> {
  await setTeam(key);
  forgetKey();
  await renameOpenCases();
  await notify(['case']);
  return { fingerprint: key?.fingerprint ?? null };
}

/** Cases that tabs show now get the name under which their next contact will stand. */
async function renameOpenCases(): Promise<void> {
  for (const { key } of await listRecords())
    await changeRecord(key, async (record) => {
      if (!record || record.context.caseId === null) return null;
      return { ...record, caseKey: await hashCase(record.context.origin, record.context.caseId) };
    });
}
