import { orderEvents } from '../../utils/engine/order-events';
import { replay } from '../../utils/engine/replay';
import type { LogEvent } from '../../utils/model/event';
import type { Playbook } from '../../utils/model/playbook';

const OUTCOMES = ['prompt.shown', 'prompt.ticked', 'workspace.entered', 'hold.shown', 'hold.passed'];

const tell = (event: object) => JSON.stringify(Object.entries(event).sort());

/** What live logged of its looks, contact by contact in order: not what the agent did by hand. */
export function listLive(contacts: LogEvent[][]): string[] {
  const began = (events: LogEvent[]) => events.find(({ kind }) => kind === 'interaction.began')?.at ?? 0;
  return contacts
    .toSorted((a, b) => began(a) - began(b))
    .flatMap(orderEvents)
    .filter((event) => OUTCOMES.includes(event.kind))
    .filter((event) => !('by' in event && (event.by === 'self' || event.by === 'hand')))
    .map(({ id: _, agent: __, ...event }) => tell(event));
}

/** What a replay says came of the same looks. */
export function listReplayed(playbook: Playbook, contacts: LogEvent[][]): string[] {
  return replay(playbook, contacts)
    .outcomes.filter(({ kind }) => OUTCOMES.includes(kind))
    .map(({ contact, ...outcome }) => tell({ ...outcome, interaction: contact }));
}
