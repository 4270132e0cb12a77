import { beforeAll, describe, expect, it } from 'vitest';
import type { FieldSpec, Option } from '../../../components/form/field-spec';
import type { JsonMap } from '../../../components/form/json';
import { findFields } from '../../../components/studio/editor/find-fields';
import { sayField } from '../../../components/studio/editor/say-field';
import { PART_IDS, partOf } from '../../../components/studio/editor/sections';
import { STUDIO_WORDS } from '../../../components/studio/publish/word-change';
import { say } from '../../../components/ui/text';
import schema from '../../../public/schemas/playbook.schema.json';
import { BUILT_IN_PLAYBOOKS } from '../../../utils/playbooks/built-in-playbooks';
import { diffPlaybooks } from '../../../utils/playbooks/diff-playbooks';
import { readPlaybook } from '../../../utils/playbooks/read-playbook';
import { useEnglish as sayEnglish } from '../use-texts';

beforeAll(sayEnglish);

/** Every key that a form has, however deep. */
function keysOf(fields: readonly FieldSpec[]): string[] {
  return fields.flatMap((field) => {
    if (field.kind === 'more') return keysOf(field.fields);
    return field.kind === 'items' ? [field.key, ...keysOf(field.items.fields)] : [field.key];
  });
}

/** What the shipped JSON Schema says of one value. */
type Says = {
  $ref?: string;
  type?: string;
  anyOf?: Says[];
  properties?: Record<string, Says>;
  items?: Says;
  enum?: string[];
  maxLength?: number;
  maxItems?: number;
  minItems?: number;
  minimum?: number;
  maximum?: number;
};

/** Made by the studio itself, or no matter of wording. */
const BY_ITSELF = ['$schema', 'format', 'id', 'version', 'language', 'needs'];
/** Drawn beside the described fields, in a block of its own, and by the field of `terms`. */
const BESIDE = ['includes', 'stance', 'plainWords.term'];

/** Every place where a form and the schema are apart, for one map and what lies below it. */
function apart(says: Says, fields: readonly FieldSpec[], at: string): string[] {
  const flat = fields.flatMap((each) => (each.kind === 'more' ? [...each.fields] : [each]));
  return Object.entries(says.properties ?? {}).flatMap(([key, value]) => {
    const place = `${at}${key}`;
    const field = flat.find((each) => each.key === key);
    if (field) return misfits(value, field, place);
    return BY_ITSELF.includes(key) || BESIDE.includes(place) ? [] : [`${place}: no field`];
  });
}

function misfits(says: Says, field: FieldSpec, place: string): string[] {
  const value = says.anyOf?.find((each) => each.type === 'string') ?? says;
  const same = (name: string, mine: unknown, theirs: unknown) =>
    mine === theirs ? [] : [`${place}: ${name} ${String(mine)}, schema ${String(theirs)}`];
  switch (field.kind) {
    case 'text':
      return same('max', field.max, value.maxLength);
    case 'commas':
      return same('most', field.most, value.maxItems);
    case 'lines':
      return [
        ...same('most', field.most, value.maxItems),
        ...same('max', field.max, value.items?.maxLength),
        ...((field.least ?? 0) >= (value.minItems ?? 0) ? [] : [`${place}: least`]),
      ];
    case 'number':
      return [...same('min', field.min, value.minimum), ...same('max', field.max, value.maximum)];
    case 'flag':
      return same('sort', 'boolean', value.type);
    case 'checks':
    case 'pick': {
      const offered = field.options.map((each) => each.value).filter(Boolean);
      const open = value.enum === undefined && value.items === undefined;
      return open ? [] : same('values', String(offered), String(value.enum ?? value.items?.enum));
    }
    case 'when':
      return same('sort', '#/$defs/condition', value.$ref);
    case 'items':
      return [
        ...same('most', field.items.most, value.maxItems),
        ...apart(value.items ?? {}, field.items.fields, `${place}.`),
      ];
    default:
      return [];
  }
}

