import { browser } from '../browser/browser';
import { makeId } from '../browser/make-id';
import { renewMemory } from '../engine/change-memory';
import { changeLog } from '../log/change-log';
import { openLog } from '../log/database';
import { sortEvents } from '../log/views/sort-events';
import { readAgent } from '../settings/agent';
import { originOf } from '../sites/match-grant';
import { type CaseRecord, changeRecord, dropTab, listRecords, readCurrent } from './case-record';

/** A contact in a tab that shows another case or site is over after this long without activity, ms. */
export const IDLE_MS = 30 * 60_000;
/** How far back contacts of an earlier browser session are looked for, ms. */
const LOOK_BACK_MS = 30 * 24 * 3_600_000;

/** The tab is gone: its contacts end as left, and what was known of its cases is forgotten. `now` in epoch ms. */
export async function leaveTab(tab: number, now: number): Promise<void> {
  for (const record of await dropTab(tab)) if (record.interaction) await finishLeft(record.interaction, now);
}

/**
 * Ends contacts that were left: of tabs that are gone, of cases not looked at for half an hour, and, once per browser
 * session, those an earlier session left open (at their last event). `now` in epoch ms.
 */
export async function sweepLeft(now: number): Promise<void> {
  const tabs = new Map((await browser.tabs.query({})).map(({ id, url }) => [id, originOf(url)]));
  const records = await listRecords();
  for (const tab of new Set(records.map((record) => record.tab)))
    if (!tabs.has(tab)) await leaveTab(tab, now);
  for (const record of records)
    if (tabs.has(record.tab) && (await isIdle(record, tabs.get(record.tab) ?? null, now)))
      await leaveRecord(record, now);
  await sweepEarlier(now);
}

async function isIdle(record: CaseRecord, origin: string | null, now: number): Promise<boolean> {
  if (record.interaction === null || now - record.activeAt < IDLE_MS) return false;
  return origin !== record.context.origin || (await readCurrent(record.tab))?.key !== record.key;
}

async function leaveRecord({ key }: CaseRecord, now: number): Promise<void> {
  await changeRecord(key, async (record) => {
    if (record?.interaction == null || now - record.activeAt < IDLE_MS) return null;
    await finishLeft(record.interaction, null);
    const { interaction: follows } = record;
    const memory = renewMemory(record.memory, now);
    // What comes next begins after it, even in a page that was never loaded anew.
    return { ...record, interaction: null, follows, openedAt: now, memory };
  });
}

async function sweepEarlier(now: number): Promise<void> {
  const SWEPT = 'swept';
  if ((await browser.storage.session.get(SWEPT))[SWEPT]) return;
  const agent = await readAgent();
  const held = new Set((await listRecords()).map((record) => record.interaction));
  const open = await openLog()
    .interactions.where('[agent+startedAt]')
    .between([agent.id, now - LOOK_BACK_MS], [agent.id, now], true, true)
    .filter((row) => row.endedAt === null && !row.deleted && !held.has(row.id))
    .toArray();
  for (const row of open) await finishLeft(row.id, null);
  await browser.storage.session.set({ [SWEPT]: true });
}

/** Ends a contact as left, at `at` or, when null, at its last event. One that has ended, or never began, stays as it is. */
async function finishLeft(interaction: string, at: number | null): Promise<void> {
  const id = makeId();
  await changeLog(async ({ db, add }) => {
    const row = await db.interactions.get(interaction);
    if (!row || row.endedAt !== null || row.deleted) return;
    const last =
      sortEvents(await db.events.where('interaction').equals(interaction).toArray()).at(-1)?.at ??
      row.startedAt;
    await add([
      {
        id,
        at: Math.max(at ?? last, last),
        agent: row.agent,
        interaction,
        kind: 'interaction.finished',
        disposition: 'unset',
        how: 'left',
      },
    ]);
  });
}
