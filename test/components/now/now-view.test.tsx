import { afterEach, describe, expect, it } from 'vitest';
import { NowView } from '../../../components/now/now-view';
import { SnackbarHost } from '../../../components/ui/snackbar';
import type { Reply } from '../../../utils/messages/protocol';
import { NOT_QUIET } from '../../../utils/model/quiet';
import { fakeServices, MINUTE, makeState, NOW } from '../fake-services';
import { type Shown, showPage } from '../show-page';

let page: Shown;
afterEach(() => page.close());

const view = (
  <SnackbarHost>
    <NowView />
  </SnackbarHost>
);
const withCase = (): Reply<'now.read'> => ({
  state: makeState(),
  quiet: NOT_QUIET,
  origin: 'https://desk.example',
  granted: true,
  profiles: ['desk'],
  handOffs: [],
});
const lastOf = (services: ReturnType<typeof fakeServices>, type: string) =>
  services.sent.findLast((s) => s.type === type)?.request;

describe('Now on a page that no profile claims', () => {
  const unknown = (granted: boolean) => ({
    'now.read': (): Reply<'now.read'> => ({
      state: null,
      quiet: NOT_QUIET,
      origin: 'https://desk.example',
      granted,
      profiles: [],
      handOffs: [],
    }),
  });
  const types = (services: ReturnType<typeof fakeServices>) =>
    services.sent.map(({ type }) => type).filter((type) => /^(teach|site)\./.test(type));

  it('offers to teach it: the browser is asked for this one site, then the picker comes and the popup goes', async () => {
    const asked: string[] = [];
    let closed = 0;
    const tab = async () => ({ id: 7, origin: 'https://desk.example' });
    const { sites } = fakeServices();
    const grant = async (origin: string) => {
      asked.push(origin);
      return true;
    };
    const services = fakeServices(unknown(false), {
      tab,
      sites: { ...sites, grant },
      closePopup: () => {
        closed++;
      },
    });
    page = await showPage(view, services);
    await page.click(page.button('Teach Bedside this site'));
    expect(asked).toEqual(['https://desk.example']);
    expect(types(services)).toEqual(['teach.begin', 'site.reconcile', 'teach.begin']);
    expect(lastOf(services, 'teach.begin')).toEqual({ tab: 7 });
    expect(closed).toBe(1);
    expect(page.button('Log')).toBeTruthy();
  });

  it('is over when the site is refused', async () => {
    const tab = async () => ({ id: 7, origin: 'https://desk.example' });
    const { sites } = fakeServices();
    const services = fakeServices(unknown(true), { tab, sites: { ...sites, grant: async () => false } });
    page = await showPage(view, services);
    await page.click(page.button('Teach Bedside this site'));
    expect(types(services)).toEqual(['teach.begin', 'teach.stop']);
  });
});

describe('Now without a case', () => {
  it('logs a phone call in two clicks and takes it back', async () => {
    const services = fakeServices();
    page = await showPage(view, services);
    expect(page.button('Log').disabled).toBe(true);
    await page.click(page.field('Resolved'));
    await page.click(page.button('Log'));
    expect(lastOf(services, 'log.finish')).toMatchObject({
      interaction: null,
      tab: null,
      channel: 'phone',
      disposition: 'resolved',
      endedAt: NOW,
    });
    expect(page.text()).toContain('Logged: Resolved');
    expect(page.button('Log').disabled).toBe(true);
    await page.click(page.button('Undo'));
    expect(lastOf(services, 'log.undo')).toEqual({ interaction: 'i0000009' });
    expect((page.field('Resolved') as HTMLInputElement).checked).toBe(true);
  });

  it('logs whose contact it was and about which case, as typed', async () => {
    const services = fakeServices();
    page = await showPage(view, services);
    await page.type(page.field('Who'), ' Ana Lima ');
    await page.type(page.field('Case number'), 'A-77');
    await page.click(page.field('Resolved'));
    await page.click(page.button('Log'));
    expect(lastOf(services, 'log.finish')).toMatchObject({ name: 'Ana Lima', caseNumber: 'A-77' });
    expect(page.field('Who').value).toBe('');
  });

  it('notes a promise of its own', async () => {
    const services = fakeServices();
    page = await showPage(view, services);
    await page.type(page.field('What did you promise?'), 'send the form');
    const [first] = page.root.querySelectorAll<HTMLButtonElement>('.quick-promise .row button');
    await page.click(first as Element);
    expect(lastOf(services, 'promise.make')).toMatchObject({
      commitment: { kind: 'promise', action: 'send the form' },
    });
  });

  it('saves a callback on one Enter, with what was typed and picked', async () => {
    const services = fakeServices();
    page = await showPage(view, services);
    await page.click(page.button('Offer a callback'));
    await page.type(page.field('Name'), 'Ana Lima');
    await page.type(page.field('Number'), '555 0142');
    await page.type(page.field('About'), 'The second charge');
    await page.click(page.field('30 min'));
    await page.submit(page.root.querySelector('.callback-form') as Element);
    expect(lastOf(services, 'promise.make')).toMatchObject({
      tab: null,
      commitment: {
        kind: 'callback',
        dueAt: NOW + 30 * MINUTE,
        name: 'Ana Lima',
        number: '555 0142',
        reason: 'The second charge',
      },
    });
    expect([...services.stored.keys()]).toEqual([]);
  });

  it('says what a callback still needs, and keeps the form', async () => {
    const services = fakeServices();
    page = await showPage(view, services);
    await page.click(page.button('Offer a callback'));
    await page.submit(page.root.querySelector('.callback-form') as Element);
    expect(page.text()).toContain('Give a number or a name');
    expect(page.field('Number').getAttribute('aria-invalid')).toBe('true');
    expect(lastOf(services, 'promise.make')).toBeUndefined();
  });

  it('has every field again when the popup is opened anew', async () => {
    const services = fakeServices();
    page = await showPage(view, services);
    await page.click(page.field('Handed off'));
    await page.type(page.field('Note'), 'half a sent');
    await page.click(page.button('Offer a callback'));
    await page.type(page.field('Number'), '555 01');
    await page.close();
    page = await showPage(view, services);
    expect(page.field('Note').value).toBe('half a sent');
    expect(page.field('Handed off').checked).toBe(true);
    expect(page.field('Number').value).toBe('555 01');
  });

  it('keeps everything typed when the background says no, and says why', async () => {
    const services = fakeServices({
      'log.finish': () => {
        throw new Error('The disk is full.');
      },
    });
    page = await showPage(view, services);
    await page.type(page.field('Note'), 'kept');
    await page.click(page.field('Resolved'));
    await page.click(page.button('Log'));
    expect(page.text()).toContain('The disk is full.');
    expect(page.field('Note').value).toBe('kept');
  });

  it('asks for the site straight from the click', async () => {
    const asked: string[] = [];
    const services = fakeServices({}, { tab: async () => ({ id: 7, origin: 'https://desk.example' }) });
    services.sites.grant = async (origin) => {
      asked.push(origin);
      return true;
    };
    page = await showPage(view, services);
    page.button('Use Bedside on this site').click();
    expect(asked).toEqual(['https://desk.example']);
    await page.click(page.root);
    expect(lastOf(services, 'site.reconcile')).toEqual({});
  });

  it('says why nothing can be shown, and tries again', async () => {
    let fails = true;
    const services = fakeServices({
      'now.read': () => {
        if (fails) throw new Error('The log cannot be opened.');
        return withCase();
      },
    });
    page = await showPage(view, services);
    expect(page.text()).toContain('The log cannot be opened.');
    fails = false;
    await page.click(page.button('Try again'));
    expect(page.text()).toContain('山田 花子');
  });
});

