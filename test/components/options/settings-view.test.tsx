import { afterEach, describe, expect, it } from 'vitest';
import { OptionsPage } from '../../../components/options/options-page';
import { readOptionsPlace, type SettingsSection } from '../../../components/options/place';
import { NOT_QUIET, type Quiet } from '../../../utils/model/quiet';
import type { Role } from '../../../utils/model/role';
import { FIRST_THEME, type Theme } from '../../../utils/model/theme';
import { fakeServices } from '../fake-services';
import { type Shown, showPage } from '../show-page';

let page: Shown;
afterEach(() => page.close());

/** A person with a name and a kind of work, in the dark, for whom it is quiet on a site; changes are kept in memory. */
function livedIn() {
  const kept: { name: string; role: Role | null; quiet: Quiet; theme: Theme } = {
    name: 'Sam',
    role: 'nurse',
    quiet: { ...NOT_QUIET, sites: { 'https://desk.example': { until: null } } },
    theme: { scheme: 'dark', panel: 'page', underlines: 'pause' },
  };
  const services = fakeServices({
    'quiet.set': (quiet) => {
      Object.assign(kept, { quiet });
      return { done: true };
    },
  });
  const { settings } = services;
  settings.readName = async () => kept.name;
  settings.writeName = async (name) => void Object.assign(kept, { name });
  settings.readRole = async () => kept.role;
  settings.writeRole = async (role) => void Object.assign(kept, { role });
  settings.readQuiet = async () => kept.quiet;
  settings.readTheme = async () => kept.theme;
  settings.writeTheme = async (part) => void Object.assign(kept, { theme: { ...kept.theme, ...part } });
  return services;
}

const open = async (section: SettingsSection, services = fakeServices()) => {
  history.replaceState(null, '', `#${section}`);
  page = await showPage(<OptionsPage first={readOptionsPlace(location.hash)} />, services);
};
const links = () => [...page.root.querySelectorAll<HTMLAnchorElement>('.settings-nav a')];
const heading = () => page.root.querySelector('#section-title') as HTMLElement;
const found = () => [...page.root.querySelectorAll('[data-found]')].map((each) => each.textContent);
const changed = () => [...page.root.querySelectorAll('[data-changed]')].map((each) => each.textContent);
/** Follows a link as the browser does. */
const follow = (link: HTMLAnchorElement) =>
  page.settle(() => {
    history.replaceState(null, '', link.getAttribute('href') as string);
    dispatchEvent(new Event('hashchange'));
  });

describe('the sections of settings', () => {
  it('are links of their own, each of which draws its section and takes the focus to its heading', async () => {
    await open('sites');
    const names = links().map((each) => each.textContent);
    expect(new Set(names).size).toBe(names.length);
    for (const [n, name] of names.entries()) {
      const link = links()[n] as HTMLAnchorElement;
      await follow(link);
      expect(heading().textContent).toBe(name);
      expect(document.activeElement).toBe(heading());
      expect(links().filter((each) => each.ariaCurrent ?? each.getAttribute('aria-current'))).toEqual([
        links()[n],
      ]);
      expect(page.root.querySelectorAll('section.card')).toHaveLength(1);
    }
  });

  it('open where the address points, with the setting it names in the focus', async () => {
    await open('data');
    expect(heading().textContent).toBe('Your data');
    await follow(Object.assign(document.createElement('a'), { href: '#you/role' }));
    expect(document.activeElement).toBe(page.field('Your work'));
  });
});

describe('the search over settings', () => {
  it('finds by name, by other words and by tool, whatever the case, and opens what Enter asks for', async () => {
    const services = fakeServices();
    services.sites.listProfiles = async () => [
      { id: 'rt', name: 'Request Tracker', about: '', playbook: 'b', pages: ['/x'] },
    ];
    await open('sites', services);
    const search = page.field('Search settings');
    for (const [query, name] of [
      ['BACKUP', 'Export'],
      ['job', 'Your work'],
      ['mute', 'Quiet'],
      ['dark mode', 'Theme'],
      ['request tracker', 'Playbook for Request Tracker'],
      ['keyboard', 'Keyboard shortcuts'],
    ]) {
      await page.type(search, query as string);
      expect(found(), query).toContain(name);
    }
    await page.type(search, 'xyzzy');
    expect(found()).toEqual([]);
    expect(page.text()).toContain('No setting has these words.');
    await page.press(search, 'Escape');
    expect(search.value).toBe('');
    expect(heading().textContent).toBe('Sites');
  });

  it('is over when a found setting was followed', async () => {
    await open('sites');
    await page.type(page.field('Search settings'), 'your work');
    await follow(page.root.querySelector('[data-found]') as HTMLAnchorElement);
    expect(page.field('Search settings').value).toBe('');
    expect(document.activeElement).toBe(page.field('Your work'));
  });
});

describe('what was changed', () => {
  it('is counted in the navigation, listed with its value, and shown beside the setting', async () => {
    await open('changed', livedIn());
    expect(links().at(-1)?.textContent).toBe('What was changed (6)');
    expect(changed()).toHaveLength(6);
    expect(changed().join()).toContain('desk.example');
    expect(changed().join()).toContain('Sam');
    await follow(Object.assign(document.createElement('a'), { href: '#you' }));
    expect(changed()).toEqual(['ChangedBack to default', 'ChangedBack to default']);
  });

  it('goes back from its own place, with the focus kept there, and can be undone', async () => {
    const services = livedIn();
    await open('you', services);
    await page.click(page.button('Back to default: Your work'));
    expect(await services.settings.readRole()).toBe(null);
    expect(page.field('Your work').value).toBe('');
    expect(document.activeElement).toBe(page.field('Your work'));
    expect(changed()).toHaveLength(1);
    await page.click(page.button('Undo'));
    expect(await services.settings.readRole()).toBe('nurse');
    expect(page.field('Your work').value).toBe('nurse');
  });

  it('goes back from the list, one by one, until everything is as it was', async () => {
    const services = livedIn();
    await open('changed', services);
    for (let left = 5; left >= 0; left--) {
      await page.click(page.root.querySelector('[data-changed] button') as Element);
      expect(changed()).toHaveLength(left);
      expect(document.activeElement).toBe(heading());
    }
    expect(page.text()).toContain('Everything is as it was at first.');
    expect(links().at(-1)?.textContent).toBe('What was changed');
    expect((await services.settings.readQuiet()).sites).toEqual({});
    expect(await services.settings.readName()).toBe('');
    expect(await services.settings.readTheme()).toEqual(FIRST_THEME);
  });
});
