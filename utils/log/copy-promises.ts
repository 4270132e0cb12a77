import { browser } from '../browser/browser';
import { takeTurns } from '../browser/take-turns';
import type { LogEvent } from '../model/event';
import { readAgent } from '../settings/agent';
import { openLog } from './database';
import { commitmentOf } from './views/apply-event';
import { groupBy } from './views/group-by';

const KEY = 'promises-copy';

/** More open promises than this nobody has. */
const MOST_PROMISES = 500;

/** The events of each promise, by its id. Ids, kinds and times only, as in the log. */
type Copy = Record<string, LogEvent[]>;

/** Once one of these has happened to a promise there is nothing left to remember. */
const OVER: readonly LogEvent['kind'][] = ['commitment.kept', 'commitment.missed', 'commitment.withdrawn'];

async function read(): Promise<Copy> {
  return ((await browser.storage.local.get(KEY))[KEY] as Copy | undefined) ?? {};
}

/**
 * Keeps the open promises once more, in another store: browsers hand back an emptied database after damage (reliability.md
 * 0.6), and a promise must not go with it. `fresh` = what was just written. Its own failure never fails the action.
 */
export async function copyPromises(fresh: readonly LogEvent[]): Promise<void> {
  const own = fresh.filter((event) => commitmentOf(event) !== null);
  if (own.length === 0) return;
  await takeTurns(KEY, async () => {
    const copy = await read();
    for (const event of own) {
      const id = commitmentOf(event) ?? '';
      if (OVER.includes(event.kind) || event.kind === 'row.deleted') delete copy[id];
      // What was closed or deleted and is taken back has its beginning in the log only.
      else if (Object.hasOwn(copy, id) || event.kind === 'commitment.made')
        copy[id] = [...(copy[id] ?? []), event];
    }
    const kept = Object.entries(copy).slice(-MOST_PROMISES);
    await browser.storage.local.set({ [KEY]: Object.fromEntries(kept) });
  }).catch(() => undefined);
}

/** Makes the copy anew from this agent's open promises in the log, as after an import. Its own failure is passed over. */
export async function copyOpenPromises(): Promise<void> {
  await takeTurns(KEY, async () => {
    const { id: agent } = await readAgent();
    const open = (await openLog().commitments.where('status').equals('open').sortBy('dueAt'))
      .filter((row) => !row.deleted && row.agent === agent)
      .slice(-MOST_PROMISES);
    const about = await openLog()
      .events.where('commitment')
      .anyOf(open.map(({ id }) => id))
      .toArray();
    await browser.storage.local.set({ [KEY]: Object.fromEntries(groupBy(about, commitmentOf)) });
  }).catch(() => undefined);
}

/** The events of the promises that were open when the log was last written; [] where none were, or they cannot be read. */
export async function readPromiseCopies(): Promise<LogEvent[]> {
  return Object.values(await read().catch((): Copy => ({}))).flat();
}
