import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followGrant } from '../../utils/background/follow-grants';
import type { SiteProfile } from '../../utils/model/site-profile';
import { listSites } from '../../utils/sites/list-sites';
import { endTeaching, readTeaching } from '../../utils/sites/teaching-kept';
import { forgetProfiles } from '../../utils/sites/usable-profiles';
import { browser } from '../fakes/browser';
import { ask, DESK, deskSender, pageSender } from './ask';
import { sitAtDesk } from './at-desk';

const page = pageSender();
const tab = deskSender(1);
const prints = { name: '0123456789abcdef', caseId: 'fedcba9876543210' };
const RT = JSON.parse(readFileSync('public/sites/request-tracker-5.json', 'utf8')) as SiteProfile;
const make = (part: object = {}) =>
  JSON.stringify({ ...RT, id: 'desk-example', name: 'desk.example', version: 1, ...part });

beforeEach(async () => {
  await sitAtDesk([1, 2]);
  forgetProfiles();
});
afterEach(() => vi.restoreAllMocks());

const own = async () =>
  (await listSites()).filter((each) => each.own).map(({ id, version }) => [id, version]);
const begin = () => ask(page, 'teach.begin', { tab: 1 });

describe('teaching a site', () => {
  it('puts the picker into the tab, by a person’s click only', async () => {
    await expect(ask(tab, 'teach.look', {})).rejects.toThrow('begin in its popup');
    await begin();
    expect(browser.state.injected).toEqual([1]);
    expect((await ask(tab, 'teach.look', {})).taught).toBeNull();
    await expect(ask(deskSender(2), 'teach.look', {})).rejects.toThrow('begin in its popup');
  });

  it('begins from the panel of a page that is read already', async () => {
    await ask(tab, 'desk.teach', {});
    expect(browser.state.injected).toEqual([1]);
    expect(await readTeaching()).toMatchObject({ tab: 1, taught: null });
  });

  it('waits for the site to be granted, and is over when it is not', async () => {
    browser.state.grants = [];
    await begin();
    expect(browser.state.injected).toEqual([]);
    browser.state.grants = [`${DESK}/*`];
    await followGrant([]);
    expect(browser.state.injected).toEqual([1]);
    await ask(page, 'teach.stop', { tab: 1 });
    expect(await readTeaching()).toBeNull();
  });

  it('keeps the first case for the second, in the browser’s memory only, and ends with its tab', async () => {
    await begin();
    expect(await ask(tab, 'teach.keep', { text: make(), prints })).toEqual({ ok: true });
    expect((await ask(tab, 'teach.look', {})).taught).toMatchObject({
      profile: { id: 'desk-example' },
      prints,
    });
    // Begun again in the same tab it goes on.
    await begin();
    expect((await readTeaching())?.taught).not.toBeNull();
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('desk-example');
    await endTeaching(2);
    expect(await readTeaching()).not.toBeNull();
    await endTeaching(1);
    expect(await readTeaching()).toBeNull();
  });

  it('is saved as an own profile that every open page takes, for pages of this site only', async () => {
    await begin();
    vi.spyOn(browser.tabs, 'sendMessage');
    const pages = RT.pages.map((each) => ({ ...each, host: 'bank.example' }));
    const saved = await ask(tab, 'teach.save', { text: make({ pages }) });
    expect(saved).toMatchObject({ ok: true, id: 'desk-example', before: null });
    const [line] = (await listSites()).filter((each) => each.own);
    expect(line?.pages.every((each) => each.startsWith('desk.example/'))).toBe(true);
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(1, { notice: 'changed', what: ['sites'] });
    expect(await readTeaching()).toBeNull();
  });

  it('refuses what is no profile with its faults, and nothing is lost', async () => {
    await begin();
    expect(await ask(tab, 'teach.keep', { text: '{}', prints })).toMatchObject({ ok: false });
    const refused = await ask(tab, 'teach.save', { text: make({ phi: 'yes' }) });
    expect(refused.ok ? [] : refused.faults.map(({ at }) => at)).toEqual(['phi']);
    expect(await own()).toEqual([]);
    expect((await readTeaching())?.tab).toBe(1);
  });

  it('taught again it is a new version; other pages of the host and a built-in one’s name get an id of their own', async () => {
    const teach = async (text: string) => {
      await begin();
      await ask(tab, 'teach.save', { text });
    };
    await teach(make());
    await teach(make({ name: 'Taught again' }));
    expect(await own()).toEqual([['desk-example', 2]]);
    const [first] = RT.pages;
    await teach(make({ pages: [{ ...first, path: '/crm/*' }] }));
    await teach(make({ id: RT.id }));
    expect((await own()).map(([id]) => id).sort()).toEqual([
      'desk-example',
      'desk-example-2',
      'request-tracker-5-2',
    ]);
  });
});
