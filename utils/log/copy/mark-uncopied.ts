import Dexie, { type DBCore, type DBCoreMutateRequest, type DBCoreTable, type Middleware } from 'dexie';
import { isSample } from '../is-sample';
import { dayOf } from './day-of';

/** The table that says which parts the second copy has and which are still to be written. */
export const COPY_PARTS = 'parts';

/** Tables of which the rows of a day are a part. */
export const BY_DAY = ['events', 'words'] as const;
/** Tables that are a part each. What is not named is made anew from events, or lasts for an import only. */
export const WHOLE = ['imports', 'playbooks', 'playbookVersions', 'sites'] as const;

/** A row that was taken away on purpose: of which table, and its key as JSON. */
export type Gone = { table: string; key: string };

/**
 * A part of the log in the second copy: the events and words of a day (UTC, `2026-11-30`), or a table. `due` = 1 while it has
 * changed since it was written; `turn` counts the changes; `gone` = rows that were taken away since.
 */
export type PartRow = { part: string; due: 0 | 1; turn: number; gone: Gone[] };

type Row = { id: string; at: number; agent?: string };
type Changed = Map<string, Gone[]>;

let tell: () => void = () => undefined;

/** Calls `listener` whenever something begins to be written that the second copy does not have yet. */
export function onUncopied(listener: () => void): void {
  tell = listener;
}

/**
 * Notes below everything that writes, in the same transaction, which parts of the second copy are behind: whoever writes, and
 * whenever the background is stopped, nothing is forgotten. What was taken away on purpose is named, so that the copy never
 * takes a row that the database has lost for one that was erased.
 */
export const markUncopied: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'mark-uncopied',
  create: (down) => ({
    ...down,
    transaction: (tables, mode, options) =>
      down.transaction(
        mode === 'readwrite' && tables.some(isCopied) ? [...new Set([...tables, COPY_PARTS])] : tables,
        mode,
        options,
      ),
    table: (name) =>
      isCopied(name) ? noted(down.table(name), () => down.table(COPY_PARTS)) : down.table(name),
  }),
};

const isByDay = (name: string) => (BY_DAY as readonly string[]).includes(name);
const isCopied = (name: string) => isByDay(name) || (WHOLE as readonly string[]).includes(name);

// Dexie's own promises throughout: after a bare await it no longer knows in which transaction it is.
function noted(table: DBCoreTable, parts: () => DBCoreTable): DBCoreTable {
  return {
    ...table,
    mutate: (request) =>
      // The upgrade of an old log comes before there is a table to note it in: then all of it is new to the copy.
      (request.trans as unknown as IDBTransaction).objectStoreNames.contains(COPY_PARTS)
        ? findChanged(table, request)
            .then((changed) => note(parts(), request, changed))
            .then(() => table.mutate(request))
        : table.mutate(request),
  };
}

/** What a write changes: the parts, and the rows that go from each. */
function findChanged(table: DBCoreTable, request: DBCoreMutateRequest): Promise<Changed> {
  const { name } = table;
  if (request.type === 'add' || request.type === 'put') {
    const rows = request.values as readonly Row[];
    const changed: Changed = new Map(
      rows.filter((row) => !isSample(row)).map((row) => [partOf(name, row), []]),
    );
    if (request.type === 'add' || !isByDay(name)) return Dexie.Promise.resolve(changed);
    // A record that is written again on another day leaves its first one.
    return readRows(
      table,
      request.trans,
      rows.map(({ id }) => id),
    ).then((before) => {
      const days = new Map(rows.map((row) => [row.id, partOf(name, row)]));
      for (const row of before)
        if (days.get(row.id) !== partOf(name, row)) addGone(changed, name, row, row.id);
      return changed;
    });
  }
  if (request.type === 'delete') return findGone(table, request.trans, request.keys);
  const query = { index: table.schema.primaryKey, range: request.range };
  return table
    .query({ trans: request.trans, values: false, query })
    .then(({ result }) => findGone(table, request.trans, result));
}

function findGone(
  table: DBCoreTable,
  trans: DBCoreMutateRequest['trans'],
  keys: readonly unknown[],
): Promise<Changed> {
  const changed: Changed = new Map();
  if (!isByDay(table.name)) {
    for (const key of keys) addGone(changed, table.name, { at: 0 }, key);
    return Dexie.Promise.resolve(changed);
  }
  return readRows(table, trans, keys).then((rows) => {
    for (const row of rows) addGone(changed, table.name, row, row.id);
    return changed;
  });
}

const readRows = (table: DBCoreTable, trans: DBCoreMutateRequest['trans'], keys: readonly unknown[]) =>
  table
    .getMany({ trans, keys: [...keys] })
    .then((rows: (Row | undefined)[]) => rows.filter((row) => row !== undefined && !isSample(row)) as Row[]);

function addGone(changed: Changed, table: string, row: { at: number }, key: unknown): void {
  const part = partOf(table, row);
  const gone = changed.get(part) ?? [];
  gone.push({ table, key: JSON.stringify(key) });
  changed.set(part, gone);
}

const partOf = (table: string, { at }: { at: number }) => (isByDay(table) ? dayOf(at) : table);

function note(parts: DBCoreTable, { trans }: DBCoreMutateRequest, changed: Changed): Promise<unknown> {
  if (changed.size === 0) return Dexie.Promise.resolve();
  tell();
  const names = [...changed.keys()];
  return parts.getMany({ trans, keys: names }).then((before: (PartRow | undefined)[]) =>
    parts.mutate({
      type: 'put',
      trans,
      values: names.map((part, i): PartRow => {
        const { turn = 0, gone = [] } = before[i] ?? {};
        return { part, due: 1, turn: turn + 1, gone: [...gone, ...(changed.get(part) ?? [])] };
      }),
    }),
  );
}
