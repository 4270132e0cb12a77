import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Playbook, playbookSchema } from '../../utils/model/playbook';
import { BUILT_IN_PLAYBOOKS } from '../../utils/playbooks/built-in-playbooks';
import { diffPlaybooks } from '../../utils/playbooks/diff-playbooks';
import { makeBook, makePrompt } from './make-playbook';

const what = (before: Playbook | null, after: Playbook) =>
  diffPlaybooks(before, after).map((change) => `${change.what} ${change.path}`);

describe('what differs between two playbooks', () => {
  it('is nothing where nothing was changed but the version', () => {
    for (const book of BUILT_IN_PLAYBOOKS.values())
      expect(diffPlaybooks(book, { ...structuredClone(book), version: book.version + 1 })).toEqual([]);
  });

  it('names the field, the entry, and the words before and after', () => {
    const before = makeBook({ prompts: [makePrompt('greet', { title: 'Greet', say: ['Hello'] })] });
    const after = makeBook({
      prompts: [makePrompt('greet', { title: 'Greet', say: ['Hello {firstName}', 'Good day'] })],
    });
    expect(diffPlaybooks(before, after)).toEqual([
      {
        path: 'prompts › greet › say',
        what: 'changed',
        title: 'Greet',
        field: 'say',
        before: 'Hello',
        after: 'Hello {firstName}\nGood day',
      },
    ]);
  });

  it('tells what came, what went and what only moved', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => makePrompt(id));
    if (!a || !b || !c || !d) throw new Error('four prompts');
    const before = makeBook({ prompts: [a, b, c] });
    expect(what(before, makeBook({ prompts: [c, a, b] }))).toEqual(['moved prompts › c']);
    expect(what(before, makeBook({ prompts: [a, d, c] }))).toEqual([
      'removed prompts › b',
      'added prompts › d',
    ]);
    const moved = diffPlaybooks(before, makeBook({ prompts: [c, a, b] }))[0];
    expect([moved?.before, moved?.after]).toEqual(['3', '1']);
  });

  it('reads conditions as formulas', () => {
    const upset = { signal: 'upset', is: true } as const;
    const long = { signal: 'draftWords', atLeast: 5 } as const;
    const before = makeBook({ prompts: [makePrompt('p', { when: upset })] });
    const after = makeBook({ prompts: [makePrompt('p', { when: { all: [upset, { not: long }] } })] });
    expect(diffPlaybooks(before, after)).toMatchObject([
      { field: 'when', before: 'upset = true', after: 'all(upset = true, not(draftWords ≥ 5))' },
    ]);
  });

  it('goes into steps, orders and tags', () => {
    const step = (id: string, title: string) => ({ id, title, why: 'w' });
    const space = (steps: object[]) =>
      makeBook({ workspaces: [{ id: 'complaint', title: 'Complaint', steps }] as never });
    const before = space([step('one', 'One'), step('two', 'Two')]);
    const after = space([step('two', 'Two'), step('one', 'First')]);
    expect(what(before, after)).toEqual([
      'moved workspaces › complaint › steps › two',
      'changed workspaces › complaint › steps › one › title',
    ]);
  });

  it('covers the playbook’s own fields and every part', () => {
    const before = makeBook({});
    const entry = { id: 'x', title: 'T', text: 'words' };
    const after = makeBook({
      name: 'Other',
      about: 'About',
      language: 'de',
      role: 'nurse',
      promise: 'We keep our word.',
      includes: ['plain-language'],
      stance: { disagreement: 'always-right', behalf: 'if-changed' },
      answers: [entry],
      stories: [{ id: 's', text: 'A story' }],
      boundaries: [{ id: 'b', limit: 'l', why: 'w', instead: 'i' }],
      decisions: [{ id: 'd', may: 'm' }],
      customers: [{ id: 'c', who: 'w', product: 'p', done: 'd' }],
      teachBack: [{ domain: 'home', ask: 'a', why: 'w' }],
      plainWords: [{ terms: ['hypertension'], plain: 'high blood pressure', kind: 'medical' }],
      topics: [{ id: 't', title: 'T', tags: [{ id: 'g', title: 'G' }] }],
    } as never);
    const parts = new Set(diffPlaybooks(before, after).map(({ path }) => path.split(' › ')[0]));
    expect([...parts].sort()).toEqual(
      [
        ...['name', 'about', 'language', 'role', 'promise', 'includes', 'stance', 'answers', 'stories'],
        ...['boundaries', 'decisions', 'customers', 'teachBack', 'plainWords', 'topics'],
      ].sort(),
    );
  });

  it('says nothing if and only if nothing differs, whatever was reordered, changed or taken out', () => {
    const titles = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 12 });
    const books = titles.map((ids) =>
      makeBook({ prompts: ids.map((id) => makePrompt(`p-${id}`, { title: `T${id % 7}` })) }),
    );
    fc.assert(
      fc.property(books, books, (before, after) => {
        const same = JSON.stringify(before.prompts) === JSON.stringify(after.prompts);
        const changes = diffPlaybooks(before, after);
        expect(changes.length === 0).toBe(same);
        const moves = changes.filter((change) => change.what === 'moved').length;
        const ids = (book: Playbook) => book.prompts.map(({ id }) => id);
        const common = ids(before).filter((id) => ids(after).includes(id));
        expect(moves).toBeLessThan(Math.max(1, common.length));
      }),
      { numRuns: 300 },
    );
  });

  it('of a playbook that is new here is all of it', () => {
    const book = BUILT_IN_PLAYBOOKS.get('service-essentials');
    if (!book) throw new Error('service-essentials is gone');
    expect(diffPlaybooks(null, book).filter(({ path }) => path.startsWith('prompts'))).toHaveLength(
      book.prompts.length,
    );
    expect(playbookSchema().safeParse(book).success).toBe(true);
  });
});