describe('the forms', () => {
  const keys = new Set(PART_IDS.flatMap((id) => partOf(id).blocks.flatMap(({ fields }) => keysOf(fields))));
  const blocks = PART_IDS.flatMap((id) => [...partOf(id).blocks]);

  it('have a field for everything that the schema knows, with its limits and choices', () => {
    const whole = blocks.filter(({ at }) => at === undefined).flatMap(({ fields }) => [...fields]);
    expect(apart(schema as Says, whole, '')).toEqual([]);
    const stance = blocks.filter(({ at }) => at === 'stance').flatMap(({ fields }) => [...fields]);
    expect(apart((schema as Says).properties?.stance ?? {}, stance, 'stance.')).toEqual([]);
  });

  it('are told apart from the schema where a limit is another', () => {
    const title: FieldSpec = { kind: 'text', key: 'title', label: 'partTitle', max: 91 };
    const says = { properties: { title: { type: 'string', maxLength: 90 }, why: { type: 'string' } } };
    expect(apart(says, [title], '')).toEqual(['title: max 91, schema 90', 'why: no field']);
  });

  it('name every value that can be chosen, in words that ship', () => {
    const picks = (fields: readonly FieldSpec[]): Option[] =>
      fields.flatMap((field) => {
        if (field.kind === 'more') return picks(field.fields);
        if (field.kind === 'items') return picks(field.items.fields);
        return field.kind === 'pick' || field.kind === 'checks' ? [...field.options] : [];
      });
    const options = blocks.flatMap(({ fields }) => picks(fields));
    expect(options.length).toBeGreaterThan(60);
    for (const { text, note } of options)
      for (const key of note ? [text, note] : [text]) expect(say(key), key).not.toBe('');
  });

  it('name every field that a difference can be in', () => {
    for (const key of keys)
      if (!['more', 'tier-note', 'try'].includes(key)) expect(sayField(key), key).not.toBe(key);
  });
});

describe('a fault', () => {
  const book = (part: JsonMap): JsonMap => ({
    ...{ format: 1, id: 'b', version: 1, name: 'B', language: 'en' },
    ...part,
  });
  const prompt = { id: 'p', stages: ['opening'], tier: 'nudge', foundation: 'E', title: 'Greet', why: 'W' };

  it('leads to its section, its entry and its field', () => {
    const draft = book({ name: '', prompts: [prompt, { ...prompt, id: 'q', say: ['ok', ''] }] });
    const read = readPlaybook(draft);
    const places = read.ok ? [] : read.faults.map((fault) => findFields(fault, draft));
    expect(places).toMatchObject([
      { section: 'about', path: ['name'], open: [], label: 'About it › Name', reason: 'This is empty.' },
      {
        section: 'prompts',
        path: ['prompts', 1, 'say', '1'],
        open: [{ list: ['prompts'], index: 1 }],
        label: 'Prompts › Greet › What to say',
      },
    ]);
  });

  it('deep within steps opens each list on the way', () => {
    const draft = book({
      workspaces: [{ id: 'w', title: 'Complaint', steps: [{ id: 's', title: '', why: 'W' }] }],
    });
    const read = readPlaybook(draft);
    const [place] = read.ok ? [] : read.faults.map((fault) => findFields(fault, draft));
    expect(place).toMatchObject({
      section: 'workspaces',
      open: [
        { list: ['workspaces'], index: 0 },
        { list: ['workspaces', 0, 'steps'], index: 0 },
      ],
    });
  });
});

describe('differences in words', () => {
  it('hold no code of the playbook language', () => {
    const books = [...BUILT_IN_PLAYBOOKS.values()];
    const told = books.flatMap((book) => diffPlaybooks(null, book, STUDIO_WORDS));
    expect(told.length).toBeGreaterThan(300);
    const own = told.filter(({ path }) => path.startsWith('prompts'));
    for (const { after } of own)
      expect(after).not.toMatch(/\bsignal\b|before-send|atLeast|\{"|undefined|\[object/);
  });
});
