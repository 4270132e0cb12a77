import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshId, idOfName } from '../../../components/form/fresh-id';
import { type Json, moveEntry, readAt, writeAt } from '../../../components/form/json';
import { insertSlot } from '../../../components/form/script/insert-slot';
import { readOptionsPlace, writePlace } from '../../../components/options/place';
import { FIRST_MOMENTS } from '../../../components/studio/list/first-prompts';
import { makeBook } from '../../../components/studio/list/make-draft';
import { readReplies } from '../../../components/studio/parts/read-replies';
import { readRoute, writeRoute } from '../../../components/studio/studio-route';
import { playbookId } from '../../../utils/model/playbook-text';
import { readPlaybook } from '../../../utils/playbooks/read-playbook';

const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;
const key = fc.oneof(
  fc.string({ minLength: 1, maxLength: 4 }),
  fc.constantFrom('prompts', 'say', '__proto__'),
);

describe('a draft', () => {
  it('holds what was put at a place, and the old one is untouched', () => {
    fc.assert(
      fc.property(json, fc.array(key, { minLength: 1, maxLength: 3 }), json, (root, path, value) => {
        const before = JSON.stringify(root);
        const lists = path.some((_, depth) => Array.isArray(readAt(root, path.slice(0, depth))));
        if (lists || path.includes('__proto__')) return;
        expect(readAt(writeAt(root, path, value), path)).toEqual(value);
        expect(JSON.stringify(root)).toBe(before);
      }),
    );
  });

  it('never gets another prototype', () => {
    const written = writeAt({}, ['__proto__', 'polluted'], true);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect((written as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('loses what is taken out, in maps and lists', () => {
    expect(writeAt({ a: 1, b: 2 }, ['a'], undefined)).toEqual({ b: 2 });
    expect(writeAt({ a: [1, 2, 3] }, ['a', 1], undefined)).toEqual({ a: [1, 3] });
  });

  it('keeps all entries when one is moved', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat()),
        fc.integer({ min: -2, max: 9 }),
        fc.integer({ min: -2, max: 9 }),
        (list, from, to) => {
          const moved = moveEntry(list, from, to);
          expect([...moved].sort()).toEqual([...list].sort());
          if (from >= 0 && to >= 0 && from < list.length && to < list.length)
            expect(moved[to]).toBe(list[from]);
        },
      ),
    );
  });

  it('gets ids that are new and readable by the playbook language', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.array(fc.nat(9)), (name, taken) => {
        const id = idOfName(name);
        const draft = { id, prompts: taken.map((n) => ({ id: `${id.slice(0, 30)}-p${n}` })) };
        const fresh = freshId(draft, 'p');
        expect(draft.prompts.some((prompt) => prompt.id === fresh)).toBe(false);
        expect(playbookId.safeParse(fresh).success, fresh).toBe(true);
        expect(playbookId.safeParse(id).success, id).toBe(true);
      }),
    );
  });

  it('made from the first five answers can be published as it is', () => {
    for (const moment of FIRST_MOMENTS) {
      const book = makeBook({ name: 'Ärzte & Co', role: 'nurse', title: 'T', say: '', why: 'W', moment });
      expect(readPlaybook(book)).toMatchObject({ ok: true });
    }
  });
});

describe('a slot', () => {
  it('goes to the caret, with a blank where words would run together', () => {
    expect(insertSlot('Hello', '{firstName}', 5, 5).text).toBe('Hello {firstName}');
    expect(insertSlot('Hello.', '{, firstName}', 5, 5).text).toBe('Hello{, firstName}.');
    expect(insertSlot('by tomorrow', '[what goes here]', 3, 3)).toEqual({
      text: 'by [what goes here] tomorrow',
      from: 4,
      to: 18,
    });
  });

  it('takes the place of what is selected, and nothing else is lost', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(20), fc.nat(20), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const put = insertSlot(text, '{recap}', start, end);
        expect(put.text.startsWith(text.slice(0, start))).toBe(true);
        expect(put.text.endsWith(text.slice(end))).toBe(true);
        expect(put.text.slice(0, put.to).endsWith('{recap}')).toBe(true);
      }),
    );
  });
});

describe('canned replies', () => {
  const draft = { id: 'b', answers: [{ id: 'a', title: 'x', text: 'We are closed today.' }] };
  const csv = `title,body\nClosed,We are closed today.\nName,"Dear {{customer.first_name}}, thank you."\nLong,${'x'.repeat(4001)}\n`;

  it('become answers with slots; known and too long ones are told and left out', () => {
    expect(readReplies(csv, draft)).toMatchObject([
      { title: 'Closed', take: false, why: 'answerKnown' },
      { title: 'Name', text: 'Dear {firstName}, thank you.', take: true, why: null },
      { title: 'Long', take: false, why: 'answerTooLong' },
    ]);
  });
});

describe('addresses of the studio', () => {
  it('lead back to where they were written', () => {
    for (const place of [
      { at: 'settings', section: 'sites' },
      { at: 'settings', section: 'data', item: 'export' },
      { at: 'list' },
      { at: 'new' },
      { at: 'uses' },
      { at: 'book', id: 'a-b', section: 'phrases' },
    ] as const)
      expect(readOptionsPlace(writePlace(place))).toEqual(place);
  });

  it('lead to the section of settings they name, else to the first', () => {
    expect(readOptionsPlace('#data/export')).toEqual({ at: 'settings', section: 'data', item: 'export' });
    for (const other of ['', '#', '#nowhere', '#Data'])
      expect(readOptionsPlace(other)).toEqual({ at: 'settings', section: 'sites' });
  });

  it('that nobody knows lead to the list', () => {
    for (const rest of ['x', 'book', 'book/%E0%A4%A', '../..']) expect(readRoute(rest).at).toBe('list');
    expect(readRoute('book/a/nothing/x')).toEqual({ at: 'book', id: 'a', section: 'prompts' });
    expect(writeRoute({ at: 'book', id: 'ä/b', section: 'about' })).toBe('/book/%C3%A4%2Fb/about');
  });
});
