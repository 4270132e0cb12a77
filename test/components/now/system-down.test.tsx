import { afterEach, describe, expect, it } from 'vitest';
import { PopupShell } from '../../../components/pages/popup-shell';
import type { SystemDown } from '../../../utils/model/system-down';
import { fakeServices, MINUTE, NOW } from '../fake-services';
import { type Shown, showPage } from '../show-page';
import { caseServices, promiseRow, waitingCall } from './scenes';

let page: Shown;
afterEach(() => page.close());

const popup = <PopupShell first="now" inPopup />;
const LINK = 'https://desk.example/ticket/7';

/** Ana was to be rung six minutes ago, Ben in eleven minutes; nobody else waits for the system. */
function withWaiting(down: Partial<SystemDown>) {
  const rows = [
    waitingCall('c0000022', 'Ben Okafor', NOW + 11 * MINUTE),
    waitingCall('c0000021', 'Ana Lima', NOW - 6 * MINUTE, LINK),
    promiseRow({ id: 'c0000023', kind: 'callback' }, { name: 'Cem' }),
  ];
  const services = caseServices(rows, { commitments: [] });
  services.settings.readSystemDown = async () => ({
    since: null,
    waiting: ['c0000021', 'c0000022', 'c0000009'],
    ...down,
  });
  return services;
}
const names = () => [...page.root.querySelectorAll('.ring-back strong')].map((e) => e.textContent);

describe('our system is down', () => {
  it('is switched on behind More and off in its own card, which says since when', async () => {
    const services = fakeServices();
    page = await showPage(popup, services);
    await page.click(page.button('More'));
    await page.click(page.button('Our system is down'));
    expect(page.text()).toContain('Our system is down since 10:00');
    expect(page.text()).toContain('Say sorry for it');
    const more = [...page.root.querySelectorAll('.shelf-more button')].map((b) => b.textContent);
    expect(more).not.toContain('Our system is down');
    await page.click(page.button('It is up again'));
    expect(page.text()).not.toContain('Our system is down since');
  });

  it('counts who waits, and lists them in a closed part', async () => {
    page = await showPage(popup, withWaiting({ since: NOW - 30 * MINUTE }));
    expect(page.root.querySelector('.down-card summary')?.textContent).toBe('2 people wait for a call');
    expect(page.root.querySelector<HTMLDetailsElement>('.down-card details')?.open).toBe(false);
    expect(names()).toEqual(['Ring Ana Lima', 'Ring Ben Okafor']);
  });
});

describe('the people to ring back', () => {
  it('stand there when it is up again, the longest promised first, with number, reason and how late', async () => {
    page = await showPage(popup, withWaiting({}));
    expect(page.text()).toContain('People to ring back');
    expect(names()).toEqual(['Ring Ana Lima', 'Ring Ben Okafor']);
    const row = page.root.querySelector('.ring-back [data-commitment=c0000021]');
    expect(row?.textContent).toContain('6 minutes late');
    expect(row?.textContent).toContain('promised in 15 minutes');
    expect(row?.textContent).toContain('second charge');
    expect(row?.querySelector('a')?.getAttribute('href')).toBe('tel:555 0142');
    expect([...(row?.querySelectorAll('button') ?? [])].map((b) => b.textContent)).toEqual([
      'Kept',
      'New time',
      'Open case',
    ]);
  });

  it('are rung, given a new time, or opened', async () => {
    const services = withWaiting({});
    page = await showPage(popup, services);
    const list = page.root.querySelector('.ring-back') as HTMLElement;
    const button = (name: string) => {
      const found = [...list.querySelectorAll('button')].find((b) => b.getAttribute('aria-label') === name);
      if (!found) throw new Error(name);
      return found;
    };
    await page.click(button('Open case: Ring Ana Lima'));
    expect(services.opened).toEqual([LINK]);
    await page.click(button('Kept: Ring Ana Lima'));
    const sent = () => services.sent.findLast(({ type }) => type === 'promise.change')?.request;
    expect(sent()).toEqual({ id: 'c0000021', to: 'kept' });
    await page.click(button('New time: Ring Ben Okafor'));
    await page.click(page.button('In 15 min'));
    expect(sent()).toMatchObject({ id: 'c0000022', to: 'renegotiated', dueAt: NOW + 15 * MINUTE });
    expect([...list.querySelectorAll('button')].some((b) => b.textContent === 'Missed')).toBe(false);
  });

  it('are nobody when all have been rung', async () => {
    const services = withWaiting({ waiting: ['c0000009'] });
    page = await showPage(popup, services);
    expect(page.text()).not.toContain('People to ring back');
  });
});
