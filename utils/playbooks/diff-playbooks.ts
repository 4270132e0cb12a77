import type { Playbook } from '../model/playbook';
import { type Entry, listMoved, matchEntries } from './match-entries';
import { writeEntry, writeField } from './write-field';

/**
 * One difference, for people. `path` = the place (`prompts › use-the-name › say`), `title` = the entry it is in or, for the
 * playbook's own fields, the field; `field` = the key that differs, null for whole entries. `before` and `after` in
 * words, null where there is nothing; of a moved entry its places in the list, counted from 1.
 */
export type Change = {
  path: string;
  what: 'added' | 'removed' | 'changed' | 'moved';
  title: string;
  field: string | null;
  before: string | null;
  after: string | null;
};

/** Fields of the playbook itself. Its id, version and format are not what trainers change. */
const FIELDS = ['name', 'about', 'language', 'role', 'promise', 'includes', 'stance'] as const;

/** Lists of entries, in the order trainers think of them; `keyed` = what tells entries apart; order counts unless `bag`. */
const PARTS: readonly { part: keyof Playbook; keyed?: string; bag?: true }[] = [
  { part: 'prompts' },
  { part: 'workspaces' },
  { part: 'topics' },
  { part: 'teachBack', keyed: 'domain' },
  { part: 'answers' },
  { part: 'phrases', bag: true },
  { part: 'plainWords', keyed: 'term', bag: true },
  { part: 'boundaries' },
  { part: 'decisions' },
  { part: 'customers' },
  { part: 'scenarios' },
  { part: 'stories' },
];

/** Lists within entries; an order's steps are ids only. */
const INNER = new Set(['steps', 'orders', 'tags']);

/** How fields and entries are put into words; null where there is nothing to say. */
export type DiffWords = {
  field: (field: string, value: unknown) => string | null;
  entry: (entry: Readonly<Record<string, unknown>>) => string;
};

const FORMULAS: DiffWords = { field: writeField, entry: writeEntry };

/**
 * What differs between two playbooks, part by part; `before` null = all of `after` is new. `words` say the values; without
 * them they stand as in the file, conditions as formulas. Pure.
 */
export function diffPlaybooks(
  before: Playbook | null,
  after: Playbook,
  words: DiffWords = FORMULAS,
): Change[] {
  const changes = before
    ? FIELDS.flatMap((field) => diffField([field], field, [before, after], field, words))
    : [];
  for (const { part, keyed = 'id', bag } of PARTS) {
    const [old, now] = [before?.[part] ?? [], after[part] ?? []] as [Entry[], Entry[]];
    changes.push(...diffEntries([part], old, now, { keyed, bag: bag ?? false, words }));
  }
  return changes;
}

function diffEntries(
  place: string[],
  old: readonly Entry[],
  now: readonly Entry[],
  { keyed, bag, words }: { keyed: string; bag: boolean; words: DiffWords },
): Change[] {
  const { pairs, removed } = matchEntries(old, now, keyed);
  const moved = bag ? new Set<string>() : listMoved(old, now, keyed);
  const changes: Change[] = removed.map(({ key, entry }) => ({
    ...whole(place, key, entry),
    what: 'removed',
    before: words.entry(entry),
    after: null,
  }));
  for (const { key, from, to, places } of pairs) {
    if (!from) {
      changes.push({ ...whole(place, key, to), what: 'added', before: null, after: words.entry(to) });
      continue;
    }
    if (moved.has(key)) {
      const [before, after] = places.map(String) as [string, string];
      changes.push({ ...whole(place, key, to), what: 'moved', before, after });
    }
    const fields = new Set([...Object.keys(from), ...Object.keys(to)]);
    for (const field of fields) {
      const here = [...place, key, field];
      if (INNER.has(field) && holdsEntries(from[field]) && holdsEntries(to[field]))
        changes.push(
          ...diffEntries(here, listOf(from[field]), listOf(to[field]), { keyed: 'id', bag: false, words }),
        );
      else if (field !== keyed) changes.push(...diffField(here, field, [from, to], titleOf(to, key), words));
    }
  }
  return changes;
}

function diffField(
  place: string[],
  field: string,
  [from, to]: readonly [object, object],
  title: string,
  words: DiffWords,
): Change[] {
  const values = [from, to].map((of) => (of as Entry)[field]) as [unknown, unknown];
  if (writeField(field, values[0]) === writeField(field, values[1])) return [];
  const [before, after] = values.map((value) => words.field(field, value)) as [string | null, string | null];
  const what = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return [{ path: place.join(' › '), what, title, field, before, after }];
}

function whole(place: string[], key: string, entry: Entry): Pick<Change, 'path' | 'title' | 'field'> {
  return { path: [...place, key].join(' › '), title: titleOf(entry, key), field: null };
}

/** What people call an entry: the first of these it has, else its key. */
function titleOf(entry: Entry, key: string): string {
  const named = ['title', 'who', 'limit', 'may', 'ask', 'text'].map((field) => entry[field]);
  return String(named.find((each) => typeof each === 'string') ?? key);
}

function holdsEntries(value: unknown): boolean {
  return listOf(value).every((each) => typeof each === 'object');
}

function listOf(value: unknown): Entry[] {
  return Array.isArray(value) ? value : [];
}
