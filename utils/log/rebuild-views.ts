import type { Table } from 'dexie';
import type { Commitment } from '../model/commitment';
import type { LogEvent } from '../model/event';
import type { Interaction } from '../model/interaction';
import { contributeContact } from '../review/contribute-contact';
import { contributeFirst } from '../review/contribute-first';
import { contributeMade, contributePromise } from '../review/contribute-promise';
import type { Contribution } from '../review/contribution';
import { eachGroup } from './each-group';
import { foldCommitment, foldInteraction } from './views/apply-event';
import type { ContributionRow } from './views/log-rows';
import { FiguresSum, placeOnDays } from './views/sum-figures';

/** The tables of a log, in any open read-write transaction (also that of an upgrade). */
export type Tables = { table: (name: string) => Table };

/**
 * Makes all views anew from the events, a few thousand rows at a time. To be called inside a read-write transaction;
 * personal records are left alone.
 */
export async function rebuildViews(tables: Tables): Promise<void> {
  for (const name of ['interactions', 'commitments', 'contributions', 'figures'])
    await tables.table(name).clear();
  await rebuildContacts(tables);
  await rebuildPromises(tables);
  await judgeFirsts(tables);
  await addUp(tables);
}

async function rebuildContacts(tables: Tables): Promise<void> {
  const events = tables.table('events');
  const aimed = await readAimed(tables, 'interaction');
  await eachGroup<LogEvent>(events, 'interaction', async (groups) => {
    const rows: Interaction[] = [];
    const added: (Contribution | null)[] = [];
    for (const [id, own] of groups) {
      const all = [...new Map([...own, ...(aimed.get(id) ?? [])].map((e) => [e.id, e])).values()].filter(
        (event) => !('target' in event) || event.target === id || event.of === 'commitment',
      );
      const view = foldInteraction(all);
      if (!view) continue;
      rows.push(view);
      added.push(contributeContact(view, all));
    }
    await tables.table('interactions').bulkPut(rows);
    await putContributions(tables, added);
  });
}

async function rebuildPromises(tables: Tables): Promise<void> {
  const aimed = await readAimed(tables, 'commitment');
  await eachGroup<LogEvent>(tables.table('events'), 'commitment', async (groups) => {
    const rows: Commitment[] = [];
    for (const [id, own] of groups) {
      const view = foldCommitment([...own, ...(aimed.get(id) ?? [])]);
      if (view) rows.push(view);
    }
    const ids = [...new Set(rows.flatMap((row) => row.interactionId ?? []))];
    const contacts: (Interaction | undefined)[] = await tables.table('interactions').bulkGet(ids);
    const views = new Map(contacts.flatMap((view) => (view ? [[view.id, view] as const] : [])));
    await tables.table('commitments').bulkPut(rows);
    await putContributions(
      tables,
      rows.flatMap((row) => {
        const contact = views.get(row.interactionId ?? '') ?? null;
        return [contributePromise(row, contact), contributeMade(row, contact)];
      }),
    );
  });
}

async function judgeFirsts(tables: Tables): Promise<void> {
  await eachGroup<Interaction>(tables.table('interactions'), 'caseKey', async (groups) => {
    const added = [...groups.values()].flatMap((group) => group.map((view) => contributeFirst(view, group)));
    await putContributions(tables, added);
  });
}

/** Daily figures from the contributions, in order of time, so that only a day is held. */
async function addUp(tables: Tables): Promise<void> {
  const sum = new FiguresSum();
  await eachGroup<ContributionRow>(tables.table('contributions'), 'at', async (groups) => {
    let last = '';
    for (const group of groups.values())
      for (const row of group) {
        sum.add(row);
        last = row.day;
      }
    await tables.table('figures').bulkPut(sum.take(last));
  });
  await tables.table('figures').bulkPut(sum.take());
}

async function putContributions(tables: Tables, list: readonly (Contribution | null)[]): Promise<void> {
  await tables.table('contributions').bulkPut(placeOnDays(list));
}

async function readAimed(tables: Tables, of: 'interaction' | 'commitment'): Promise<Map<string, LogEvent[]>> {
  const marks: LogEvent[] = await tables.table('events').where('target').above('').toArray();
  const groups = new Map<string, LogEvent[]>();
  for (const mark of marks)
    if ('target' in mark && mark.of === of)
      groups.set(mark.target, [...(groups.get(mark.target) ?? []), mark]);
  return groups;
}
