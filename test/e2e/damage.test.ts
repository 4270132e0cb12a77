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

const promise = (own: OwnPage, id: string, dueAt: number) =>
  own.run(
    (commitment) => {
      const { browser, chrome } = globalThis as unknown as Scope;
      const message = { type: 'promise.make', request: { tab: null, commitment } };
      return (browser ?? chrome).runtime.sendMessage(message);
    },
    { id, kind: 'callback', dueAt, name: 'Jordan Rivera' },
  );
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
  }
  async function again(damage: (profile: string) => void) {
    await session?.close();
    damage(profile);
    session = await launch(browser, { profile });
    return session.ext.open('popup.html#promises');
  }
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
});
