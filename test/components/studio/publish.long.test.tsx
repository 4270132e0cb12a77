import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nameOfSection, PART_IDS, type SectionId } from '../../../components/studio/editor/sections';
import { makeBook } from '../../../components/studio/list/make-draft';
import type { StudioRoute } from '../../../components/studio/studio-route';
import { StudioView } from '../../../components/studio/studio-view';
import { SnackbarHost } from '../../../components/ui/snackbar';
import { say } from '../../../components/ui/text';
import type { LogEvent } from '../../../utils/model/event';
import { BUILT_IN_PLAYBOOKS } from '../../../utils/playbooks/built-in-playbooks';
import { readPlaybook } from '../../../utils/playbooks/read-playbook';
import { type Fake, fakeServices } from '../fake-services';
import { type Shown, showPage } from '../show-page';
import { memoryStudio } from './memory-studio';

let page: Shown;
let studio: ReturnType<typeof memoryStudio>;
let services: Fake;
const ID = 'desk';

beforeEach(async () => {
  studio = memoryStudio();
  services = fakeServices({}, { studio });
  await studio.create(
    makeBook({ name: 'Desk', role: 'support', title: 'Greet', say: 'Hello.', why: 'W', moment: 'start' }),
  );
});
afterEach(() => page.close());

function Routed({ first }: { first: StudioRoute }) {
  const [route, setRoute] = useState(first);
  return (
    <SnackbarHost>
      <StudioView route={route} onRoute={setRoute} />
    </SnackbarHost>
  );
}
const show = async (section: SectionId) => {
  page = await showPage(<Routed first={{ at: 'book', id: ID, section }} />, services);
  await page.until(() => page.root.querySelector('.editor') !== null);
};
const live = () => studio.books.get(ID)?.versions[0];
const ready = () => page.until(() => !page.text().includes('to finish before'));

describe('publishing', () => {
  it('shows what changes first, then makes it live', async () => {
    await studio.publish(ID);
    await show('about');
    await page.type(page.field('Your promise'), 'The same day.');
    await page.until(() => page.text().includes('Saved as draft'));
    await ready();
    await page.click(page.button('Publish …'));
    await page.until(() => page.root.querySelector('.publish .after') !== null);
    expect(page.root.querySelector('.publish .after')?.textContent).toContain('The same day.');
    expect(live()?.version).toBe(1);
    await page.click(page.button('Publish as version 2'));
    expect(live()).toMatchObject({ version: 2, playbook: { promise: 'The same day.' } });
    expect(page.text()).toContain('Version 2 is live.');
    await page.click(page.button('Choose where'));
    await page.until(() => page.root.querySelector('.uses') !== null);
  });
});

describe('versions', () => {
  beforeEach(async () => {
    await studio.publish(ID);
    await studio.saveDraft(ID, { ...live()?.playbook, promise: 'Today.' });
    await studio.publish(ID);
  });

  it('are compared in words, any two', async () => {
    await show('versions');
    await page.type(page.field('From'), '1');
    await page.type(page.field('To'), '2');
    await page.until(() => page.root.querySelector('.changes .after') !== null);
    expect(page.root.querySelector('.changes')?.textContent).toContain('Your promise to the customer');
    await page.type(page.field('To'), '1');
    await page.until(() => page.text().includes('Nothing has changed.'));
  });

  it('go back with one click, and that can be undone', async () => {
    await show('versions');
    await page.click(page.button('Go back to version 1'));
    expect(live()).toMatchObject({ version: 3, from: 1 });
    expect(live()?.playbook.promise).toBeUndefined();
    await page.click(page.button('Undo'));
    expect(live()?.playbook.promise).toBe('Today.');
  });

  it('let a draft be thrown away and brought back', async () => {
    await studio.saveDraft(ID, { ...live()?.playbook, promise: 'Half' });
    await show('versions');
    await page.click(page.button('Throw the draft away'));
    expect(studio.books.get(ID)?.draft).toBeNull();
    await page.click(page.button('Undo'));
    await page.until(() => (studio.books.get(ID)?.draft as { promise?: string } | null)?.promise === 'Half');
  });
});

