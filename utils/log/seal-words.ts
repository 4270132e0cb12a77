import Dexie, {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type Middleware,
  type PromiseExtended,
} from 'dexie';
import type { Personal } from '../model/interaction';
import { type Sealed, seal, unseal } from '../privacy/seal';

/** The table whose rows are sealed. */
export const WORDS = 'words';

/** A personal record as it lies on disk: by what it is found, when it was written, and the rest sealed. */
type SealedRow = Pick<Personal, 'id' | 'of' | 'at'> & Sealed;

/**
 * Seals what is put into the table of personal records and opens what is read, below everything that uses it: no word can
 * come to disk in clear. A transaction is held open meanwhile, as WebCrypto answers late.
 */
export const sealWords: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'seal-words',
  create: (down) => ({
    ...down,
    table: (name) => (name === WORDS ? sealed(down.table(name)) : down.table(name)),
  }),
};

// Dexie's own promises throughout: after a bare await it no longer knows in which transaction it is.
function sealed(table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    mutate: (request) => sealRequest(request).then((ready) => table.mutate(ready)),
    get: (request) => table.get(request).then((row: unknown) => openRows([row]).then(([opened]) => opened)),
    getMany: (request) => table.getMany(request).then(openRows),
    query: (request) =>
      table
        .query(request)
        .then((found) =>
          request.values ? openRows(found.result).then((result) => ({ ...found, result })) : found,
        ),
    openCursor(request) {
      if (request.values) throw new Error('Personal records are read by key or index, not row by row.');
      return table.openCursor(request);
    },
  };
}

/** Keeps the transaction open while something else is awaited. (Dexie's types know of promises only.) */
const hold = Dexie.waitFor as unknown as <T>(work: () => Promise<T>) => PromiseExtended<T>;

function sealRequest(request: DBCoreMutateRequest): PromiseExtended<DBCoreMutateRequest> {
  if (request.type !== 'add' && request.type !== 'put') return Dexie.Promise.resolve(request);
  const { type, trans, keys, wantResults } = request;
  const rows = request.values as readonly Personal[];
  return hold(() => Promise.all(rows.map(sealRow))).then((values) => ({
    ...{ type, trans, values, wantResults },
    ...(keys && { keys }),
  }));
}

function openRows(rows: readonly unknown[]): PromiseExtended<unknown[]> {
  if (!rows.some(isSealed)) return Dexie.Promise.resolve([...rows]);
  return hold(() => Promise.all(rows.map(async (row) => (isSealed(row) ? openRow(row) : row))));
}

const isSealed = (row: unknown): row is SealedRow => typeof row === 'object' && row !== null && 'box' in row;

const aboutOf = ({ id, of }: Pick<Personal, 'id' | 'of'>) => `${of} ${id}`;

async function sealRow({ id, of, at, ...words }: Personal): Promise<SealedRow> {
  return { id, of, at, ...(await seal(words, aboutOf({ id, of }), at)) };
}

/** A record whose key was thrown away is found still, and says nothing. */
async function openRow({ id, of, at, key, box }: SealedRow): Promise<Personal> {
  const words = (await unseal({ key, box }, aboutOf({ id, of }))) as Omit<
    Personal,
    'id' | 'of' | 'at'
  > | null;
  return { ...words, id, of, at };
}
