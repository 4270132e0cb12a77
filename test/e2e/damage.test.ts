import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { launch } from '../browser/launch.ts';
import { CASE_MS } from '../browser/limits.ts';
import { OUT } from '../browser/scenario.ts';
import { BROWSERS, type OwnPage, type Session } from '../browser/session.ts';
import { until } from '../browser/until.ts';

type Answer = { ok: boolean; reason?: string };
type Api = {
  runtime: { sendMessage(message: unknown): Promise<Answer> };
  action: { getBadgeText(of: object): Promise<string> };
};
type Scope = { browser?: Api; chrome: Api };

const send = (own: OwnPage, type: string, request: object) =>
  own.run(
    (message) => {
      const { browser, chrome } = globalThis as unknown as Scope;
      return (browser ?? chrome).runtime.sendMessage(message);
    },
    { type, request },
  );
const promise = (own: OwnPage, id: string, dueAt: number) =>
  send(own, 'promise.make', {
    tab: null,
    commitment: { id, kind: 'callback', dueAt, name: 'Jordan Rivera' },
  });
const contact = (own: OwnPage) =>
  send(own, 'log.finish', {
    ...{ id: 'finish-of-a-call', interaction: null, tab: null, channel: 'phone', disposition: 'resolved' },
    ...{ note: 'asked about the vermilion invoice', endedAt: Date.now() },
  });
/** What settings say of the second copy. */
const copySays = (own: OwnPage) =>
  own.run(() => document.querySelector('[data-setting=copy] [role=status]')?.textContent ?? '');
const badge = (own: OwnPage) =>
  own.run(() => {
    const { browser, chrome } = globalThis as unknown as Scope;
    return (browser ?? chrome).action.getBadgeText({});
  });

/** Every path below a folder that fits. */
const find = (folder: string, fits: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => fits.test(path))
    .map((path) => join(folder, path));

/** Takes away where the browser keeps storage.local. */
function loseStorage(profile: string) {
  const found = find(profile, /Local Extension Settings$|moz-extension\+\+\+[^/]*userContextId[^/]*$/);
  expect(found.length).toBeGreaterThan(0);
  for (const path of found) rmSync(path, { recursive: true });
}

/** Takes the databases away, as a browser does with one that it finds corrupt. Other files stay. */
function loseDatabases(profile: string) {
  const found = find(
    profile,
    /IndexedDB\/chrome-extension[^/]*\.indexeddb\.leveldb$|moz-extension\+\+\+[^^/]*\/idb$/,
  );
  expect(found.length).toBeGreaterThan(0);
  for (const path of found) rmSync(path, { recursive: true });
}

/** Makes the databases such as no browser opens. */
function breakDatabases(profile: string) {
  const found = find(
    profile,
    /IndexedDB\/chrome-extension[^/]*\/MANIFEST-|moz-extension\+\+\+[^^/]*\/idb\/[^/]*\.sqlite$/,
  );
  expect(found.length).toBeGreaterThan(0);
  for (const path of found) {
    if (path.includes('MANIFEST')) rmSync(path);
    else writeFileSync(path, readFileSync(path).fill(0x5a, 4096));
  }
}

