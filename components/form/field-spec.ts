import type { ReactNode } from 'react';
import type { TextKey } from '../ui/text';
import type { Json, JsonMap, Path } from './json';

export type Option = { value: string; text: TextKey; note?: TextKey };

type Base = { key: string; label: TextKey; hint?: TextKey };

/** One field of a form, as data. What is `optional` is taken out of the draft when it is emptied. */
export type FieldSpec =
  | (Base & {
      kind: 'text';
      max: number;
      optional?: true;
      /** Lines shown; more than one makes it a box of lines. */
      rows?: number;
      /** What is kept when it is emptied; '' when left out. */
      empty?: null;
      /** Offers slots and checks the words with the coach. */
      script?: true;
    })
  /** Short words with commas between them, kept as a list. */
  | (Base & { kind: 'commas'; most: number; numbers?: true })
  | (Base & { kind: 'pick'; options: readonly Option[]; first: string; look?: 'pills' | 'cards' })
  | (Base & { kind: 'checks'; options: readonly Option[] })
  | (Base & { kind: 'flag'; first: boolean })
  /** Whole numbers, unless it may be `broken`. */
  | (Base & { kind: 'number'; min: number; max: number; first?: number; broken?: true })
  | (Base & {
      kind: 'lines';
      max: number;
      most: number;
      add: TextKey;
      each: TextKey;
      script?: true;
      /** At least so many stand there, also when empty. */
      least?: number;
    })
  | (Base & { kind: 'when' })
  | { kind: 'items'; key: string; items: ItemsSpec }
  | { kind: 'more'; key: string; label: TextKey; fields: readonly FieldSpec[] }
  | { kind: 'own'; key: string; label?: TextKey; draw: (path: Path) => ReactNode };

/** Entries that are alike: prompts, answers, steps … */
export type EntrySpec = {
  /** The name of the list and of one entry. */
  name: TextKey;
  add: TextKey;
  none: TextKey;
  /** What an entry is called in the list; '' where it has no words yet. */
  title: (item: JsonMap) => string;
  /** A short line under the title. */
  note?: (item: JsonMap) => string;
  fields: readonly FieldSpec[];
  /** A new entry; `id` is one that nothing in the draft has. */
  fresh: (id: string, draft: JsonMap) => Json;
  /** Goes into the ids of new entries. */
  mark: string;
  /** Stands above the fields of an open entry. */
  head?: (item: JsonMap) => ReactNode;
};

/** A list of them, with the most that it takes. */
export type ItemsSpec = EntrySpec & { most: number };
