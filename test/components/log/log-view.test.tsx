import { afterEach, describe, expect, it } from 'vitest';
import { LogView } from '../../../components/log/log-view';
import { SnackbarHost } from '../../../components/ui/snackbar';
import type { LogRow } from '../../../utils/log/read/read-interactions';
import type { LogFilter } from '../../../utils/log/views/log-filter';
import { fakeServices, makeRow, NOW } from '../fake-services';
import { type Shown, showPage } from '../show-page';

let page: Shown;
afterEach(() => page.close());

const view = (
  <SnackbarHost>
    <LogView />
  </SnackbarHost>
);

const wide = (
  <SnackbarHost>
    <LogView wide />
  </SnackbarHost>
);

function logOf(rows: LogRow[]) {
  const asked: LogFilter[] = [];
  const gone = new Set<string>();
  const services = fakeServices({
    'log.delete': ({ ids }) => {
      for (const id of ids) gone.add(id);
      return { done: true };
    },
    'log.restore': ({ ids }) => {
      for (const id of ids) gone.delete(id);
      return { done: true };
    },
  });
  const passing = (f: LogFilter) =>
    rows.filter(
      ({ interaction: i }) => !gone.has(i.id) && (!f.disposition || i.disposition === f.disposition),
    );
  services.log.readPage = async (filter, after) => {
    asked.push(filter);
    const all = passing(filter);
    const from = after ? all.findIndex((r) => r.interaction.id === after.id) + 1 : 0;
    const page = all.slice(from, from + 2);
    const last = page.at(-1)?.interaction;
    return {
      rows: page,
      next: last && from + 2 < all.length ? { id: last.id, startedAt: last.startedAt } : null,
    };
  };
  services.log.readTotals = async (filter) => ({
    contacts: passing(filter).length,
    promises: {},
  });
  return { services, asked };
}

const rows = [
  makeRow({ id: 'i1', disposition: 'resolved' }, 'first note'),
  makeRow({ id: 'i2', disposition: 'handed-off' }),
  makeRow({ id: 'i3', disposition: 'resolved', agent: 'agent-other' }),
];
const ids = () =>
  [...page.root.querySelectorAll('[data-interaction]')].map((e) => e.getAttribute('data-interaction'));

describe('Log', () => {
  it('shows a page, then older ones', async () => {
    page = await showPage(view, logOf(rows).services);
    expect(ids()).toEqual(['i1', 'i2']);
    await page.click(page.button('Show older'));
    expect(ids()).toEqual(['i1', 'i2', 'i3']);
    expect(page.text()).toContain('3 shown');
  });

  it('holds four pages at a time, however far back one goes, and comes back the same way', async () => {
    const many = Array.from({ length: 21 }, (_, i) => makeRow({ id: `i${i + 1}`, startedAt: NOW - i }));
    const all = many.map((row) => row.interaction.id);
    page = await showPage(view, logOf(many).services);
    for (let i = 0; i < 10; i++) {
      await page.click(page.button('Show older'));
      const first = Math.max(0, i - 2) * 2;
      expect(ids()).toEqual(all.slice(first, Math.min(21, first + (Math.min(i, 2) + 2) * 2)));
    }
    for (let i = 6; i >= 0; i--) {
      await page.click(page.button('Show newer'));
      expect(ids()).toEqual(all.slice(i * 2, i * 2 + 8));
    }
    expect(page.text()).not.toContain('Show newer');
  });

  it('filters, keeps the filter for the next time and clears it', async () => {
    const { services } = logOf(rows);
    page = await showPage(view, services);
    await page.type(page.field('Ended as'), 'handed-off');
    await page.until(() => ids().join() === 'i2');
    expect(page.text()).toContain('Filters: 1 set');
    await page.close();
    page = await showPage(view, services);
    expect(ids()).toEqual(['i2']);
    await page.click(page.button('Clear filters'));
    await page.until(() => ids().join() === 'i1,i2');
  });

  it('searches with what is typed', async () => {
    const { services, asked } = logOf(rows);
    page = await showPage(view, services);
    await page.type(page.field('Search the log'), 'note');
    await page.until(() => asked.length > 1);
    expect(asked.at(-1)).toEqual({ text: 'note' });
  });

  it('deletes one and brings it back', async () => {
    page = await showPage(wide, logOf(rows).services);
    await page.open(page.root.querySelector('[data-interaction="i1"] details') as Element);
    await page.click(page.button('Delete'));
    expect(ids()).toEqual(['i2', 'i3']);
    await page.click(page.button('Undo'));
    expect(ids()).toEqual(['i1', 'i2']);
  });

  it('opens a contact in place of the list with one click, and comes back to its row', async () => {
    const { services } = logOf(rows);
    services.coaching.readContact = async (id) => {
      const row = rows.find((each) => each.interaction.id === id);
      return row ? { ...row, coaching: null } : null;
    };
    page = await showPage(view, services);
    const row = () => page.root.querySelector('[data-interaction="i2"] button') as HTMLElement;
    const list = page.root.querySelector('.log-all') as HTMLElement;
    await page.click(row());
    expect(list.hidden).toBe(true);
    const contact = page.root.querySelector('[data-contact="i2"]') as HTMLElement;
    expect(contact.querySelector('.timeline')).not.toBeNull();
    expect(document.activeElement).toBe(contact.querySelector('h2'));
    await page.click(page.button('Back to the list'));
    expect(page.root.querySelector('[data-contact]')).toBeNull();
    expect(list.hidden).toBe(false);
    expect(document.activeElement).toBe(row());

    // Where it was deleted, the row beside it is where one goes on.
    await page.click(row());
    await page.click(page.button('Delete'));
    expect(list.hidden).toBe(false);
    expect(ids()).toEqual(['i1', 'i3']);
    expect(document.activeElement?.closest('[data-interaction]')?.getAttribute('data-interaction')).toBe(
      'i1',
    );
    await page.click(page.button('Undo'));
    expect(ids()).toEqual(['i1', 'i2']);
  });

  it('writes every row that fits to CSV, not only the page', async () => {
    const { services } = logOf(rows);
    page = await showPage(view, services);
    await page.click(page.button('CSV of what is shown'));
    expect(services.files[0]?.name).toBe('bedside-log.csv');
    expect(services.files[0]?.text.trim().split('\r\n')).toHaveLength(4);
  });

  it('says what is wrong with an import in words', async () => {
    page = await showPage(view, logOf([]).services);
    await page.click(page.button('Import'));
    expect(page.text()).toContain('Choose a file first.');
  });

  it('says that nothing was logged yet', async () => {
    page = await showPage(view, logOf([]).services);
    expect(page.text()).toContain('Nothing logged yet.');
  });
});
