import { describe, expect, it } from 'vitest';
import { readPlaybook } from '../../utils/playbooks/read-playbook';
import { book, prompt, step, tell } from './tell-faults';

describe('a playbook that is right', () => {
  it('is read with what it leaves out filled in', () => {
    const read = readPlaybook(book());
    expect(read).toMatchObject({ ok: true, newer: [] });
    if (read.ok) expect(read.playbook.prompts[0]).toMatchObject({ priority: 50, tick: { by: 'hand' } });
  });

  it('may name its schema for editors', () => {
    const read = readPlaybook(book({ $schema: 'https://bedside.example/playbook.schema.json' }));
    expect(read.ok && '$schema' in read.playbook).toBe(false);
    expect(read.ok).toBe(true);
  });

  it('may hold markup, slots and marks: they are plain text', () => {
    const say = ['<b>Hello</b> {firstName} & [what] "5 > 3"', 'The data: 3. The file: none.'];
    const read = readPlaybook(book({ prompts: [prompt({ say })] }));
    expect(read.ok && read.playbook.prompts[0]?.say).toEqual(say);
  });

  it('is left as it was', () => {
    const data = book({ prompts: [prompt(), prompt({ id: 'x', needs: 9 })] });
    const before = structuredClone(data);
    readPlaybook(data);
    expect(data).toEqual(before);
  });
});

describe('parts for a newer Bedside', () => {
  it('are left out and listed, whatever they hold', () => {
    const read = readPlaybook(
      book({
        prompts: [{ id: 'shiny', needs: 2, glow: { by: 'moon' } }, prompt()],
        workspaces: [{ id: 'room', needs: 3, steps: 'later' }],
        checklists: [{ id: 'a', needs: 2 }],
        moods: { needs: 4 },
      }),
    );
    expect(read).toMatchObject({
      ok: true,
      newer: [
        { path: 'prompts › shiny', at: 'prompts.0', needs: 2 },
        { path: 'workspaces › room', at: 'workspaces.0', needs: 3 },
        { path: 'checklists › a', at: 'checklists.0', needs: 2 },
        { path: 'moods', at: 'moods', needs: 4 },
      ],
    });
    expect(read.ok && read.playbook.prompts.map(({ id }) => id)).toEqual(['use-the-name']);
    expect(read.ok && Object.keys(read.playbook)).not.toContain('checklists');
  });

  it('do not shift the places of faults in the others', () => {
    const data = book({ prompts: [{ needs: 2 }, prompt(), prompt({ id: 'bad', why: '' })] });
    expect(readPlaybook(data)).toMatchObject({
      faults: [{ path: 'prompts › bad › why', at: 'prompts.2.why' }],
    });
  });

  it('do not hide what reaches into JavaScript', () => {
    const data = book({ prompts: [JSON.parse('{"needs":2,"__proto__":{"x":1}}')] });
    expect(tell(data)).toEqual(['prompts › 1 › __proto__: nothing here may be called "__proto__"']);
  });

  it('leave no step asking for a topic that is not there', () => {
    const read = readPlaybook(
      book({
        topics: [{ id: 'mood', needs: 2 }],
        workspaces: [{ id: 'room', title: 'Room', steps: [step({ topic: 'mood' })] }],
      }),
    );
    expect(read.ok && read.playbook.workspaces[0]?.steps[0]).not.toHaveProperty('topic');
  });

  it('as a whole are one plain fault', () => {
    expect(tell({ format: 2, everything: 'else' })).toEqual([
      'format: this playbook needs a newer Bedside (format 2; this one reads 1)',
    ]);
  });

  it('that this build reads already stay', () => {
    const read = readPlaybook(book({ prompts: [prompt({ needs: 1 })] }));
    expect(read).toMatchObject({ ok: true, newer: [] });
  });
});

