import { openLog } from '../../utils/log/database';
import type { LogEvent } from '../../utils/model/event';
import { adoptAgent, nameAgent } from '../../utils/settings/agent';
import { startBrowser } from '../fakes/browser';

export const ANA = { id: 'agent-ana-lead', name: 'Ana' };
export const BEN = { id: 'agent-ben-0001', name: 'Ben' };

/** A browser in which `who` works, with an empty log. */
export async function sitAt(who: { id: string; name: string }) {
  await startBrowser();
  await adoptAgent(who);
  await nameAgent(who.name);
}
const T = new Date(2026, 2, 9, 10).getTime();
/** A contact that ended, with a promise kept early. */
export const contact = (n: number, agent = BEN.id): LogEvent[] => {
  const head = { agent, interaction: `contact-${agent.slice(6, 9)}-${n}` };
  const at = T + n * 3_600_000;
  return [
    {
      ...head,
      id: head.interaction,
      at,
      kind: 'interaction.began',
      origin: 'https://desk.example',
      profile: 'practice-desk',
      playbook: null,
      playbookVersion: null,
      caseKey: null,
      channel: 'email',
      phi: false,
    },
    {
      ...head,
      id: `promise-${agent.slice(6, 9)}-${n}`,
      at: at + 1,
      kind: 'commitment.made',
      commitment: `promise-${agent.slice(6, 9)}-${n}`,
      of: 'promise',
      dueAt: at + 3_600_000,
      caseKey: null,
      origin: null,
    },
    {
      ...head,
      id: `kept-${agent.slice(6, 9)}-${n}`,
      at: at + 60_000,
      kind: 'commitment.kept',
      commitment: `promise-${agent.slice(6, 9)}-${n}`,
    },
    {
      ...head,
      id: `end-${agent.slice(6, 9)}-${n}`,
      at: at + 90_000,
      kind: 'interaction.finished',
      disposition: 'resolved',
      how: 'log',
    },
  ];
};
export const ONE = 'contact-ben-1';
export const PROMISE = 'promise-ben-1';
export const events = [...contact(1), ...contact(2)];
/** An exported log. */
export const logFile = (list: LogEvent[], who = BEN, exportedAt = T) =>
  JSON.stringify({ format: 1, exportedAt, agent: who, events: list });
export const viewOf = async (id = ONE) => await openLog().interactions.get(id);
/** All that a coaching file may change. */
export async function readAll() {
  const { events, interactions, commitments, words } = openLog();
  return Promise.all([events, interactions, commitments, words].map((table) => table.toArray()));
}
