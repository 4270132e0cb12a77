import { browser } from '../browser/browser';
import { takeTurns } from '../browser/take-turns';
import type { LogEvent } from '../model/event';
import type { Personal } from '../model/interaction';
import { fromHex, toHex } from '../privacy/hex';
import { seal, unseal } from '../privacy/seal';
import { readAgent } from '../settings/agent';
import { openLog } from './database';
import { commitmentOf } from './views/apply-event';
import { groupBy } from './views/group-by';

const KEY = 'promises-copy';

/** More open promises than this nobody has. */
const MOST_PROMISES = 500;

/** A promise: its events, with ids, kinds and times only, as in the log; and its words, sealed, the box in hex digits. */
type Copied = { events: LogEvent[]; words?: { key: string; box: string } };
type Copies = Record<string, Copied>;

/** Once one of these has happened to a promise there is nothing left to remember. */
const OVER: readonly LogEvent['kind'][] = [
  'commitment.kept',
  'commitment.missed',
  'commitment.withdrawn',
  'row.deleted',
];

const aboutOf = (id: string) => `copy of promise ${id}`;

async function read(): Promise<Copies> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as
    | Record<string, Copied | LogEvent[]>
    | undefined;
  // Copies of an older Bedside were the events alone.
  const copies = Object.entries(stored ?? {}).map(([id, one]) => [
    id,
    Array.isArray(one) ? { events: one } : one,
  ]);
  return Object.fromEntries(copies);
}

/**
 * Keeps the open promises once more, in another store: browsers hand back an emptied database after damage (reliability.md
 * 0.6), and a promise must not go with it. `fresh` = what was just written. Its own failure never fails the action.
 */
export async function copyPromises(fresh: readonly LogEvent[]): Promise<void> {
  const own = groupBy(fresh, commitmentOf);
  if (own.size === 0) return;
  await takeTurns(KEY, async () => {
    const copies = new Map(Object.entries(await read()));
    const isOver = (events: readonly LogEvent[]) => events.some(({ kind }) => OVER.includes(kind));
    const going = [...own].filter(([, events]) => !isOver(events));
    // A log that cannot be read, or was emptied, does not tell it all.
    const known = await copy(going.map(([id]) => id)).catch((): Copies => ({}));
    for (const [id, events] of own) {
      const [before, now] = [copies.get(id), known[id]];
      const all = [before, now, { events }].flatMap((each) => each?.events ?? []);
      const merged = [...new Map(all.map((event) => [event.id, event])).values()];
      const words = now?.words ?? before?.words;
      if (isOver(events)) copies.delete(id);
      else if (merged.some(({ kind }) => kind === 'commitment.made'))
        copies.set(id, { events: merged, ...(words && { words }) });
    }
    await write(Object.fromEntries([...copies].slice(-MOST_PROMISES)));
  }).catch(() => undefined);
}

/**
 * Makes the copy anew from this agent's open promises in the log: after an import, and at a start, as the last one may have
 * ended between a commit and its copy. Its own failure is passed over.
 */
export async function copyOpenPromises(): Promise<void> {
  await takeTurns(KEY, async () => {
    const { id: agent } = await readAgent();
    const open = (await openLog().commitments.where('status').equals('open').sortBy('dueAt'))
      .filter((row) => !row.deleted && row.agent === agent)
      .slice(-MOST_PROMISES);
    await write(await copy(open.map(({ id }) => id)));
  }).catch(() => undefined);
}

const write = (copies: Copies) => browser.storage.local.set({ [KEY]: copies });

/** These promises as the log has them. */
async function copy(ids: string[]): Promise<Copies> {
  const [about, words] = await Promise.all([
    openLog().events.where('commitment').anyOf(ids).toArray(),
    openLog().words.bulkGet(ids),
  ]);
  const wordsOf = new Map(words.flatMap((row) => (row ? [[row.id, row]] : [])));
  const copies = [...groupBy(about, commitmentOf)].map(async ([id, events]) => {
    const row = wordsOf.get(id);
    if (!row) return [id, { events }] as const;
    const { key, box } = await seal(row, aboutOf(id), row.at);
    return [id, { events, words: { key, box: toHex(box) } }] as const;
  });
  return Object.fromEntries(await Promise.all(copies));
}

/**
 * The events of the promises that were open when the log was last written, and their words as far as they can be opened;
 * none where there were none, or they cannot be read.
 */
export async function readPromiseCopies(): Promise<{ events: LogEvent[]; words: Personal[] }> {
  const copies = Object.entries(await read().catch((): Copies => ({})));
  const words = await Promise.all(
    copies.map(async ([id, { words }]) => {
      const sealed = words && { key: words.key, box: fromHex(words.box) };
      return sealed ? ((await unseal(sealed, aboutOf(id)).catch(() => null)) as Personal | null) : null;
    }),
  );
  return {
    events: copies.flatMap(([, { events }]) => events),
    words: words.filter((row) => row !== null),
  };
}