describe.each(BROWSERS)('damage (%s)', (browser) => {
  const profile = resolve(OUT, `damage-${browser}`);
  let session: Session | undefined;
  afterAll(async () => {
    await session?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  async function begin() {
    await session?.close();
    rmSync(profile, { recursive: true, force: true });
    session = await launch(browser, { profile });
    const own = await session.ext.open('popup.html#promises');
    const now = Date.now();
    for (const [id, dueAt] of [
      ['promise-overdue', now - 60_000],
      ['promise-later', now + 3_600_000],
    ] as const)
      expect(await promise(own, id, dueAt)).toMatchObject({ ok: true });
    await until(async () => (await badge(own)) === '1', 'the badge');
    expect(await contact(own)).toMatchObject({ ok: true });
    await until(async () => {
      const settings = await session?.ext.open('options.html#data/copy');
      await settings?.until(() => document.querySelector('[data-setting=copy] [role=status]'));
      const says = settings ? await copySays(settings) : '';
      await settings?.close();
      return /The log has all of them\.$/.test(says);
    }, 'the second copy');
  }
  async function again(damage: (profile: string) => void) {
    await session?.close();
    damage(profile);
    session = await launch(browser, { profile });
    return session.ext.open('popup.html#promises');
  }
  const reopen = async () => {
    const own = await session?.ext.open('popup.html#promises');
    if (!own) throw new Error('no browser');
    return own;
  };
  const shown = (own: OwnPage) =>
    own.until(() => document.querySelectorAll('[data-commitment]').length === 2 && document.body.textContent);

  test(
    'the settings were lost: the same person goes on, her promises are shown and ring, and it is said',
    async () => {
      await begin();
      const own = await again(loseStorage);
      await until(async () => (await badge(own)) === '1', 'the badge');
      expect(await shown(own)).toContain('Jordan Rivera');
      await own.until(() => document.body.textContent?.includes('had lost Bedside’s settings'));
      expect(await promise(own, 'promise-after', Date.now() + 60_000)).toMatchObject({ ok: true });
    },
    CASE_MS,
  );

  test(
    'the database cannot be opened: open promises are shown and ring, and what is new waits',
    async () => {
      await begin();
      const own = await again(breakDatabases);
      // Who is to be rung stands in the second copy too.
      expect(await shown(own)).toContain('Jordan Rivera');
      await until(async () => (await badge(own)) === '1', 'the badge');
      expect((await promise(own, 'promise-new', Date.now() + 60_000)).reason ?? '').toMatch(
        /It waits here|^$/,
      );
    },
    CASE_MS,
  );

  /** One click from the warning to the second copy, where this button is offered. */
  async function toCopy(own: OwnPage, button: string) {
    await own.until(() => document.querySelector('.warnings button:not(.quiet)'));
    const settings = await session?.ext.open('options.html#data/copy');
    if (!settings) throw new Error('no browser');
    await settings.until(
      (words) => document.querySelector('[data-setting=copy] .button.main')?.textContent === words,
      button,
    );
    return settings;
  }
  /** Brings back what can be. Returns what was said before. */
  async function bringBack(own: OwnPage, button: string) {
    const settings = await toCopy(own, button);
    const said = await copySays(settings);
    await settings.screenshot(resolve(OUT, `second-copy-${button.slice(0, 5)}-${browser}.png`));
    await settings.click('[data-setting=copy] .button.main');
    await settings.until(() =>
      /The log has all of them\.$/.test(
        document.querySelector('[data-setting=copy] [role=status]')?.textContent ?? '',
      ),
    );
    const log = await session?.ext.open('popup.html#log');
    await log?.until(() => document.body.textContent?.includes('asked about the vermilion invoice'));
    return said;
  }

  test(
    'the database was emptied: all of it comes back from the second copy, in two clicks',
    async () => {
      await begin();
      const own = await again(loseDatabases);
      // Promises come by themselves, the contact and its note when asked.
      expect(await bringBack(own, 'Bring them back')).toMatch(/The log lacks \d+ of them/);
      expect(await shown(await reopen())).toContain('Jordan Rivera');
    },
    CASE_MS,
  );

  test(
    'the database cannot be opened: all of it is saved as a file from the second copy',
    async () => {
      await begin();
      const own = await again(breakDatabases);
      const settings = await toCopy(own, 'Save the copy as a file');
      expect(await copySays(settings)).toContain('cannot be opened');
      await settings.click('[data-setting=copy] .button.main');
      await settings.until(() => /The file has (?!0)\d+ entries/.test(document.body.textContent ?? ''));
    },
    CASE_MS,
  );
});
