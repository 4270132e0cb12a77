import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

// Validity of the labelled sets (shared language/conventions.md), not of any rule: no rule is loaded here.

const TEST_DIR = fileURLToPath(new URL('..', import.meta.url));
const CATEGORIES = [
  'burden',
  'blame',
  'emotion',
  'policy',
  'vague',
  'robotic',
  'teachback',
  'respect',
  'access',
];
const KINDS = [
  'name',
  'address',
  'zip',
  'date',
  'phone',
  'email',
  'ssn',
  'mrn',
  'plan',
  'account',
  'license',
  'plate',
  'device',
  'url',
  'ip',
  'age',
];
const DOMAINS = ['diagnosis', 'home', 'return', 'treatment'];
const ISO_WITH_OFFSET = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

type Row = Record<string, unknown>;
type SetSpec = {
  dir: string;
  base: string;
  /** The field two rows must not share between dev and frozen. */
  textField: string;
  /** Fewest rows in the frozen file, and in dev and frozen together. */
  frozenLeast: number;
  least: number;
  problems: (row: Row) => string[];
};

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText);
}

function quoteProblems(row: Row, label: string, ok: (value: unknown) => boolean): string[] {
  if (!isText(row.text)) return ['text missing'];
  if (!Array.isArray(row.expected)) return ['expected is no list'];
  const text = row.text;
  return (row.expected as Row[]).flatMap((mark) => {
    const found: string[] = [];
    if (!isText(mark.quote) || !text.includes(mark.quote)) found.push(`quote not verbatim: ${mark.quote}`);
    if (!ok(mark[label])) found.push(`${label} not allowed: ${String(mark[label])}`);
    return found;
  });
}

function isInstant(value: unknown): boolean {
  return typeof value === 'string' && ISO_WITH_OFFSET.test(value) && !Number.isNaN(Date.parse(value));
}

function zoneKnown(zone: unknown): boolean {
  if (!isText(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function offsetMinutes(at: number, zone: string): number {
  const name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')?.value;
  const match = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name ?? '');
  if (!match?.[1]) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

/** The offset written must be the one valid in `tz` at that instant. */
function offsetAgrees(iso: string, zone: string): boolean {
  const match = /(?:Z|([+-])(\d\d):(\d\d))$/.exec(iso);
  const written = match?.[1] ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
  return written === offsetMinutes(Date.parse(iso), zone);
}

function promiseProblems(row: Row): string[] {
  const found = quoteProblems(row, 'due', (due) => due === null || isInstant(due));
  if (!isInstant(row.now)) found.push('now is no instant with an offset');
  if (!zoneKnown(row.tz)) found.push(`tz unknown: ${String(row.tz)}`);
  if (found.length > 0) return found;
  const zone = row.tz as string;
  if (!offsetAgrees(row.now as string, zone)) found.push(`now: offset not valid in ${zone}`);
  for (const mark of row.expected as { due: string | null }[]) {
    if (mark.due === null) continue;
    if (Date.parse(mark.due) < Date.parse(row.now as string)) found.push(`due before now: ${mark.due}`);
    if (!offsetAgrees(mark.due, zone)) found.push(`due: offset not valid in ${zone}: ${mark.due}`);
  }
  return found;
}

function customerProblems(row: Row): string[] {
  const found: string[] = [];
  if (!isText(row.text)) found.push('text missing');
  if (typeof row.upset !== 'boolean') found.push('upset is no boolean');
  if (row.safety !== undefined && typeof row.safety !== 'boolean') found.push('safety is no boolean');
  return found;
}

function nameProblems(row: Row): string[] {
  const found: string[] = [];
  if (typeof row.shown !== 'string') found.push('shown missing');
  for (const field of ['given', 'family', 'title']) {
    if (row[field] !== null && !isText(row[field])) found.push(`${field} is neither text nor null`);
  }
  if (!isTextList(row.address)) found.push('address is no list of texts');
  // A row may be about the shown name alone; then it has neither a reply nor a count.
  if ((row.reply ?? null) === null && (row.uses ?? null) === null) return found;
  if (!Number.isInteger(row.uses) || (row.uses as number) < 0) found.push('uses is no count');
  if (typeof row.reply !== 'string') found.push('reply missing');
  return found;
}

function domainProblems(row: Row): string[] {
  if (!isText(row.text)) return ['text missing'];
  const expected = (row.expected ?? {}) as Row;
  if (Object.keys(expected).sort().join() !== DOMAINS.join()) return ['expected needs the four domains'];
  return DOMAINS.filter((domain) => typeof expected[domain] !== 'boolean');
}

function identifierProblems(row: Row): string[] {
  const found = quoteProblems(row, 'kind', (kind) => KINDS.includes(kind as string));
  if (row.known !== undefined && !isTextList(row.known)) found.push('known is no list of texts');
  const isFlag = (value: unknown) => value === undefined || typeof value === 'boolean';
  if (!isFlag(row.trap) || !isFlag(row.hard)) found.push('trap or hard is no flag');
  if (row.trap === true && (row.expected as unknown[]).length > 0) found.push('a trap expects nothing');
  return found;
}

function replyProblems(row: Row): string[] {
  return quoteProblems(row, 'category', (category) => CATEGORIES.includes(category as string));
}

const SETS: SetSpec[] = [
  {
    dir: 'promises',
    base: 'sentences',
    textField: 'text',
    frozenLeast: 120,
    least: 300,
    problems: promiseProblems,
  },
  { dir: 'coach', base: 'replies', textField: 'text', frozenLeast: 150, least: 400, problems: replyProblems },
  {
    dir: 'coach',
    base: 'customers',
    textField: 'text',
    frozenLeast: 110,
    least: 300,
    problems: customerProblems,
  },
  { dir: 'coach', base: 'names', textField: 'reply', frozenLeast: 80, least: 200, problems: nameProblems },
  { dir: 'coach', base: 'domains', textField: 'text', frozenLeast: 50, least: 0, problems: domainProblems },
  {
    dir: 'privacy',
    base: 'identifiers',
    textField: 'text',
    frozenLeast: 90,
    least: 0,
    problems: identifierProblems,
  },
];

function pathOf(dir: string, file: string): string {
  return join(TEST_DIR, dir, 'data', file);
}

function load(path: string): Row[] {
  const rows: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)));
  if (!Array.isArray(rows)) throw new Error(`${path} is no list`);
  return rows as Row[];
}

