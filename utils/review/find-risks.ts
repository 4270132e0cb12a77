import type { Commitment } from '../model/commitment';
import type { LogEvent } from '../model/event';
import type { Interaction } from '../model/interaction';
import { isSameCase } from '../model/same-customer';
import { AGAIN_WITHIN } from './first-contact';

/** Why a contact is worth a second look, in the order in which reasons are told. */
export const RISKS = ['promise', 'upset', 'complaint', 'hold', 'repeat'] as const;
export type Risk = (typeof RISKS)[number];

/** What the risks of a stretch of time are read from; `interactions` reach seven days further back, for repeats. */
export type RiskInput = {
  interactions: readonly Interaction[];
  commitments: readonly Commitment[];
  events: readonly LogEvent[];
};

/** Workspaces of playbooks in which a complaint is handled, by the beginning of their id. */
const COMPLAINT = /^(complaint|recovery)/;

/**
 * The risks of each contact, by its id; contacts without any are absent. A promise is one when it was missed, kept late or
 * is open past its time at `now` (epoch ms); a repeat is a contact about a case that came up within seven days before. Pure.
 */
export function findRisks(
  { interactions, commitments, events }: RiskInput,
  now: number,
): Map<string, Risk[]> {
  const found = new Map<string, Set<Risk>>();
  const add = (id: string | null, risk: Risk) => {
    if (id !== null) found.set(id, (found.get(id) ?? new Set()).add(risk));
  };
  for (const row of commitments) if (isBroken(row, now)) add(row.interactionId, 'promise');
  for (const event of events) {
    if (event.kind === 'hold.passed') add(event.interaction, 'hold');
    if (event.kind === 'workspace.entered' && COMPLAINT.test(event.workspace))
      add(event.interaction, 'complaint');
    if (event.kind !== 'signals.read') continue;
    if (event.vector.upset === 1) add(event.interaction, 'upset');
    if (event.vector.complaint === 1 || event.vector.complaintMode === 1) add(event.interaction, 'complaint');
    if (event.vector.repeatContact === 1) add(event.interaction, 'repeat');
  }
  for (const contact of interactions)
    if (contact.workspaces.some((id) => COMPLAINT.test(id))) add(contact.id, 'complaint');
  for (const id of listRepeats(interactions)) add(id, 'repeat');
  return new Map([...found].map(([id, risks]) => [id, RISKS.filter((risk) => risks.has(risk))]));
}

function isBroken({ deleted, status, dueAt }: Commitment, now: number): boolean {
  return !deleted && (status === 'missed' || status === 'kept-late' || (status === 'open' && dueAt < now));
}

function listRepeats(interactions: readonly Interaction[]): string[] {
  const repeats: string[] = [];
  const ofCase = new Map<string, Interaction[]>();
  for (const row of [...interactions].sort((a, b) => a.startedAt - b.startedAt)) {
    if (row.caseKey === null || row.deleted) continue;
    const earlier = ofCase.get(row.caseKey) ?? [];
    const before = earlier.findLast((other) => isSameCase(other, row));
    if (before && row.startedAt - before.startedAt <= AGAIN_WITHIN) repeats.push(row.id);
    earlier.push(row);
    ofCase.set(row.caseKey, earlier);
  }
  return repeats;
}
