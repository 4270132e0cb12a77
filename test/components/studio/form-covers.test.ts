import { beforeAll, describe, expect, it } from 'vitest';
import type { FieldSpec } from '../../../components/form/field-spec';
import type { JsonMap } from '../../../components/form/json';
import { findPlace } from '../../../components/studio/editor/find-place';
import { sayField } from '../../../components/studio/editor/say-field';
import { PART_IDS, partOf } from '../../../components/studio/editor/sections';
import { STUDIO_WORDS } from '../../../components/studio/publish/word-change';
import { playbookSchema } from '../../../utils/model/playbook';
import { diffPlaybooks } from '../../../utils/playbooks/diff-playbooks';
import { loadPlaybooks } from '../../../utils/playbooks/load-playbooks';
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

/** Made by the studio itself, or no matter of wording. */
const BY_ITSELF = ['format', 'id', 'version', 'language', 'needs'];
/** Drawn beside the described fields. */
const BESIDE = ['includes', 'stance', 'term', 'domain', 'because'];

describe('the forms', () => {
  const keys = new Set(PART_IDS.flatMap((id) => partOf(id).blocks.flatMap(({ fields }) => keysOf(fields))));

  it('have a field for every key of the playbook language', () => {
    const used = new Set<string>();
    const collect = (value: unknown): void => {
      if (Array.isArray(value)) for (const each of value) collect(each);
      else if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) {
          if (key === 'when' || key === 'tick' || key === 'limits') used.add(key);
          else {
            used.add(key);
            collect(inner);
          }
        }
    };
    for (const book of loadPlaybooks().playbooks.values()) collect(book);
    for (const key of Object.keys(playbookSchema.shape)) used.add(key);
    expect([...used].filter((key) => !keys.has(key) && ![...BY_ITSELF, ...BESIDE].includes(key))).toEqual([]);
  });

  it('name every field that a difference can be in', () => {
    for (const key of keys)
      if (!['more', 'tier-note'].includes(key)) expect(sayField(key), key).not.toBe(key);
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
    const places = read.ok ? [] : read.faults.map((fault) => findPlace(fault, draft));
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
    const [place] = read.ok ? [] : read.faults.map((fault) => findPlace(fault, draft));
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
    const books = [...loadPlaybooks().playbooks.values()];
    const told = books.flatMap((book) => diffPlaybooks(null, book, STUDIO_WORDS));
    expect(told.length).toBeGreaterThan(300);
    const own = told.filter(({ path }) => path.startsWith('prompts'));
    for (const { after } of own)
      expect(after).not.toMatch(/\bsignal\b|before-send|atLeast|\{"|undefined|\[object/);
  });
});
