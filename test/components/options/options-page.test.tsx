import { afterEach, describe, expect, it } from 'vitest';
import { OptionsPage } from '../../../components/options/options-page';
import type { SettingsSection } from '../../../components/options/place';
import { WelcomePage } from '../../../components/welcome/welcome-page';
import { fakeServices } from '../fake-services';
import { type Shown, showPage } from '../show-page';

let page: Shown;
const nowhere = () => () => {};
afterEach(() => page.close());

const settings = (section: SettingsSection) => <OptionsPage first={{ at: 'settings', section }} />;

describe('settings', () => {
  it('takes a site back', async () => {
    const held = ['https://desk.example/*'];
    const services = fakeServices();
    services.sites.listGranted = async () => [...held];
    services.sites.revoke = async (pattern) => held.splice(held.indexOf(pattern), 1).length === 1;
    page = await showPage(settings('sites'), services);
    await page.click(page.button('Turn off: desk.example'));
    expect(held).toEqual([]);
    expect(services.sent.some((s) => s.type === 'site.reconcile')).toBe(true);
    expect(page.text()).toContain('No site yet.');
  });

  it('switches a prompt on again where it was off', async () => {
    const services = fakeServices();
    services.settings.readSwitches = async () => ({
      me: [],
      sites: { 'https://desk.example': ['greet'] },
      playbooks: {},
    });
    services.playbooks = async () => [
      { id: 'b', name: 'B', version: 1, about: '', prompts: [{ id: 'greet', title: 'Use the name' }] },
    ];
    page = await showPage(settings('prompts'), services);
    await page.click(page.button('Switch on: Use the name'));
    expect(services.sent.find((s) => s.type === 'switch.set')?.request).toEqual({
      prompt: 'greet',
      place: { scope: 'site', origin: 'https://desk.example' },
      off: false,
    });
  });

  it('counts on the receipt what each table holds', async () => {
    const services = fakeServices();
    services.log.countTables = async () => ({ words: 3, events: 1234, playbooks: 2 });
    page = await showPage(settings('data'), services);
    const cells = [...page.root.querySelectorAll('.receipt td')].map((c) => c.textContent);
    expect(cells).toEqual(['3', '0', '0', (1234).toLocaleString(), '0', '0', '2', '0']);
  });

  it('keeps the work a person does, and takes it back when that could not be saved', async () => {
    const given: unknown[] = [];
    const services = fakeServices();
    services.settings.readRole = async () => 'nurse';
    services.settings.writeRole = async (role) => {
      if (role === 'lead') throw new Error('Not saved: full.');
      given.push(role);
    };
    page = await showPage(settings('you'), services);
    expect(page.field('Your work').value).toBe('nurse');
    await page.type(page.field('Your work'), 'billing');
    await page.type(page.field('Your work'), '');
    expect(given).toEqual(['billing', null]);
    await page.type(page.field('Your work'), 'lead');
    expect(page.field('Your work').value).toBe('');
    expect(page.text()).toContain('Not saved: full.');
  });

  it('gives a tool another playbook, and back to the usual one', async () => {
    const given: (string | null)[] = [];
    const services = fakeServices();
    services.sites.listProfiles = async () => [
      { id: 'rt', name: 'RT', about: '', playbook: 'b', pages: ['/x'] },
    ];
    services.playbooks = async () => [
      { id: 'b', name: 'B', version: 1, about: '', prompts: [{ id: 'p', title: 'P' }] },
    ];
    services.studio.assign = async (_, playbook) => void given.push(playbook);
    page = await showPage(settings('tools'), services);
    await page.type(page.field('Playbook for RT'), 'b');
    await page.type(page.field('Playbook for RT'), '');
    expect(given).toEqual(['b', null]);
  });
});

describe('first run', () => {
  it('asks for just the site that was pasted', async () => {
    const asked: string[] = [];
    const services = fakeServices();
    services.sites.grant = async (origin) => asked.push(origin) > 0;
    page = await showPage(<WelcomePage practice={nowhere} />, services);
    await page.click(page.field('Redmine'));
    await page.type(page.field('Address of your tool'), 'https://redmine.example.org/issues/4');
    await page.submit(page.root.querySelector('.grant-form') as Element);
    expect(asked).toEqual(['https://redmine.example.org']);
    expect(page.text()).toContain('Bedside is on for redmine.example.org');
  });

  it('says when the browser was told no', async () => {
    const services = fakeServices();
    services.sites.grant = async () => false;
    page = await showPage(<WelcomePage practice={nowhere} />, services);
    await page.type(page.field('Address of your tool'), 'desk.example.org');
    await page.submit(page.root.querySelector('.grant-form') as Element);
    expect(page.text()).toContain('stays off on desk.example.org');
  });

  it('puts the practice desk on the page once and takes it away', async () => {
    const seen: string[] = [];
    const mount = (element: HTMLElement) => {
      seen.push(element.className);
      return () => void seen.push('gone');
    };
    page = await showPage(<WelcomePage practice={mount} />, fakeServices());
    expect(seen).toEqual(['practice']);
    await page.close();
    await Promise.resolve();
    expect(seen).toEqual(['practice', 'gone']);
  });
});
