import type { ReactNode } from 'react';
import { z } from 'zod';
import type { TextKey } from '../ui/text';
import type { EntrySpec, FieldSpec, Option } from './field-spec';
import type { Path } from './json';

/** What the schema cannot know of a field: its words and its looks. */
type Words = {
  label: TextKey;
  hint?: TextKey;
  rows?: number;
  script?: true;
  /** How a choice looks; without it a list to choose from. */
  look?: 'pills' | 'cards';
  /** Names a value of a closed set; `-` in it is `_`, as keys of texts have it. */
  name?: (value: string) => Omit<Option, 'value'>;
  /** The values to choose from where the schema takes any word. */
  values?: readonly string[];
  /** What it is called when nothing is chosen. */
  none?: TextKey;
  /** Given, a list has a field for each entry; else it is one line with commas. */
  add?: TextKey;
  each?: TextKey;
  /** So many entries stand there, also when empty; the schema's least where nothing is said. */
  least?: number;
};
export type Look = Words | { items: EntrySpec } | { draw: (path: Path) => ReactNode; label?: TextKey };

/**
 * The fields of a form, in the order of `looks`. Limits, choices, usual values and what may be left out are read from the
 * schema. Throws where the schema has a sort of value that no field is for.
 */
export function fieldsOf<S extends z.ZodRawShape>(
  schema: z.ZodObject<S>,
  looks: { [K in keyof S & string]?: Look },
): FieldSpec[] {
  return Object.entries<Look | undefined>(looks).flatMap(([key, look]) =>
    look ? [fieldOf(key, schema.shape[key] as unknown as z.ZodType, look)] : [],
  );
}

/** The most characters, entries or units that a schema takes; throws for one that has no such limit. */
export function limitOf(schema: z.ZodType): number {
  const { inner } = unwrap(schema);
  const limit = inner instanceof z.ZodNumber ? inner.maxValue : lengthOf(inner, 'max_length', 'maximum');
  if (limit === null) throw new Error('this schema has no limit');
  return limit;
}

/** A bound of a text's or a list's length; lists tell it only in their checks. */
function lengthOf(schema: z.ZodType, check: string, bound: 'minimum' | 'maximum'): number | null {
  const found = schema.def.checks?.map((each) => each._zod.def).find((each) => each.check === check);
  return found && bound in found ? Number((found as { [key in typeof bound]?: number })[bound]) : null;
}

function fieldOf(key: string, schema: z.ZodType, look: Look): FieldSpec {
  if ('draw' in look) return { kind: 'own', key, ...look };
  if ('items' in look) return { kind: 'items', key, items: { ...look.items, most: limitOf(schema) } };
  const { inner, usual, optional, nullable } = unwrap(schema);
  const { label, hint, rows, script } = look;
  const base = { key, label, ...(hint && { hint }) };
  if (inner instanceof z.ZodEnum || look.values)
    return {
      ...base,
      kind: 'pick',
      first: typeof usual === 'string' ? usual : '',
      ...(look.look && { look: look.look }),
      options: [
        ...(look.none ? [{ value: '', text: look.none }] : []),
        ...optionsOf(look.values ?? valuesOf(inner), look),
      ],
    };
  if (inner instanceof z.ZodString)
    return {
      ...base,
      kind: 'text',
      max: limitOf(inner),
      ...(rows && { rows }),
      ...(script && { script }),
      ...(optional && { optional }),
      ...(nullable && { empty: null }),
    };
  if (inner instanceof z.ZodBoolean) return { ...base, kind: 'flag', first: usual === true };
  if (inner instanceof z.ZodNumber)
    return {
      ...base,
      kind: 'number',
      min: inner.minValue ?? 0,
      max: limitOf(inner),
      ...(typeof usual === 'number' && { first: usual }),
      ...(!inner.isInt && { broken: true }),
    };
  if (inner instanceof z.ZodArray) return listField(inner, base, look);
  if (inner instanceof z.ZodLazy) return { ...base, kind: 'when' };
  throw new Error(`no field is for ${key}`);
}

type Base = { key: string; label: TextKey; hint?: TextKey };

function listField(list: z.ZodArray, base: Base, look: Words): FieldSpec {
  const each = list.element as z.ZodType;
  if (each instanceof z.ZodEnum) return { ...base, kind: 'checks', options: optionsOf(valuesOf(each), look) };
  const most = limitOf(list);
  if (each instanceof z.ZodNumber) return { ...base, kind: 'commas', most, numbers: true };
  if (!look.add || !look.each) return { ...base, kind: 'commas', most };
  const least = look.least ?? lengthOf(list, 'min_length', 'minimum') ?? 0;
  return {
    ...base,
    kind: 'lines',
    most,
    max: limitOf(each),
    add: look.add,
    each: look.each,
    ...(least > 0 && { least }),
    ...(look.script && { script: look.script }),
  };
}

function optionsOf(values: readonly string[], { name }: Words): Option[] {
  if (!name) throw new Error('a choice needs names for its values');
  return values.map((value) => ({ value, ...name(value.replaceAll('-', '_')) }));
}

const valuesOf = (schema: z.ZodType) => (schema instanceof z.ZodEnum ? schema.options.map(String) : []);

/** Takes off what only says that a value may be missing, and tells what holds then. */
function unwrap(schema: z.ZodType) {
  const found: { inner: z.ZodType; usual?: unknown; optional?: true; nullable?: true } = { inner: schema };
  for (;;) {
    const { inner } = found;
    if (inner instanceof z.ZodDefault || inner instanceof z.ZodPrefault) found.usual = inner.def.defaultValue;
    else if (inner instanceof z.ZodOptional) found.optional = true;
    else if (inner instanceof z.ZodNullable) found.nullable = true;
    else return found;
    found.inner = inner.unwrap() as z.ZodType;
  }
}