describe('replay', () => {
  const look = (at: number, part: Partial<LogEvent>) =>
    ({ id: `e${at}`, at, interaction: 'i1', agent: 'a', ...part }) as LogEvent;

  it('counts what the draft would have shown, and says what cannot be known', async () => {
    const events = [
      look(1, { kind: 'signals.read', breakpoint: 'opened', vector: { stage: 0 } } as Partial<LogEvent>),
    ];
    services.studio = { ...studio, readReplayCases: async () => [{ interaction: 'i1', events }] };
    const draft = (await studio.open(ID))?.draft as { prompts: object[] };
    await studio.saveDraft(ID, {
      ...draft,
      prompts: [
        ...draft.prompts,
        { ...draft.prompts[0], id: 'unknown', title: 'Unknown', when: { signal: 'upset', is: true } },
      ],
    });
    await show('replay');
    const run = () =>
      [...page.root.querySelectorAll('button')].filter((b) => b.textContent === 'Replay').at(-1);
    await page.until(() => run()?.disabled === false);
    await page.click(run() as Element);
    await page.until(() => page.root.querySelector('.headline') !== null);
    expect(page.root.querySelector('.headline')?.textContent).toBe(
      'On the last 1 contact it would have shown 1 prompt, 0 repeats, 0 at a bad moment.',
    );
    expect(page.root.querySelector('[data-replay=desk-p1] td')?.textContent).toBe('1');
    expect(page.text()).toContain('Cannot be replayed');
    expect(page.text()).toContain('The log does not hold: the customer sounds upset.');
  });

  it('says when nothing is logged yet', async () => {
    await show('replay');
    const run = () =>
      [...page.root.querySelectorAll('button')].filter((b) => b.textContent === 'Replay').at(-1);
    await page.until(() => run()?.disabled === false);
    await page.click(run() as Element);
    await page.until(() => page.text().includes('No contact is logged yet'));
  });
});

describe('hostile words', () => {
  const TAGS = [
    'img src=x',
    'svg',
    'body',
    'video',
    'iframe',
    'details open',
    'input autofocus',
    'a href=#',
    'object',
    'style',
  ];
  const HANDLERS = ['onerror', 'onload', 'onfocus', 'ontoggle', 'onclick'];
  const CLOSERS = ['', '">', "'>", '</textarea>'];
  const payloads = TAGS.flatMap((tag) =>
    HANDLERS.flatMap((handler) => CLOSERS.map((close) => `${close}<${tag} ${handler}=alert(1)>`)),
  );

  it('are shown as text in every field of every part', async () => {
    expect(payloads.length).toBe(200);
    const full = BUILT_IN_PLAYBOOKS.get('service-essentials');
    let n = 0;
    const poison = (value: unknown, key = ''): unknown => {
      if (Array.isArray(value)) return value.map((each) => poison(each, key));
      if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([k, each]) => [k, poison(each, k)]));
      const words = [
        'title',
        'why',
        'say',
        'text',
        'name',
        'about',
        'promise',
        'limit',
        'instead',
        'may',
        'who',
        'product',
        'done',
        'customer',
        'poor',
        'good',
        'because',
      ];
      return typeof value === 'string' && words.includes(key)
        ? (payloads[n++ % payloads.length] ?? '')
        : value;
    };
    const book = { ...(poison(full) as object), id: ID };
    expect(readPlaybook(book)).toMatchObject({ ok: true });
    expect(n).toBeGreaterThan(200);
    await studio.saveDraft(ID, book);
    await show('prompts');
    for (const id of PART_IDS) {
      await page.type(page.field('Parts of the playbook'), id);
      for (const head of [...page.root.querySelectorAll('.item-title')].slice(0, 3)) {
        await page.click(head);
        expect(
          page.root.querySelectorAll(
            'img, script, iframe, video, object, style, [onerror], [onload], [onfocus], [onclick], [ontoggle], svg:not(.icon)',
          ).length,
        ).toBe(0);
      }
      expect(page.text(), say(nameOfSection(id))).toContain(
        id === 'phrases' || id === 'words' || id === 'teachback' ? '' : '<',
      );
    }
  });
});
