import { LogDatabase } from '../../utils/log/database';
import { readFigures } from '../../utils/log/read/read-figures';
import { readInteractions } from '../../utils/log/read/read-interactions';
import { readReview } from '../../utils/log/read/read-review';
import { rebuildViews } from '../../utils/log/rebuild-views';
import { refreshViews } from '../../utils/log/refresh-views';
import { commitmentOf, foldCommitment, foldInteraction } from '../../utils/log/views/apply-event';
import { groupBy } from '../../utils/log/views/group-by';
import type { ContributionRow } from '../../utils/log/views/log-rows';
import { FiguresSum, placeOnDays } from '../../utils/log/views/sum-figures';
import type { Commitment } from '../../utils/model/commitment';
import type { LogEvent } from '../../utils/model/event';
import type { Interaction } from '../../utils/model/interaction';
import { localDay } from '../../utils/model/local-day';
import { collectFacts } from '../../utils/review/collect-facts';
import { contributeContact } from '../../utils/review/contribute-contact';
import { contributeFirst } from '../../utils/review/contribute-first';
import { contributeMade, contributePromise } from '../../utils/review/contribute-promise';
import type { Contribution } from '../../utils/review/contribution';
import type { BoardFilter } from '../../utils/review/place';
import { readBoard, startOfReading } from '../../utils/review/read-board';
import { makeContacts } from '../../utils/sample-log/sample-events';
import { FULL_DAYS, type SamplePlan, USUAL_PLAN } from '../../utils/sample-log/sample-plan';

// Runs inside an extension page: fills the real database with a made-up log by the product's own pure code, in bulk.

const DAY = 24 * 3_600_000;
/** Contacts that are written at a time, and how long a case can still come up again, ms. */
const CHUNK = 2000;
const OPEN = 24 * DAY;
/**
 * How many of the last days have their events and their views in the database, beside the daily figures of all: no board
 * reads the rest, and filling would take an hour.
 */
const keepDays = (contacts: number) =>
  contacts > 100_000 ? { events: 7, views: 120 } : { events: 98, views: FULL_DAYS };

const db = new LogDatabase();
let told = '';
const state: { tables?: Record<string, number>; error?: string } = {};

function planOf(contacts: number, now: number): SamplePlan {
  return { ...USUAL_PLAN, interactions: contacts, seed: 1, days: FULL_DAYS, end: now, team: true };
}

/** Fills the empty log. `progress` says how far it is, since it takes minutes. */
async function fill(contacts: number, now: number): Promise<Record<string, number>> {
  const keep = keepDays(contacts);
  const sum = new FiguresSum();
  const cases = new Map<string, Interaction[]>();
  const waiting: Interaction[] = [];
  let chunk: LogEvent[][] = [];
  let count = 0;
  const flush = async (end: number) => {
    const rows = foldChunk(chunk, cases, waiting);
    const firsts = judgeFirsts(waiting, cases, end);
    const contributions = [...rows.contributions, ...firsts];
    for (const row of contributions) sum.add(row);
    // What is older than the farthest due time can no longer change.
    const figures = sum.take(end === Number.POSITIVE_INFINITY ? undefined : localDay(end - OPEN));
    const events = chunk.flat().filter((event) => event.at > now - keep.events * DAY);
    const recent = <R extends object>(list: R[], at: (row: R) => number) =>
      list.filter((row) => at(row) > now - keep.views * DAY);
    await db.transaction('rw', db.tables, async () => {
      await db.interactions.bulkAdd(recent(rows.interactions, (row) => row.startedAt));
      await db.commitments.bulkAdd(recent(rows.commitments, (row) => row.madeAt));
      await db.contributions.bulkAdd(recent(contributions, (row) => row.at));
      if (figures.length > 0) await db.figures.bulkAdd(figures);
      if (events.length > 0) await db.events.bulkAdd(events);
    });
    count += chunk.length;
    told = `${count} of ${contacts}`;
    chunk = [];
  };
  for (const contact of makeContacts(planOf(contacts, now))) {
    chunk.push(contact);
    if (chunk.length === CHUNK) await flush(contact[0]?.at ?? 0);
  }
  await flush(Number.POSITIVE_INFINITY);
  return countTables();
}

function foldChunk(chunk: LogEvent[][], cases: Map<string, Interaction[]>, waiting: Interaction[]) {
  const interactions: Interaction[] = [];
  const commitments: Commitment[] = [];
  const found: (Contribution | null)[] = [];
  for (const all of chunk) {
    const own = all.filter((event) => event.interaction !== null);
    const view = foldInteraction(own);
    if (!view) continue;
    interactions.push(view);
    waiting.push(view);
    if (view.caseKey) cases.set(view.caseKey, [...(cases.get(view.caseKey) ?? []), view]);
    found.push(contributeContact(view, own));
    for (const group of groupBy(all, commitmentOf).values()) {
      const promise = foldCommitment(group);
      if (!promise) continue;
      commitments.push(promise);
      const contact = promise.interactionId ? view : null;
      found.push(contributePromise(promise, contact), contributeMade(promise, contact));
    }
  }
  return { interactions, commitments, contributions: placeOnDays(found) };
}

