import { makeId } from '../browser/make-id';
import { changeLog } from '../log/change-log';
import type { LogEvent } from '../model/event';
import { canBeSame } from '../model/same-customer';
import { hashCaseBefore, hashPeople, hashPerson } from '../privacy/hash-case';
import { readAgent } from '../settings/agent';
import type { CaseRecord } from './case-record';

/** The keyed name of a record's customer as the log takes it; undefined where the case or the customer is not known. */
export async function personOf({ context, names: [main] }: CaseRecord): Promise<string | undefined> {
  if (context.caseId === null || main === undefined) return undefined;
  return hashPerson(context.origin, context.caseId, main);
}

/** All keyed names by which a record's customer may stand in the log; empty where nobody is named. */
export async function peopleOf({ context, names }: CaseRecord): Promise<string[]> {
  return context.caseId === null ? [] : hashPeople(context.origin, context.caseId, names);
}

/**
 * Where a name the agent gave this customer stands among the personal records, the present place first: under the name the
 * page shows, or that it shows none. Older records stand under the case key.
 */
export async function placesOfName({ caseKey, context, names }: CaseRecord): Promise<string[]> {
  if (context.caseId === null || caseKey === null) return [];
  const shown = context.shownName === null ? null : (names[0] ?? null);
  const { origin, caseId } = context;
  return [
    await hashPerson(origin, caseId, shown),
    ...(await hashPeople(origin, caseId, [shown, ...names])),
    caseKey,
  ];
}

/**
 * A name has come late or was corrected: the contact that goes on (`record.interaction`) and the open promises that were this
 * customer's stand under `name` too. `before` = the keyed names she was known by; without any only what was promised in this
 * contact, or in the one that ended last, is hers.
 */
export async function nameCustomer(
  record: CaseRecord,
  name: string,
  before: readonly string[],
): Promise<void> {
  const { caseKey, context, interaction, finished } = record;
  const own = [interaction, finished?.interaction ?? null];
  if (caseKey === null || context.caseId === null) return;
  const person = await hashPerson(context.origin, context.caseId, name);
  const keys = [caseKey, ...(await hashCaseBefore(context.origin, context.caseId))];
  const [{ id: agent }, at] = [await readAgent(), Date.now()];
  await changeLog(async ({ db, add }) => {
    const contact = interaction === null ? undefined : await db.interactions.get(interaction);
    const named = (row: { people?: string[] }) => row.people?.includes(person) ?? false;
    const events: LogEvent[] = [];
    if (contact && !named(contact))
      events.push({
        id: makeId(),
        at,
        agent: contact.agent,
        interaction: contact.id,
        kind: 'interaction.named',
        person,
      });
    const open = await db.commitments
      .where('caseKey')
      .anyOf(keys)
      .filter((row) => row.agent === agent && row.status === 'open' && !row.deleted && !named(row))
      .toArray();
    for (const row of open) {
      const hers = row.people
        ? before.length > 0 && canBeSame(row.people, before)
        : row.interactionId !== null && own.includes(row.interactionId);
      if (!hers) continue;
      const head = { at, agent, interaction: row.interactionId };
      events.push({ ...head, id: makeId(), kind: 'commitment.named', commitment: row.id, person });
    }
    await add(events);
  });
}
