import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BookList } from '../../../components/studio/list/book-list';
import { ImportBook } from '../../../components/studio/list/import-book';
import { NewBook } from '../../../components/studio/list/new-book';
import { UsesForm } from '../../../components/studio/list/uses-form';
import type { StudioRoute } from '../../../components/studio/studio-route';
import { SnackbarHost } from '../../../components/ui/snackbar';
import { type Fake, fakeServices } from '../fake-services';
import { type Shown, showPage } from '../show-page';
import { memoryStudio } from './memory-studio';

let page: Shown;
let studio: ReturnType<typeof memoryStudio>;
let services: Fake;
const went: StudioRoute[] = [];
const go = (route: StudioRoute) => void went.push(route);

beforeEach(() => {
  studio = memoryStudio();
  services = fakeServices({}, { studio });
  went.length = 0;
});
afterEach(() => page.close());

const show = async (view: React.ReactNode) => {
  page = await showPage(<SnackbarHost>{view}</SnackbarHost>, services);
  return page;
};

describe('the list of playbooks', () => {
  it('begins empty, with those that come with Bedside beside it', async () => {
    await show(<BookList onRoute={go} />);
    expect(page.text()).toContain('None of your own yet.');
    expect(page.root.querySelector('[data-book=service-essentials]')?.textContent).not.toContain('Delete');
  });

  it('copies, deletes and brings back', async () => {
    await show(<BookList onRoute={go} />);
    await page.click(page.button('Copy Service essentials'));
    expect(went).toEqual([{ at: 'book', id: 'service-essentials-copy', section: 'about' }]);
    await page.close();
    await show(<BookList onRoute={go} />);
    await page.click(page.button('Delete Service essentials (copy)'));
    expect(page.text()).toContain('Put away');
    await page.click(page.button('Undo'));
    expect(page.button('Delete Service essentials (copy)')).toBeTruthy();
  });

  it('saves a playbook as a file', async () => {
    const { id } = await studio.copy('service-essentials', 'Mine');
    await show(<BookList onRoute={go} />);
    await page.click(page.button('Save Mine as a file'));
    expect(services.files.map(({ name }) => name)).toEqual([`${id}.json`]);
    expect(JSON.parse(services.files[0]?.text ?? '')).toMatchObject({ name: 'Mine' });
  });
});

describe('a new playbook', () => {
  it('asks for what is missing before it is made', async () => {
    await show(<NewBook onMade={() => {}} onCancel={() => {}} />);
    await page.submit(page.root.querySelector('form') as Element);
    expect([...page.root.querySelectorAll('[aria-invalid=true]')].length).toBe(3);
    expect(studio.books.size).toBe(0);
  });

  it('from nothing is a draft that can be published', async () => {
    const made: string[] = [];
    await show(<NewBook onMade={(id) => made.push(id)} onCancel={() => {}} />);
    await page.type(page.field('Name of the playbook'), 'Front desk');
    await page.type(page.field('What to remind of'), 'Say when');
    await page.type(page.field('What to say'), 'I will ring you by [time].');
    await page.type(page.field('Why'), 'A time is kept, soon is not.');
    await page.click(page.field('If the customer is upset'));
    await page.submit(page.root.querySelector('form') as Element);
    expect(made).toEqual(['front-desk']);
    expect(await studio.publish('front-desk')).toEqual({ ok: true, version: 1 });
    expect(studio.books.get('front-desk')?.versions[0]?.playbook.prompts).toMatchObject([
      { id: 'front-desk-p1', title: 'Say when', say: ['I will ring you by [time].'] },
    ]);
  });

  it('keeps what was typed until it is made, and then no longer', async () => {
    await show(<NewBook onMade={() => {}} onCancel={() => {}} />);
    await page.type(page.field('Name of the playbook'), 'Half');
    await page.close();
    await show(<NewBook onMade={() => {}} onCancel={() => {}} />);
    expect(page.field('Name of the playbook').value).toBe('Half');
    await page.type(page.field('Begin with'), 'service-essentials');
    await page.submit(page.root.querySelector('form') as Element);
    await page.close();
    await show(<NewBook onMade={() => {}} onCancel={() => {}} />);
    expect(page.field('Name of the playbook').value).toBe('');
    expect([...studio.books.values()].map(({ draft }) => (draft as { name: string }).name)).toEqual(['Half']);
  });
});

describe('an imported file', () => {
  const choose = async (text: string) => {
    const input = page.root.querySelector('input[type=file]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File([text], 'book.json')] });
    await page.settle(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    await page.until(() => page.root.querySelector('#import-result') !== null);
  };
  const book = { format: 1, id: 'mine', version: 1, name: 'Mine', language: 'en', promise: 'Soon' };

  it('shows first what it would change, is used on a click, and is taken back on another', async () => {
    await studio.importBook(JSON.stringify(book));
    await show(<ImportBook onDone={() => {}} onCancel={() => {}} />);
    await choose(JSON.stringify({ ...book, promise: 'Today' }));
    expect(page.text()).toContain('Mine takes the place of version 1');
    expect(page.root.querySelector('.after')?.textContent).toContain('Today');
    expect(studio.books.get('mine')?.versions.length).toBe(1);
    await page.click(page.button('Import it over the present version'));
    expect(studio.books.get('mine')?.versions[0]?.playbook.promise).toBe('Today');
    await page.click(page.button('Undo'));
    expect(studio.books.get('mine')?.versions[0]?.playbook.promise).toBe('Soon');
  });

  it('that is broken is refused with the place of each fault', async () => {
    await show(<ImportBook onDone={() => {}} onCancel={() => {}} />);
    await choose(JSON.stringify({ ...book, name: '', prompts: [{ id: 'p' }] }));
    expect(page.text()).toContain('This file cannot be used.');
    expect(page.text()).toContain('prompts › p');
    expect(studio.books.size).toBe(0);
  });
});

describe('where a playbook is used', () => {
  it('is ticked and taken away for tools, sites and roles', async () => {
    const given: unknown[] = [];
    services.studio = { ...studio, assign: async (...what) => void given.push(what) };
    services.sites.listProfiles = async () => [{ id: 'rt', name: 'RT', about: '', playbook: 'x', pages: [] }];
    services.sites.listGranted = async () => ['https://desk.example/*'];
    await show(<UsesForm book={{ id: 'mine', name: 'Mine' }} />);
    for (const name of ['RT', 'desk.example', 'Nurse']) await page.click(page.field(name));
    expect(given).toEqual([
      [{ profile: 'rt' }, 'mine'],
      [{ origin: 'https://desk.example' }, 'mine'],
      [{ role: 'nurse' }, 'mine'],
    ]);
    expect(page.text()).toContain('Mine is used on Nurse.');
  });
});
