import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SiteProfile } from '../../utils/model/site-profile';
import { changeQuiet } from '../../utils/settings/quiet';
import { BUILT_IN_PROFILES } from '../../utils/sites/built-in-profiles';
import { listSigns } from '../../utils/sites/list-signs';
import { browser } from '../fakes/browser';
import { ask, DESK, deskSender } from './ask';
import { sitAtDesk } from './at-desk';

beforeEach(() => sitAtDesk());
const signs = async () => (await ask(deskSender(1), 'detect.signs', {})).signs;
const [first] = BUILT_IN_PROFILES as [SiteProfile, ...SiteProfile[]];
const at = (id: string, ...hosts: (string | undefined)[]): SiteProfile => ({
  ...first,
  id,
  pages: hosts.map((host) => ({ kind: 'case', path: '/x', has: ['b'], ...(host && { host }) })),
});

describe('what the detector of a page gets', () => {
  it('is what the desks that may stand there are told by, and nothing of how they are read', async () => {
    const profiles = BUILT_IN_PROFILES;
    const here = profiles.filter(({ pages }) => pages.some(({ host }) => host === undefined));
    expect(await signs()).toEqual(
      here.map(({ id, pages }) => ({ id, pages: pages.filter(({ host }) => host === undefined) })),
    );
    expect(JSON.stringify(await signs()).length).toBeLessThan(JSON.stringify(profiles).length / 5);
  });

  it('names no desk of another site', () => {
    const profiles = [
      at('here', '*.desk.example', 'far.example'),
      at('there', 'far.example'),
      at('any', undefined),
    ];
    expect(
      listSigns(profiles, new URL('https://a.desk.example')).map(({ id, pages }) => [id, pages.length]),
    ).toEqual([
      ['here', 1],
      ['any', 1],
    ]);
    expect(listSigns(profiles, new URL('https://far.example')).map(({ id }) => id)).toEqual([
      'here',
      'there',
      'any',
    ]);
  });

  it('is nothing where Bedside is quiet', async () => {
    await changeQuiet((quiet) => ({ ...quiet, sites: { [DESK]: { until: null } } }), Date.now());
    expect(await signs()).toEqual([]);
  });
});

describe('what the panel of a page gets', () => {
  it('is the one profile it asked for', async () => {
    const start = await ask(deskSender(1), 'desk.start', {
      profile: first.id,
      view: { width: 1280, height: 720 },
    });
    expect(start.profiles).toEqual([first]);
    expect(start.signs).toEqual(await signs());
    expect(
      (await ask(deskSender(1), 'desk.start', { profile: 'nobody', view: { width: 1280, height: 720 } }))
        .profiles,
    ).toEqual([]);
    expect(
      (await ask(deskSender(1), 'desk.start', { profile: null, view: { width: 1280, height: 720 } }))
        .profiles,
    ).toEqual([]);
  });
});

describe('the panel’s script', () => {
  const asked = { profile: first.id, view: { width: 1280, height: 720 } };

  it('is put into the document that asked, while it still loads', async () => {
    const executeScript = vi.spyOn(browser.scripting, 'executeScript');
    const entry = await ask(deskSender(1, '/case', 'doc-9'), 'detect.enter', asked);
    expect(entry).toEqual({
      ...(await ask(deskSender(1), 'desk.start', asked)),
      texts: { panel_region: 'Bedside' },
    });
    expect(entry.profiles).toEqual([first]);
    expect(executeScript.mock.calls).toEqual([
      [
        {
          target: { tabId: 1, documentIds: ['doc-9'] },
          files: ['/content-scripts/desk.js'],
          injectImmediately: true,
        },
      ],
    ]);
    const { documentId: _, ...nameless } = deskSender(1);
    await ask(nameless, 'detect.enter', asked);
    expect(executeScript.mock.calls[1]?.[0].target).toEqual({ tabId: 1, frameIds: [0] });
  });

  it('stays away without a word where the browser does not let it in', async () => {
    const said = vi.spyOn(console, 'error');
    browser.scripting.executeScript = async () => {
      throw new Error('Cannot access contents of the page.');
    };
    await ask(deskSender(1), 'detect.enter', asked);
    expect(said).not.toHaveBeenCalled();
  });
});
