import { notify, notifyPages } from '../../browser/notify';
import { PlainError } from '../../browser/plain-error';
import { changeRecord, listRecords } from '../../cases/case-record';
import { forgetKey, hashCase } from '../../privacy/hash-case';
import { deriveTeamKey, SHORTEST_PHRASE, tidyPhrase } from '../../privacy/team-key';
import { labelAgent } from '../../settings/agent-labels';
import { setTeam } from '../../settings/team';
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
    const key = phrase === null ? null : await deriveTeamKey(phrase);
    await setTeam(key);
    forgetKey();
    await renameOpenCases();
    await notify(['case']);
    return { fingerprint: key?.fingerprint ?? null };
  },
} satisfies Partial<Handlers>;

/** Cases that tabs show now get the name under which their next contact will stand. */
async function renameOpenCases(): Promise<void> {
  for (const { key } of await listRecords())
    await changeRecord(key, async (record) => {
      if (!record || record.context.caseId === null) return null;
      return { ...record, caseKey: await hashCase(record.context.origin, record.context.caseId) };
    });
}
