import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SectionId } from '../../../components/studio/editor/sections';
import { makeBook } from '../../../components/studio/list/make-draft';
import type { StudioRoute } from '../../../components/studio/studio-route';
import { StudioView } from '../../../components/studio/studio-view';
import { SnackbarHost } from '../../../components/ui/snackbar';
import { type Fake, fakeServices } from '../fake-services';
import { type Shown, showPage } from '../show-page';
import { memoryStudio } from './memory-studio';

let page: Shown;
let studio: ReturnType<typeof memoryStudio>;
let services: Fake;
const ID = 'front-desk';

beforeEach(async () => {
  studio = memoryStudio();
  services = fakeServices({}, { studio });
  await studio.create(
    makeBook({
      name: 'Front desk',
      role: 'support',
      title: 'Greet',
      say: 'Hello.',
      why: 'W',
      moment: 'start',
    }),
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

const show = async (section: SectionId = 'prompts', open?: number, id = ID) => {
  page = await showPage(
    <Routed first={{ at: 'book', id, section, ...(open !== undefined && { open }) }} />,
    services,
  );
  await page.until(() => page.root.querySelector('.editor') !== null);
};
const draft = () =>
  studio.books.get(ID)?.draft as { prompts: { id: string; title: string }[] } & Record<string, unknown>;
const settled = () => page.until(() => page.text().includes('Saved as draft'));
const titles = () => [...page.root.querySelectorAll('.item-title')].map((each) => each.textContent ?? '');
const openEntry = (name: string) =>
  page.click(
    [...page.root.querySelectorAll('.item-title')].find((each) =>
      each.textContent?.startsWith(name),
    ) as Element,
  );

describe('editing', () => {
  it('is saved as typed, also when it is no valid playbook yet', async () => {
    await show('prompts', 0);
    await page.type(page.field('What to remind of'), '');
    await settled();
    expect(draft().prompts[0]?.title).toBe('');
    await page.close();
    await show('prompts', 0);
    expect(page.field('What to remind of').value).toBe('');
  });

  it('saves what is left when the page is left', async () => {
    await show('prompts', 0);
    await page.type(page.field('What to remind of'), 'Left in a hurry');
    await page.settle(() => void window.dispatchEvent(new Event('pagehide')));
    expect(draft().prompts[0]?.title).toBe('Left in a hurry');
  });

  it('says so when it could not be saved, and tries again', async () => {
    let fails = true;
    services.studio = {
      ...studio,
      saveDraft: async (...what) => {
        if (fails) throw new Error('the disk is full');
        await studio.saveDraft(...what);
      },
    };
    await show('prompts', 0);
    await page.type(page.field('What to remind of'), 'One');
    await page.until(() => page.text().includes('Not saved: the disk is full'));
    fails = false;
    await page.type(page.field('What to remind of'), 'Two');
    await settled();
    expect(draft().prompts[0]?.title).toBe('Two');
  });

  it('adds, moves and removes prompts, and a removed one comes back', async () => {
    await show('prompts');
    await page.click(page.button('Add a prompt'));
    await page.type(page.field('What to remind of'), 'Thank');
    await page.click(page.button('Move up: Thank'));
    expect(titles().map((title) => title.slice(0, 5))).toEqual(['Thank', 'Greet']);
    expect(page.text()).toContain('Now in place 1 of 2.');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move down: Thank');
    await page.click(page.button('Remove: Thank'));
    expect(titles().length).toBe(1);
    await page.click(page.button('Undo'));
    await settled();
    expect(draft().prompts.map(({ id, title }) => [id, title])).toEqual([
      ['front-desk-p2', 'Thank'],
      ['front-desk-p1', 'Greet'],
    ]);
  });

  it('moves by dragging too', async () => {
    await show('prompts');
    await page.click(page.button('Add a prompt'));
    const [first, second] = page.root.querySelectorAll('.item');
    const drag = (element: Element | null | undefined, kind: string) => {
      const event = new Event(kind, { bubbles: true, cancelable: true });
      Object.assign(event, { dataTransfer: { setData: () => {}, effectAllowed: '' } });
      return page.settle(() => void element?.dispatchEvent(event));
    };
    await drag(second?.querySelector('.grip'), 'dragstart');
    await drag(first, 'dragover');
    await drag(first, 'drop');
    await settled();
    expect(draft().prompts.map(({ id }) => id)).toEqual(['front-desk-p2', 'front-desk-p1']);
  });

  it('builds a condition by choosing, with nothing to type but the number', async () => {
    await show('prompts', 0);
    await page.click(page.button('Add a condition'));
    const selects = () => [...page.root.querySelectorAll<HTMLSelectElement>('.when-group select')];
    await page.type(selects()[0] as Element, 'customerMessages');
    await page.type(selects()[1] as Element, 'below');
    await page.type(page.root.querySelector('.when-group input') as Element, '3');
    await settled();
    expect(draft().prompts[0]).toMatchObject({
      when: { all: [{ not: { signal: 'customerMessages', atLeast: 3 } }] },
    });
    await page.click(page.button('Remove: messages from the customer'));
    await settled();
    expect(draft().prompts[0]).not.toHaveProperty('when');
  });

  it('puts slots where the caret stands and shows the coach’s notes beside the line', async () => {
    await show('prompts', 0);
    const box = page.root.querySelector<HTMLTextAreaElement>('.script textarea') as HTMLTextAreaElement;
    await page.type(box, 'You need to calm down.');
    box.setSelectionRange(21, 21);
    await page.click(page.button('Comma and first name'));
    expect(box.value).toBe('You need to calm down{, firstName}.');
    await page.until(() => page.root.querySelector('.notes li') !== null);
    expect(page.root.querySelector('.notes')?.textContent).toContain('6 words');
  });

  it('swaps what kind of tick it is', async () => {
    await show('prompts', 0);
    await page.click(page.field('Bedside sees it in the words'));
    await settled();
    expect(draft().prompts[0]).toMatchObject({
      tick: { by: 'text', when: { all: [{ signal: 'nextStep' }] } },
    });
  });
});

describe('what is still to finish', () => {
  it('is told beside the field once it was left, and leads there from a list', async () => {
    await show('prompts', 0);
    await page.type(page.field('What to remind of'), '');
    await page.until(() => page.text().includes('One thing to finish'));
    expect(page.text()).not.toContain('This is empty.');
    await page.settle(() =>
      page.field('What to remind of').dispatchEvent(new FocusEvent('focusout', { bubbles: true })),
    );
    expect(page.field('What to remind of').getAttribute('aria-invalid')).toBe('true');
    await page.click(page.button('Where it is used'));
    await page.click(page.button('Publish …'));
    await page.click(page.button('Prompts › no. 1 › What to remind of'));
    await page.until(() => document.activeElement === page.field('What to remind of'));
  });

  it('keeps the old version live', async () => {
    await studio.publish(ID);
    await studio.saveDraft(ID, { ...studio.books.get(ID)?.versions[0]?.playbook, name: '' });
    await show('about');
    await page.until(() => page.text().includes('One thing to finish'));
    await page.click(page.button('Publish …'));
    expect(page.root.querySelector('.publish')).toBeNull();
    expect(studio.books.get(ID)?.versions.length).toBe(1);
  });
});

describe('a playbook that comes with Bedside', () => {
  it('opens for reading and copying only', async () => {
    await show('prompts', 1, 'service-essentials');
    expect(page.root.querySelector('.item-body input')?.closest('fieldset')?.disabled).toBe(true);
    expect(page.root.querySelector('.grip')).toBeNull();
    expect(page.text()).not.toContain('Add a prompt');
    await openEntry('Restate');
    await page.click(page.button('Make a copy to change'));
    await page.until(() => page.text().includes('Service essentials (copy)'));
  });
});

describe('figures beside the prompt', () => {
  it('are grey with too few, and carry the suggestion and the comments otherwise', async () => {
    const health = {
      ...{ prompt: 'front-desk-p1', shown: 40, acted: 3, dismissed: 30, tickedByText: 0, tickedBySelf: 0 },
      ...{ notDone: 2, followed: 4, reasons: {} },
      comments: [{ prompt: 'front-desk-p1', at: 0, note: '<b>Too loud</b>' }],
    };
    services.studio = { ...studio, readHealth: async () => [{ ...health, suggest: 'retire' }] };
    await show('prompts', 0);
    await page.until(() => page.root.querySelector('[data-health=retire]') !== null);
    expect(page.root.querySelector('[data-health]')?.textContent).toContain('Shown40');
    expect(page.root.querySelector('.comments')?.textContent).toContain('<b>Too loud</b>');
    await page.close();
    services.studio = { ...studio, readHealth: async () => [{ ...health, shown: 3, suggest: 'too-few' }] };
    await show('prompts', 0);
    await page.until(() => page.root.querySelector('.figures-box.few') !== null);
    expect(page.text()).toContain('Too few to say anything.');
  });
});
