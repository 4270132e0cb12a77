import { beforeEach, describe, expect, it } from 'vitest';
import { welcome } from '../../utils/background/welcome';
import { findQuiet } from '../../utils/model/quiet';
import type { Switches } from '../../utils/model/switches';
import { nameAgent, readAgent } from '../../utils/settings/agent';
import { changeQuiet, quietSetting, readQuiet } from '../../utils/settings/quiet';
import { changeSetting, readSetting, type Setting } from '../../utils/settings/setting';
import { setSwitch, switchesSetting } from '../../utils/settings/switches';
import { readTheme } from '../../utils/settings/theme';
import { readWarnings } from '../../utils/settings/warnings';
import { browser, startBrowser } from '../fakes/browser';

beforeEach(async () => void (await startBrowser()));
const stored = (key: string) => browser.storage.local.data.get(key);

describe('a setting', () => {
  it('loses no change when several are made at once', async () => {
    const prompts = Array.from({ length: 40 }, (_, i) => `prompt-${i}`);
    await Promise.all(prompts.map((prompt) => setSwitch(prompt, { scope: 'me' }, true)));
    expect((await readSetting(switchesSetting)).me.sort()).toEqual([...prompts].sort());
  });

  it('that was kept before it had a part is read with that part as it is at first', async () => {
    await browser.storage.local.set({
      'setting:theme': { version: 1, value: { scheme: 'dark', panel: 'page' } },
    });
    expect(await readTheme()).toEqual({ scheme: 'dark', panel: 'page', underlines: 'word' });
    expect(stored('broken:theme')).toBeUndefined();
  });

  it('that cannot be read is laid aside and told of, never thrown away', async () => {
    const broken = { version: 1, value: { me: 'all', sites: {} } };
    await browser.storage.local.set({ 'setting:switches': broken });
    expect(await readSetting(switchesSetting)).toEqual(switchesSetting.first);
    expect(stored('broken:switches')).toEqual([broken]);
    expect(await readWarnings(7)).toEqual([{ kind: 'setting-broken', detail: 'switches', at: 7 }]);
    await setSwitch('use-name', { scope: 'me' }, true);
    expect(stored('broken:switches')).toEqual([broken]);
    expect((await readSetting(switchesSetting)).me).toEqual(['use-name']);
  });

  it.each([['text'], [null], [[]], [{ value: { me: [], sites: {} } }], [{ version: 1 }]])(
    'is laid aside when it is %j',
    async (raw) => {
      await browser.storage.local.set({ 'setting:quiet': raw });
      expect(await readSetting(quietSetting)).toEqual(quietSetting.first);
      const readable =
        raw !== null &&
        typeof raw === 'object' &&
        'value' in raw &&
        'sites' in raw.value &&
        'everywhere' in raw.value;
      expect(stored('broken:quiet') !== undefined).toBe(!readable);
    },
  );

  it('written by a newer Bedside is left as it is', async () => {
    const newer = { version: 2, value: { other: true } };
    await browser.storage.local.set({ 'setting:switches': newer });
    expect(await readSetting(switchesSetting)).toEqual(switchesSetting.first);
    await expect(setSwitch('use-name', { scope: 'me' }, true)).rejects.toThrow(/newer Bedside/);
    expect(stored('setting:switches')).toEqual(newer);
  });

  it('of an older version is brought up to date', async () => {
    const next: Setting<Switches> = {
      ...switchesSetting,
      version: 2,
      upgrade: (value, from) => ({ me: [...(value as string[]), `from-${from}`], sites: {}, playbooks: {} }),
    };
    await browser.storage.local.set({ 'setting:switches': { version: 1, value: ['a'] } });
    expect((await readSetting(next)).me).toEqual(['a', 'from-1']);
    await changeSetting(next, (value) => ({ ...value, me: ['b'] }));
    expect(stored('setting:switches')).toEqual({
      version: 2,
      value: { me: ['b'], sites: {}, playbooks: {} },
    });
  });
});

describe('quiet', () => {
  it('of a tab ends with the browser session, the rest stays', async () => {
    const always = { until: null };
    const all = { everywhere: { until: 900 }, sites: { 'https://a.example': always }, tabs: { '4': always } };
    await changeQuiet(() => all, 100);
    expect(await readQuiet()).toEqual(all);
    browser.storage.session.data.clear();
    expect(await readQuiet()).toEqual({ ...all, tabs: {} });
  });

  it('that is over is forgotten with the next change', async () => {
    await changeQuiet(
      (quiet) => ({ ...quiet, everywhere: { until: 200 }, sites: { x: { until: 300 } } }),
      100,
    );
    expect(findQuiet(await readQuiet(), 'x', null, 250)).toBe('site');
    await changeQuiet((quiet) => quiet, 250);
    expect(await readQuiet()).toEqual({ everywhere: null, sites: { x: { until: 300 } }, tabs: {} });
  });
});

describe('the agent', () => {
  it('gets one id for good, however often and at once it is asked for', async () => {
    const ids = await Promise.all([readAgent(), readAgent(), readAgent()]);
    expect(new Set(ids.map((agent) => agent.id)).size).toBe(1);
    await nameAgent('  Aisha ');
    expect(await readAgent()).toEqual({ id: ids[0].id, name: 'Aisha' });
  });
});

describe('the welcome page', () => {
  it('opens at a first install by the person only', async () => {
    await welcome('update');
    browser.state.installType = 'admin';
    await welcome('install');
    expect(browser.state.created).toEqual([]);
    browser.state.installType = 'normal';
    await welcome('install');
    expect(browser.state.created).toEqual(['chrome-extension://bedside-id/welcome.html']);
  });
});