/** Name sets share short replies by nature: there the shown name belongs to the key. */
function textKey(set: SetSpec, row: Row): string {
  const text =
    set.base === 'names' ? `${String(row.shown)}\n${String(row.reply ?? '')}` : String(row[set.textField]);
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

describe.each(SETS)('labelled set $dir/$base', (set) => {
  const dev = pathOf(set.dir, `${set.base}.dev.json`);
  const frozen = pathOf(set.dir, `${set.base}.frozen.json`);
  const both = existsSync(dev) && existsSync(frozen);

  it.each([dev, frozen].filter((path) => existsSync(path)))('%s is valid', (path) => {
    const rows = load(path);
    const ids = rows.map((row) => row.id);
    expect(ids.filter((id, at) => !isText(id) || ids.indexOf(id) !== at)).toEqual([]);
    expect(
      rows.flatMap((row) => set.problems(row).map((problem) => `${String(row.id)}: ${problem}`)),
    ).toEqual([]);
  });

  it(`holds at least ${set.frozenLeast} frozen rows`, () => {
    expect(load(frozen).length).toBeGreaterThanOrEqual(set.frozenLeast);
  });

  it.skipIf(!both)(`holds at least ${set.least} rows, dev and frozen together`, () => {
    expect(load(dev).length + load(frozen).length).toBeGreaterThanOrEqual(set.least);
  });

  it.skipIf(!both)('shares no text between dev and frozen', () => {
    const seen = new Set(load(dev).map((row) => textKey(set, row)));
    expect(
      load(frozen)
        .filter((row) => seen.has(textKey(set, row)))
        .map((row) => row.id),
    ).toEqual([]);
  });
});

it('has a frozen file for every set, and checks every dev or frozen file there is', () => {
  const known = SETS.map((set) => `${set.dir}/${set.base}`);
  for (const set of SETS) expect(existsSync(pathOf(set.dir, `${set.base}.frozen.json`)), set.base).toBe(true);
  const there = ['promises', 'coach', 'privacy'].flatMap((dir) =>
    readdirSync(join(TEST_DIR, dir, 'data')).flatMap((file) => {
      const base = /^(.+)\.(?:dev|frozen)\.json$/.exec(file)?.[1];
      return base === undefined ? [] : [`${dir}/${base}`];
    }),
  );
  expect([...new Set(there)].filter((name) => !known.includes(name))).toEqual([]);
});