describe('Now with a case', () => {
  it('ticks a prompt by hand as self-reported, and leaves what the text shows alone', async () => {
    const services = fakeServices({ 'now.read': withCase });
    page = await showPage(view, services);
    expect(page.field('挨拶').disabled).toBe(true);
    await page.click(page.field('次'));
    expect(lastOf(services, 'now.tick')).toMatchObject({
      tab: 7,
      reports: [{ kind: 'prompt.ticked', prompt: 'next', by: 'self', at: NOW }],
    });
  });

  it('logs to the case, by its own channel', async () => {
    const services = fakeServices({ 'now.read': withCase });
    page = await showPage(view, services);
    await page.click(page.field('Answered'));
    await page.click(page.button('Log'));
    expect(lastOf(services, 'log.finish')).toMatchObject({
      interaction: 'i0000007',
      tab: 7,
      channel: 'chat',
    });
  });

  it('corrects the name once', async () => {
    const services = fakeServices({ 'now.read': withCase });
    page = await showPage(view, services);
    await page.click(page.button('Correct the name'));
    await page.type(page.field('Address the customer as'), ' 花子 ');
    await page.submit(page.root.querySelector('.name-form') as Element);
    expect(lastOf(services, 'now.name')).toEqual({ tab: 7, name: '花子' });
  });

  it('marks how far the patient has come', async () => {
    const services = fakeServices({ 'now.read': withCase });
    page = await showPage(view, services);
    await page.click(page.field('Said yes'));
    expect(lastOf(services, 'now.tick')).toMatchObject({
      reports: [{ kind: 'teachback.marked', domain: 'home', state: 'said-yes' }],
    });
  });

  it('keeps a promise and opens it again', async () => {
    const services = fakeServices({ 'now.read': withCase });
    page = await showPage(view, services);
    await page.click(page.button('Kept: 見積もりを送る'));
    expect(lastOf(services, 'promise.change')).toEqual({ id: 'c0000001', to: 'kept' });
    await page.click(page.button('Undo'));
    expect(lastOf(services, 'promise.change')).toEqual({ id: 'c0000001', to: 'reopened' });
  });

  it('moves a promise to a preset time and records whether the customer was told', async () => {
    const services = fakeServices({ 'now.read': withCase });
    page = await showPage(view, services);
    await page.click(page.button('New time: 見積もりを送る'));
    await page.click(page.field('I have told the customer'));
    await page.click(page.button('In 15 min'));
    expect(lastOf(services, 'promise.change')).toEqual({
      id: 'c0000001',
      to: 'renegotiated',
      dueAt: NOW + 15 * MINUTE,
      told: true,
    });
  });

  it('shows what changed elsewhere', async () => {
    const state = makeState();
    const services = fakeServices({ 'now.read': () => ({ ...withCase(), state: { ...state } }) });
    page = await showPage(view, services);
    state.correctedName = '花子';
    await page.settle(() => services.notify(['case']));
    expect(page.root.querySelector('.name')?.textContent).toBe('花子');
  });
});
