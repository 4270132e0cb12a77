import type { Interaction } from '../model/interaction';
import { RISKS, type Risk } from './find-risks';

/**
 * How many contacts a lead reviews of each agent a week, and which part of them (0 to 1) is drawn among those at risk; the
 * rest is drawn from all. `seed` = this install's own, so that the lots fall differently elsewhere.
 */
export type SamplingPlan = { perWeek: number; riskShare: number; risks: Risk[]; seed: string };

export const FIRST_PLAN: SamplingPlan = { perWeek: 4, riskShare: 0.5, risks: [...RISKS], seed: '' };

/** One drawn contact. `why` = its risks where it was drawn for them, else empty: drawn at random. */
export type Drawn = { interaction: string; startedAt: number; why: Risk[]; reviewed: boolean };

/** What was drawn of one agent's `contacts` this week, oldest first; `done` of them are reviewed. */
export type AgentDraw = { agent: string; contacts: number; drawn: Drawn[]; done: number };

/** Was this contact reviewed by a lead: marked, witnessed, scored, or written about? `noted` = contacts with a lead's note. */
export function isReviewed(contact: Interaction, noted: ReadonlySet<string>): boolean {
  const { id, marks, witnessed, scores } = contact;
  return marks.length > 0 || witnessed.length > 0 || Object.keys(scores.lead).length > 0 || noted.has(id);
}

/**
 * Draws the week's contacts of each agent by lot: the same contacts, plan and week always give the same lots, in whatever
 * order the contacts come. Only contacts that ended and are not deleted. Agents stand in the order of `agents` (others
 * after them, by id): never by what was drawn. `week` names the week, such as its first day. Pure.
 */
export function drawSample(
  contacts: readonly Interaction[],
  plan: SamplingPlan,
  { week, risks, noted, agents }: DrawInput,
): AgentDraw[] {
  const byAgent = new Map<string, Interaction[]>();
  for (const contact of contacts)
    if (contact.endedAt !== null && !contact.deleted)
      byAgent.set(contact.agent, [...(byAgent.get(contact.agent) ?? []), contact]);
  const others = [...byAgent.keys()].filter((agent) => !agents.includes(agent)).sort();
  return [...agents, ...others].flatMap((agent): AgentDraw[] => {
    const own = byAgent.get(agent);
    if (!own) return [];
    const drawn = drawOf(own, plan, { week, risks }).map(
      ({ contact, why }): Drawn => ({
        interaction: contact.id,
        startedAt: contact.startedAt,
        why,
        reviewed: isReviewed(contact, noted),
      }),
    );
    drawn.sort((a, b) => a.startedAt - b.startedAt || (a.interaction < b.interaction ? -1 : 1));
    return [{ agent, contacts: own.length, drawn, done: drawn.filter((each) => each.reviewed).length }];
  });
}

export type DrawInput = {
  week: string;
  risks: ReadonlyMap<string, Risk[]>;
  noted: ReadonlySet<string>;
  agents: readonly string[];
};

function drawOf(
  own: readonly Interaction[],
  plan: SamplingPlan,
  { week, risks }: Pick<DrawInput, 'week' | 'risks'>,
): { contact: Interaction; why: Risk[] }[] {
  const risksOf = (contact: Interaction) =>
    (risks.get(contact.id) ?? []).filter((risk) => plan.risks.includes(risk));
  const byLot = (lot: string) => {
    const lots = new Map(own.map(({ id }) => [id, mixText(`${plan.seed}|${week}|${lot}|${id}`)]));
    return [...own].sort((a, b) => (lots.get(a.id) ?? 0) - (lots.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1));
  };
  const wanted = Math.round(plan.perWeek * plan.riskShare);
  const atRisk = byLot('risk')
    .filter((contact) => risksOf(contact).length > 0)
    .slice(0, wanted);
  const rest = byLot('any')
    .filter((contact) => !atRisk.includes(contact))
    .slice(0, plan.perWeek - atRisk.length);
  return [
    ...atRisk.map((contact) => ({ contact, why: risksOf(contact) })),
    ...rest.map((contact) => ({ contact, why: [] })),
  ];
}

/**
 * A number from 0 to 2^32 − 1 that looks random and is always the same for the same text: FNV-1a over its UTF-16 units,
 * then the finaliser of MurmurHash3 (both public domain). For drawing lots, not for secrets.
 */
function mixText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