/** The first contacts whose case can no longer come up again within their seven days; they leave the queue. */
function judgeFirsts(
  waiting: Interaction[],
  cases: Map<string, Interaction[]>,
  now: number,
): ContributionRow[] {
  const ready = waiting.findIndex((row) => row.startedAt > now - OPEN);
  const judged = waiting.splice(0, ready < 0 ? waiting.length : ready);
  const found = judged.map((row) => contributeFirst(row, cases.get(row.caseKey ?? '') ?? []));
  for (const { caseKey, id } of judged) {
    const rest = (cases.get(caseKey ?? '') ?? []).filter(
      (row) => row.id !== id || row.startedAt > now - 2 * OPEN,
    );
    if (caseKey && rest.length === 0) cases.delete(caseKey);
  }
  return placeOnDays(found);
}

async function countTables(): Promise<Record<string, number>> {
  return Object.fromEntries(
    await Promise.all(db.tables.map(async (t) => [t.name, await t.count()] as const)),
  );
}

/** Best of some runs, ms. */
async function time(work: () => Promise<unknown>, runs = 5): Promise<number> {
  const all: number[] = [];
  for (let i = 0; i < runs; i++) {
    const began = performance.now();
    await work();
    all.push(performance.now() - began);
  }
  return Math.min(...all);
}

/** A board by three ways: daily sums, contributions one by one, and views and events (kept of the last days only). */
async function compare(days: number, now: number) {
  const to = new Date(now).setHours(24, 0, 0, 0);
  const period = { from: new Date(to).setDate(new Date(to).getDate() - days), to };
  const board = (filter: BoardFilter) => async () =>
    readBoard((await readFigures(filter, period, now, db)).days, period);
  const sums = await time(board({ channel: 'email' }));
  const scan = await time(board({ channel: 'email', playbook: 'service-essentials' }), 2);
  const from = startOfReading(period);
  const events = await time(async () => collectFacts(await readReview({ from }, db)), 1);
  return { sums, scan, events };
}

/** One strict write of a contact's part, with the daily sums and without them, ms each (the middle of many). */
async function timeWrites(now: number) {
  // Ids that no earlier run has written.
  let seed = 100_000 + (Math.floor(now / 1000) % 1_000_000) * 20;
  const write = async (work: (events: LogEvent[]) => Promise<void>): Promise<number[]> => {
    const took: number[] = [];
    // As the page reports: when it opens, at a pause, at the end.
    for (const contact of makeContacts({ ...planOf(20, now), seed: seed++, days: 2, team: false }))
      for (let i = 0; i < 3; i++) {
        const [from, to] = [i, i + 1].map((third) => Math.floor((third * contact.length) / 3));
        const part = contact.slice(from, to);
        if (part.length === 0) continue;
        const began = performance.now();
        await db.transaction('rw', db.tables, async () => work(part));
        took.push(performance.now() - began);
      }
    return took;
  };
  const withSums = async (events: LogEvent[]) => {
    await db.events.bulkPut(events);
    await refreshViews(db, events);
  };
  // The same views, but what they contribute is not told on.
  const without = async (events: LogEvent[]) => {
    const { contributions, figures } = db;
    const hidden = {
      bulkGet: async (keys: unknown[]) => keys.map(() => undefined),
      bulkPut: async () => {},
      bulkDelete: async () => {},
    };
    Object.assign(db, { contributions: hidden, figures: hidden });
    try {
      await withSums(events);
    } finally {
      Object.assign(db, { contributions, figures });
    }
  };
  await write(withSums);
  const [plain, summed]: [number[], number[]] = [[], []];
  for (let round = 0; round < 6; round++) {
    plain.push(...(await write(without)));
    summed.push(...(await write(withSums)));
  }
  const middle = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
  return { with: middle(summed), without: middle(plain) };
}

let cursor: Awaited<ReturnType<typeof readInteractions>>['next'] = null;

/** Reads the next pages of the log, holding one at a time. */
async function turnPages(pages: number, now: number): Promise<number> {
  let rows = 0;
  for (let i = 0; i < pages; i++) {
    const page = await readInteractions({}, { now, after: cursor, db });
    rows += page.rows.length;
    cursor = page.next;
  }
  return rows;
}

/** All views anew from the events of a database of its own, ms per 1000 events. */
async function timeRebuild(contacts: number, now: number): Promise<{ events: number; ms: number }> {
  const own = new LogDatabase('rebuild-bench');
  await own.delete();
  await own.open();
  for (const contact of groupBy([...makeContacts(planOf(contacts, now))].flat(), (e) => e.at % 50).values())
    await own.events.bulkAdd(contact);
  const began = performance.now();
  await own.transaction('rw', own.tables, async () => rebuildViews(own));
  const ms = performance.now() - began;
  const events = await own.events.count();
  await own.delete();
  return { events, ms };
}

Object.assign(globalThis, {
  bench: {
    // Longer than one call into a page may take: it is asked now and then.
    start: (contacts: number, now: number) => {
      fill(contacts, now).then(
        (tables) => Object.assign(state, { tables }),
        (error) => Object.assign(state, { error: String(error) }),
      );
    },
    progress: () => ({ ...state, told }),
    compare,
    timeWrites,
    turnPages,
    timeRebuild,
    countTables,
  },
});
