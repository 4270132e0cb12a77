import type { CommitmentKind } from '../model/commitment';
import { HOUR, MINUTE } from '../promises/zone-clock.ts';
import { type Contact, usual } from './sample-contact.ts';

type Making = { of: CommitmentKind; minutes: number; apart?: boolean };

/**
 * A promise and what becomes of it; what lies after the log's end is cut off by the caller, so some stay open. `apart` = made
 * without a case on the screen. Returns its id.
 */
export function writePromise(contact: Contact, at: number, { of, minutes, apart = false }: Making): string {
  const { random, plan, makeId, write, caseKey, origin } = contact;
  const commitment = makeId('c');
  let dueAt = at + minutes * MINUTE;
  const tell = (body: Parameters<typeof write>[0]) => write(body, apart);
  const place = apart ? { caseKey: null, origin: null } : { caseKey, origin };
  tell({ kind: 'commitment.made', at, commitment, of, dueAt, ...place });
  if (minutes >= 60 && random.chance(0.06)) {
    const told = random.chance(0.9);
    const moved = dueAt + 2 * HOUR;
    tell({ kind: 'commitment.renegotiated', at: dueAt - 8 * MINUTE, commitment, dueAt: moved, told });
    dueAt = moved;
  }
  if (usual(contact, plan.kept)) {
    const early = random.chance(0.6);
    const room = Math.max(1, Math.floor((dueAt - at) / MINUTE) - 1);
    const margin = early ? -Math.min(room, random.whole(6, 90)) : Math.max(-room, random.whole(-4, 1));
    tell({ kind: 'commitment.kept', at: dueAt + margin * MINUTE, commitment });
    return commitment;
  }
  tell({ kind: 'commitment.announced', at: dueAt, commitment, moment: 'at' });
  const fate = random.weigh([0.15, 0.5, 0.25, 0.1]);
  if (fate === 0) tell({ kind: 'commitment.withdrawn', at: dueAt + MINUTE, commitment });
  if (fate === 1) {
    const late = of === 'wait' ? random.whole(2, 25) : random.whole(3, 300);
    tell({ kind: 'commitment.kept', at: dueAt + late * MINUTE, commitment });
  }
  if (fate === 2) tell({ kind: 'commitment.missed', at: dueAt + 24 * HOUR, commitment });
  return commitment;
}

/** A workspace's step that notes a promise by one click: the promise, the step acted on and ticked. */
export function writeStepPromise(contact: Contact, at: number, step: string, making: Making): string {
  const commitment = writePromise(contact, at, making);
  contact.write({ kind: 'prompt.acted', at: at + 1, prompt: step, how: 'commitment' });
  contact.write({ kind: 'prompt.ticked', at: at + 1, prompt: step, by: 'self' });
  return commitment;
}
