import { afterEach, describe, expect, it } from 'vitest';
import { PopupShell } from '../../../components/pages/popup-shell';
import type { PromiseRow } from '../../../utils/log/read/read-commitments';
import { fakeServices, HOUR, makeCommitment, NOW } from '../fake-services';
import { type Shown, showPage } from '../show-page';

let page: Shown;
afterEach(() => page.close());

const row = (id: string, dueAt: number, action: string | null): PromiseRow => ({
  commitment: makeCommitment({ id, dueAt }),
  personal: action === null ? null : { id, of: 'commitment', at: NOW, action },
});

function withPromises(open: PromiseRow[]) {
  const services = fakeServices();
  services.log.readPromises = async (query) => ('open' in query ? open : []);
  return services;
}

const shell = <PopupShell first="promises" inPopup />;

describe('Promises', () => {
  it('has overdue first and says how late, with words while they are kept', async () => {
    page = await showPage(
      shell,
      withPromises([row('c2', NOW + 3 * HOUR, null), row('c1', NOW - HOUR, 'Ask billing')]),
    );
    const titles = [...page.root.querySelectorAll('.promise strong')].map((e) => e.textContent);
    expect(titles).toEqual(['Ask billing', 'Promise']);
    expect(page.text()).toContain('1 overdue');
    expect(page.text()).toContain('1 hour late');
    const due = page.root.querySelector('[data-commitment="c2"]')?.getAttribute('data-due');
    expect(due).toBe(new Date(NOW + 3 * HOUR).toISOString());
  });

  it('counts on its tab what is overdue or due within the hour', async () => {
    page = await showPage(
      shell,
      withPromises([row('a', NOW - 1, ''), row('b', NOW + 1, ''), row('c', NOW + HOUR, '')]),
    );
    expect(page.root.querySelector('.badge')?.textContent).toContain('2 due or overdue');
  });

  it('makes a promise with a preset time', async () => {
    const services = withPromises([]);
    page = await showPage(shell, services);
    expect(page.text()).toContain('No promises open.');
    await page.type(page.field('What did you promise?'), 'Send the quote');
    await page.click(page.button('Tomorrow 09:00'));
    expect(services.sent.findLast((s) => s.type === 'promise.make')?.request).toMatchObject({
      tab: null,
      commitment: { kind: 'promise', action: 'Send the quote', dueAt: new Date(2026, 2, 11, 9).getTime() },
    });
  });
});

describe('views of the popup', () => {
  it('are one tab stop; arrows, Home and End move', async () => {
    page = await showPage(shell, withPromises([]));
    const tabs = () => [...page.root.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = () => tabs().findIndex((t) => t.getAttribute('aria-selected') === 'true');
    expect(tabs().map((t) => t.tabIndex)).toEqual([-1, 0, -1]);
    const list = page.root.querySelector('[role=tablist]') as Element;
    await page.press(list, 'ArrowRight');
    expect(at()).toBe(2);
    await page.press(list, 'ArrowRight');
    expect(at()).toBe(0);
    await page.press(list, 'End');
    expect(at()).toBe(2);
    expect(document.activeElement).toBe(tabs()[2]);
    expect(page.root.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby')).toBe('tab-log');
  });
});
