import {
  NEEDED,
  type ReaderRow,
  type SeenReader,
  type TaughtReader,
  type Teaching,
  type TeachTrouble,
} from './teaching';

/** What happens while a site is taught: what was seen of the page, what the person answers, what came of keeping it. */
export type TeachFact =
  | { kind: 'looked'; stage: 'first' | 'second' | 'repair'; seen: readonly SeenReader[] }
  /** What one reader may be given has changed with another's answer. */
  | { kind: 'offered'; seen: SeenReader }
  | { kind: 'open'; reader: TaughtReader | null }
  | { kind: 'yes' | 'none'; reader: TaughtReader }
  | { kind: 'other'; reader: TaughtReader; by: 1 | -1 }
  | { kind: 'point'; on: boolean }
  /** Of the current reader, with what was pointed at chosen; null = there was nothing for it. */
  | { kind: 'pointed'; seen: SeenReader | null }
  | { kind: 'claims'; pages: readonly string[] }
  | { kind: 'saving' | 'taught' }
  | { kind: 'trouble'; trouble: TeachTrouble }
  | { kind: 'refused'; reason: string };

/** Nothing is known of the page yet. `taught`: a first case was taught already. */
export function beginTeaching(taught: boolean): Teaching {
  return {
    stage: taught ? 'between' : 'first',
    asked: 'first',
    rows: [],
    current: null,
    pointing: false,
    trouble: null,
    refusal: null,
    pages: [],
  };
}

/** What comes of one fact. Pure: the page's elements and what is kept are the caller's. */
export function stepTeaching(before: Teaching, fact: TeachFact): Teaching {
  const state = { ...before, trouble: null, refusal: null };
  switch (fact.kind) {
    case 'looked': {
      const rows = fact.seen.map((seen): ReaderRow => ({ ...seen, answer: 'open' }));
      // What is to be repaired is what somebody came for.
      const current = fact.stage === 'repair' ? (rows[0]?.reader ?? null) : firstOpen(rows);
      return { ...state, stage: fact.stage, rows, current, pointing: false };
    }
    case 'offered':
      return change(before, fact.seen.reader, (row) => ({ ...row, ...fact.seen, answer: 'open' }));
    case 'open':
      return { ...state, current: fact.reader, pointing: false };
    case 'yes': {
      const said = change(state, fact.reader, (row) => ({
        ...row,
        answer: row.at === null ? 'none' : 'yes',
      }));
      return { ...said, current: firstOpen(said.rows), pointing: false };
    }
    case 'none': {
      const said = change(state, fact.reader, (row) => ({ ...row, at: null, answer: 'none' }));
      return { ...said, current: firstOpen(said.rows), pointing: false };
    }
    case 'other':
      return change({ ...state, pointing: false, current: fact.reader }, fact.reader, (row) =>
        moveOn(row, fact.by),
      );
    case 'point':
      return { ...state, pointing: fact.on && state.current !== null };
    case 'pointed':
      return takePointed(state, fact.seen);
    case 'claims':
      return { ...before, pages: fact.pages };
    case 'saving':
      return { ...state, stage: 'saving', asked: state.stage, current: null, pointing: false };
    case 'taught':
      return { ...state, stage: 'between', rows: [], current: null, pointing: false };
    case 'trouble':
      return { ...state, trouble: fact.trouble, pointing: false };
    case 'refused':
      return { ...state, stage: state.stage === 'saving' ? state.asked : state.stage, refusal: fact.reason };
  }
}

/** The needed readers that have nothing yet: without them there is no case to be taught. */
export function listMissing({ rows, stage }: Teaching): TaughtReader[] {
  return NEEDED.filter((reader) => {
    const row = rows.find((each) => each.reader === reader);
    return row ? row.at === null : stage !== 'repair';
  });
}

/** The first row that nobody has answered and that is not likely, nor sure, by itself; an absent one is likely absent. */
function firstOpen(rows: readonly ReaderRow[]): TaughtReader | null {
  const waits = rows.find(({ reader, options, at, answer }) => {
    if (at === null) return answer === 'open' && NEEDED.includes(reader);
    return answer === 'open' && options[at]?.standing === 'unsure';
  });
  return waits?.reader ?? null;
}

function change(state: Teaching, reader: TaughtReader, how: (row: ReaderRow) => ReaderRow): Teaching {
  return { ...state, rows: state.rows.map((row) => (row.reader === reader ? how(row) : row)) };
}

/** The next or the last option, round and round; from none to the first or the last. */
function moveOn(row: ReaderRow, by: 1 | -1): ReaderRow {
  const { length } = row.options;
  if (length === 0) return row;
  const from = row.at ?? (by === 1 ? -1 : length);
  return { ...row, at: (from + by + length) % length, answer: 'open' };
}

/** What was pointed at is the person's own word; it needs no yes. */
function takePointed(state: Teaching, seen: SeenReader | null): Teaching {
  if (seen === null) return { ...state, pointing: false, trouble: 'not-there' };
  return change({ ...state, pointing: false }, seen.reader, (row) => ({ ...row, ...seen, answer: 'yes' }));
}
