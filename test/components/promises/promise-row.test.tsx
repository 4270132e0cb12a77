import { afterEach, describe, expect, it } from 'vitest';
import { PopupShell } from '../../../components/pages/popup-shell';
import type { PromiseRow } from '../../../utils/log/read/read-commitments';
import { fakeServices, HOUR, MINUTE, NOW } from '../fake-services';
import { promiseRow } from '../now/scenes';
import { type Shown, showPage } from '../show-page';

let page: Shown;
afterEach(() => page.close());

const popup = <PopupShell first="promises" inPopup />;
const ASK = promiseRow(
  { id: 'a0000001', kind: 'ask', dueAt: NOW + HOUR },
  { name: 'The lab', action: 'run it today', reason: 'the courier came' },
);
function withRows(open: PromiseRow[], closed: PromiseRow[] = []) {
  const services = fakeServices();
  services.log.readPromises = async (query) => ('open' in query ? open : closed);
  return services;
}
const requests = (services: ReturnType<typeof withRows>, type: string) =>
  services.sent.filter((s) => s.type === type).map((s) => s.request);

describe('a question asked on somebody’s behalf', () => {
  it('is answered, and the customer told by a time', async () => {
    const services = withRows([ASK]);
    page = await showPage(popup, services);
    expect(page.text()).toContain('Asking The lab');
    expect(page.text()).toContain('New: the courier came');
    await page.click(page.button('They answered: run it today'));
    const group = page.root.querySelector('[role=group][aria-labelledby="tell-a0000001"]') as HTMLElement;
    const [soonest] = group.querySelectorAll('button');
    expect(soonest?.disabled).toBe(true);
    await page.click(page.field('No'));
    await page.click(soonest as Element);
    expect(requests(services, 'ask.answer')).toMatchObject([
      {
        id: 'a0000001',
        answer: 'no',
        tell: { kind: 'promise', dueAt: NOW + 5 * MINUTE, action: 'tell you what The lab said' },
      },
    ]);
    expect(page.text()).toContain('Answer noted: No');
    await page.click(page.button('Undo'));
    expect(requests(services, 'ask.answer')[1]).toEqual({ id: 'a0000001', answer: null, tell: null });
    expect(requests(services, 'log.delete')).toHaveLength(1);
  });

  it('needs no further promise where the customer was told already', async () => {
    const services = withRows([ASK]);
    page = await showPage(popup, services);
    await page.click(page.button('They answered: run it today'));
    await page.click(page.field('Yes'));
    await page.click(page.button('Told already'));
    expect(requests(services, 'ask.answer')).toEqual([{ id: 'a0000001', answer: 'yes', tell: null }]);
  });

  it('is never just kept: an answer belongs to it', async () => {
    page = await showPage(popup, withRows([ASK]));
    expect([...page.root.querySelectorAll('.promise button')].map((b) => b.textContent)).not.toContain(
      'Kept',
    );
  });
});

describe('a wait told at the desk', () => {
  it('is done with one click, which says how good the estimate was', async () => {
    const wait = promiseRow({
      id: 'w0000001',
      kind: 'wait',
      madeAt: NOW - 12 * MINUTE,
      dueAt: NOW - 2 * MINUTE,
    });
    const services = withRows([wait]);
    page = await showPage(popup, services);
    await page.click(page.button('Done: Wait told'));
    expect(requests(services, 'promise.change')).toEqual([{ id: 'w0000001', to: 'kept' }]);
    expect(page.text()).toContain('Done after 12 min; you said 10.');
  });

  it('keeps saying it once it is closed', async () => {
    const done = promiseRow({
      id: 'w0000002',
      kind: 'wait',
      madeAt: NOW - 30 * MINUTE,
      dueAt: NOW - 20 * MINUTE,
      closedAt: NOW - 17 * MINUTE,
      status: 'kept-late',
    });
    page = await showPage(popup, withRows([], [done]));
    expect(page.text()).toContain('said 10 min, took 13');
  });
});

describe('a hand-off of mine', () => {
  const row = promiseRow(
    { id: '3fa9c10200', kind: 'hand-off', dueAt: NOW + HOUR },
    { name: 'Pharmacy', action: 'the signed form' },
  );

  it('has its text for the note as long as it is open', async () => {
    const services = withRows([row]);
    page = await showPage(popup, services);
    expect(page.text()).toContain('For Pharmacy');
    await page.open(page.root.querySelector('.promise details') as Element);
    await page.click(page.button('Copy'));
    expect(services.copied[0]).toContain('Hand-off (BH-3fa9c1)');
    expect(page.text()).not.toContain('Said back by your colleague');
  });

  it('says when a colleague has said it back', async () => {
    page = await showPage(popup, withRows([{ ...row, saidBack: true } as PromiseRow]));
    expect(page.text()).toContain('Said back by your colleague');
  });

  it('has no text once its words are erased', async () => {
    page = await showPage(popup, withRows([{ ...row, personal: null }]));
    expect(page.root.querySelector('.promise details')).toBeNull();
  });
});
