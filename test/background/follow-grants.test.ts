import { beforeEach, describe, expect, it } from 'vitest';
import { followGrant, followRevoke, renewDesks } from '../../utils/background/follow-grants';
import { chooseInMenu, makeMenu, tickMenu } from '../../utils/background/offer-menu';
import { changeQuiet, readQuiet } from '../../utils/settings/quiet';
import { matchGrant, originOf, patternFor } from '../../utils/sites/match-grant';
import { reconcileSites } from '../../utils/sites/reconcile-sites';
import { readTeaching } from '../../utils/sites/teaching-kept';
import { browser, startBrowser } from '../fakes/browser';

const A = 'https://a.example/*';
const B = 'https://b.example/*';
beforeEach(async () => {
  await startBrowser();
  browser.state.tabs = [
    { id: 1, url: 'https://a.example/case' },
    { id: 2, url: 'https://b.example/case' },
    { id: 3 },
  ];
});
const registered = () => browser.state.scripts.map(({ id, matches }) => [id, matches]);

describe('the content script', () => {
  it('is registered for the granted sites and no others, however often and whatever was there', async () => {
    expect(await reconcileSites()).toEqual([]);
    expect(registered()).toEqual([]);
    browser.state.grants = [B, A, 'chrome://favicon/*'];
    await Promise.all([reconcileSites(), reconcileSites()]);
    expect(registered()).toEqual([['detector', [A, B]]]);
    browser.state.grants = [A];
    await reconcileSites();
    expect(registered()).toEqual([['detector', [A]]]);
    browser.state.grants = [];
    await reconcileSites();
    expect(registered()).toEqual([]);
  });

  it('runs in the top frame before the page loads and outlives the session', async () => {
    browser.state.grants = [A];
    await reconcileSites();
    expect(browser.state.scripts).toEqual([
      {
        id: 'detector',
        js: ['content-scripts/detector.js'],
        matches: [A],
        allFrames: false,
        runAt: 'document_start',
        persistAcrossSessions: true,
      },
    ]);
  });

  it('starts in open tabs of a site that is granted, and of all after an update', async () => {
    browser.state.grants = [A, B];
    await followGrant([A]);
    expect(browser.state.injected).toEqual([1]);
    await renewDesks();
    expect(browser.state.injected).toEqual([1, 1, 2]);
  });

  it('is started in the others when one tab cannot take it', async () => {
    browser.state.grants = [A, B];
    const { executeScript } = browser.scripting;
    browser.scripting.executeScript = async (how) => {
      if (how.target.tabId === 1) throw new Error('Cannot access contents of the page.');
      return executeScript(how);
    };
    await renewDesks();
    expect(browser.state.injected).toEqual([2]);
  });

  it('is told when its site is taken away', async () => {
    browser.state.grants = [A];
    await reconcileSites();
    browser.state.grants = [];
    await followRevoke();
    expect(registered()).toEqual([]);
    const notice = { notice: 'changed', what: ['sites'] };
    expect(browser.state.told).toContainEqual({ to: 1, message: notice });
  });
});

describe('a permission', () => {
  it.each([
    ['https://a.example/*', 'https://a.example', true],
    ['https://a.example/*', 'https://a.example:8443', true],
    ['https://a.example/*', 'http://a.example', false],
    ['https://a.example/*', 'https://b.a.example', false],
    ['https://a.example/*', 'https://a.example.evil.example', false],
    ['https://*.a.example/*', 'https://b.a.example', true],
    ['https://*.a.example/*', 'https://a.example', true],
    ['https://*.a.example/*', 'https://bad-a.example', false],
    ['*://a.example/*', 'http://a.example', true],
    ['http://127.0.0.1/*', 'http://127.0.0.1:8080', true],
    ['http://127.0.0.1:9000/*', 'http://127.0.0.1:8080', false],
    ['https://a.example:443/*', 'https://a.example', true],
    ['<all_urls>', 'https://a.example', true],
    ['https://*/*', 'http://a.example', false],
    ['<all_urls>', 'file://', false],
    ['<all_urls>', 'null', false],
    ['nonsense', 'https://a.example', false],
  ])('%s for %s: %s', (pattern, origin, covers) => expect(matchGrant(pattern, origin)).toBe(covers));

  it('is asked for without the port, and for web pages only', () => {
    expect(patternFor('http://desk.example:8080')).toBe('http://desk.example/*');
    expect(originOf('https://desk.example:8443/a?b#c')).toBe('https://desk.example:8443');
    for (const url of ['chrome://settings', 'file:///etc', 'about:blank', '', undefined])
      expect(originOf(url)).toBeNull();
  });
});

describe('the menu', () => {
  const here = (checked: boolean) =>
    chooseInMenu({ menuItemId: 'bedside-here', checked }, browser.state.tabs[0], 5);
  const tick = async () => {
    await tickMenu(1, 5);
    return browser.state.menu.get('bedside-here')?.checked;
  };

  it('asks for the site, then switches quiet on and off', async () => {
    await makeMenu();
    expect(await tick()).toBe(false);
    await here(true);
    expect(browser.state.grants).toEqual([A]);
    expect(await tick()).toBe(true);
    await here(false);
    expect((await readQuiet()).sites).toEqual({ 'https://a.example': { until: null } });
    expect(await tick()).toBe(false);
    await changeQuiet((quiet) => ({ ...quiet, everywhere: { until: null } }), 5);
    await here(true);
    expect(await readQuiet()).toEqual({ everywhere: null, sites: {}, tabs: {} });
    expect(await tick()).toBe(true);
  });

  it('opens the form to log a contact, from anywhere', async () => {
    await chooseInMenu({ menuItemId: 'bedside-log' }, { id: 3 }, 5);
    await chooseInMenu({ menuItemId: 'bedside-log' }, undefined, 5);
    const page = 'chrome-extension://bedside-id/popup.html';
    expect(browser.state.created).toEqual([`${page}?tab=3#log`, `${page}#log`]);
  });

  it('teaches a site, which is asked for from the very click; refused, nothing is begun', async () => {
    await makeMenu();
    expect(browser.state.menu.get('bedside-teach')).toMatchObject({
      contexts: ['page', 'action'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
    const teach = () => chooseInMenu({ menuItemId: 'bedside-teach' }, browser.state.tabs[0], 5);
    const { request } = browser.permissions;
    browser.permissions.request = async () => false;
    await teach();
    expect(await readTeaching()).toBeNull();
    expect(browser.state.injected).toEqual([]);
    let asked = false;
    browser.permissions.request = (what) => {
      asked = true;
      return request(what);
    };
    const taught = teach();
    expect(asked).toBe(true);
    await taught;
    expect(await readTeaching()).toMatchObject({ tab: 1, origin: 'https://a.example' });
    expect(browser.state.injected).toContain(1);
  });
});