describe('a playbook that is wrong is refused with place and reason', () => {
  it.each<[string, unknown, string[]]>([
    ['null', null, ['the whole playbook: is not a playbook: a playbook is a set of named fields']],
    ['a list', [], ['the whole playbook: is not a playbook: a playbook is a set of named fields']],
    ['no version', book({ version: undefined }), ['version: is not plain data']],
    [
      'missing fields',
      { format: 1, id: 'x' },
      ['version: is missing', 'name: is missing', 'language: is missing'],
    ],
    ['a part version', book({ version: 1.5 }), ['version: must be a whole number, not 1.5']],
    ['an odd id', book({ id: 'Our Book' }), ['id: use small letters, digits and single hyphens']],
    ['an empty name', book({ name: ' ' }), ['name: is empty']],
    [
      'an unknown field',
      book({ prompts: [prompt({ colour: 'red' })] }),
      ['prompts › use-the-name › colour: nothing here has this name: check the spelling, or update Bedside'],
    ],
    [
      'a text instead of a list',
      book({ prompts: [prompt({ say: 'Hello' })] }),
      ['prompts › use-the-name › say: must be a list, not text ("Hello")'],
    ],
    [
      'a long line',
      book({ prompts: [prompt({ say: ['Hello', 'x'.repeat(401)] })] }),
      ['prompts › use-the-name › say › 2: has 401 characters; at most 400'],
    ],
    [
      'a wrong choice',
      book({ prompts: [prompt({ tier: 'loud' })] }),
      ['prompts › use-the-name › tier: must be note, nudge or hold, not "loud"'],
    ],
    [
      'an unknown signal',
      book({
        prompts: [
          prompt({
            when: {
              all: [
                { signal: 'upset', is: true },
                { signal: 'mood', is: 1 },
              ],
            },
          }),
        ],
      }),
      ['prompts › use-the-name › when › all › 2 › signal: no signal has this name "mood"'],
    ],
    [
      'an unknown test',
      book({ prompts: [prompt({ when: { signal: 'upset', atleast: 2 } })] }),
      [
        'prompts › use-the-name › when › atleast: no test has this name; there are is, atLeast, atMost, includes',
      ],
    ],
    [
      'a test that does not fit',
      book({ prompts: [prompt({ when: { not: { signal: 'nameUses', is: true } } })] }),
      ['prompts › use-the-name › when › not › is: nameUses is a number from 0 to 1,000,000'],
    ],
    [
      'two groups at once',
      book({ prompts: [prompt({ when: { all: [], any: [] } })] }),
      [
        'prompts › use-the-name › when › any: does not belong beside "all"',
        'prompts › use-the-name › when › all: needs at least 1 condition',
      ],
    ],
    [
      'a tick that is nothing',
      book({ prompts: [prompt({ tick: { by: 'magic' } })] }),
      ['prompts › use-the-name › tick › by: must be text or hand'],
    ],
    [
      'a text tick without its condition',
      book({ prompts: [prompt({ tick: { by: 'text' } })] }),
      ['prompts › use-the-name › tick › when: is missing'],
    ],
    [
      'a text tick with a wrong condition',
      book({ prompts: [prompt({ tick: { by: 'text', when: { signal: 'thanks', is: 'yes' } } })] }),
      ['prompts › use-the-name › tick › when › is: thanks is true or false'],
    ],
    [
      'an id twice among prompts',
      book({ prompts: [prompt(), prompt()] }),
      ['prompts › use-the-name (no. 2) › id: "use-the-name" is taken by another entry'],
    ],
    [
      'a step called like a prompt',
      book({ workspaces: [{ id: 'room', title: 'Room', steps: [step({ id: 'use-the-name' })] }] }),
      ['workspaces › room › steps › use-the-name › id: "use-the-name" is taken by another entry in prompts'],
    ],
    [
      'a topic that is not there, an order of strange steps',
      book({
        workspaces: [
          {
            id: 'room',
            title: 'Room',
            steps: [step({ topic: 'mood' })],
            orders: [{ id: 'own', title: 'Own', steps: ['first-step', 'second', 'first-step'] }],
          },
        ],
      }),
      [
        'workspaces › room › steps › first-step › topic: no topic has the id "mood"',
        'workspaces › room › orders › own › steps › 2: no step here has the id "second"',
        'workspaces › room › orders › own › steps › 3: "first-step" is there twice',
      ],
    ],
    [
      'a wish the engine does not know',
      book({ topics: [{ id: 'wish', title: 'Wish', tags: [{ id: 'magic', title: 'Magic' }] }] }),
      ['topics › wish › tags › magic › id: a wish is one of guide-me, the-steps, just-do-it'],
    ],
    [
      'a pattern that cannot be read',
      book({
        phrases: [
          {
            ...{
              id: 'call-us',
              category: 'burden',
              severity: 'note',
              foundation: 'E',
              why: 'W.',
              better: null,
            },
            patterns: ['call us', 'call (us|me'],
            unless: ['near: [please]'],
          },
        ],
      }),
      [
        'phrases › call-us › patterns › 2: call (us|me: "(" is never closed (at character 6)',
        'phrases › call-us › unless › 1: [please]: it would match an empty text; leave at least one word that is not optional',
      ],
    ],
    [
      'a plain word that cannot be read',
      book({ plainWords: [{ terms: ['fine', 'a{b'], plain: 'x', kind: 'office' }] }),
      ['plainWords › 1 › terms › 2: a{b: "{" is never closed (at character 2)'],
    ],
    [
      'addresses',
      book({
        prompts: [prompt({ say: ['See https://a.example', 'JavaScript:alert(1)'] })],
        answers: [{ id: 'a', title: 'A', text: 'Look at www.a.example' }],
      }),
      [
        'prompts › use-the-name › say › 1: holds an address ("https://"); a playbook holds plain words only',
        'prompts › use-the-name › say › 2: holds an address ("JavaScript:"); a playbook holds plain words only',
        'answers › a › text: holds an address ("www.a"); a playbook holds plain words only',
      ],
    ],
    [
      'itself included',
      book({ includes: ['plain', 'ours'] }),
      ['includes › 2: a playbook cannot include itself'],
    ],
  ])('%s', (_, data, faults) => {
    expect(tell(data)).toEqual(faults);
  });

  it('with all its faults, not only the first', () => {
    const data = book({
      name: '',
      prompts: [prompt({ tier: 'loud' }), prompt({ why: '', say: ['http://a.example'] })],
      topics: 'none',
    });
    expect(tell(data)).toHaveLength(6);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('%s anywhere', (key) => {
    const evil = JSON.parse(`{"${key}": {"polluted": true}}`) as object;
    const deep = JSON.parse(
      JSON.stringify(book({ workspaces: [{ id: 'w', title: 'W', steps: [{ x: 'EVIL' }] }] })).replace(
        '"EVIL"',
        JSON.stringify(evil),
      ),
    ) as object;
    for (const data of [{ ...book(), ...evil }, deep, JSON.parse(`{"${key}":1}`)])
      expect(tell(data).join()).toContain(`${key}: nothing here may be called "${key}"`);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('that inherits what it does not say', () => {
    const data = { ...book(), name: undefined };
    Reflect.deleteProperty(data, 'name');
    Object.setPrototypeOf(data, { name: 'Inherited' });
    expect(tell(data)).toEqual(['the whole playbook: is not plain data']);
  });

  it.each([
    ['a function', () => 1],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['not a number', Number.NaN],
  ])('%s in it', (_, value) => {
    expect(tell(book({ about: value }))).toHaveLength(1);
  });
});
