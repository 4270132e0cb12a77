import type { Browser } from 'puppeteer-core';
import { marionettePage, runScript, takeTurn } from './firefox-page.ts';
import { START_MS } from './limits.ts';
import type { Marionette } from './marionette.ts';
import { readRowsOf } from './read-rows-of.ts';
import { type Extension, WELCOME } from './session.ts';
import { until } from './until.ts';

/** What Firefox's privileged scripts offer and we use; they run in the browser, not here. */
type Privileged = {
  ChromeUtils: { importESModule(url: string): { ExtensionPermissions: PermissionStore } };
  WebExtensionPolicy: {
    getByID(id: string): { extension: { id: string; activePermissions: { origins: string[] } } } | null;
  };
  Services: {
    console: { getMessageArray(): Message[]; reset(): void };
    scriptSecurityManager: { getSystemPrincipal(): object };
    wm: { getMostRecentWindow(type: string): { gBrowser: { addTab(url: string, how: object): void } } };
  };
  Ci: { nsIScriptError: unknown };
};
type PermissionStore = Record<
  'add' | 'remove',
  (
    id: string,
    which: { permissions: string[]; origins: string[]; data_collection: string[] },
    extension: object,
  ) => Promise<void>
>;
type Message = { QueryInterface(kind: unknown): unknown };
type ScriptError = { sourceName?: string; errorMessage?: string; flags?: number };

/** The extension as Firefox has it: own pages over Marionette, permissions and errors from the browser's own side. */
export function firefoxExtension(
  marionette: Marionette,
  browser: Browser,
  { addon, uuid, folder }: { addon: string; uuid: string; folder: string | null },
): { ext: Extension; complaints: () => Promise<string[]>; closeWelcome: (isNew: boolean) => Promise<void> } {
  const origin = `moz-extension://${uuid}`;

  const privileged = <A extends unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A) =>
    takeTurn(async () => {
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await runScript(marionette, work, args);
      } finally {
        await marionette.send('Marionette:SetContext', { value: 'content' });
      }
    });

  const open: Extension['open'] = async (path, how) => {
    const url = `${origin}/${path}`;
    const handle = how?.behind ? await openBehind(url) : await openInFront(url);
    return marionettePage(marionette, handle);
  };
  const openInFront = (url: string) =>
    takeTurn(async () => {
      const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab' });
      await marionette.send('WebDriver:SwitchToWindow', { handle });
      await marionette.send('WebDriver:Navigate', { url });
      return handle;
    });
  /** NewWindow always brings its tab to the front, so the browser's own script opens this one. */
  const openBehind = async (url: string) => {
    const before = await takeTurn(() => marionette.send<string[]>('WebDriver:GetWindowHandles'));
    await privileged((address) => {
      const { Services } = globalThis as unknown as Privileged;
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
      gBrowser.addTab(address, { triggeringPrincipal, inBackground: true });
    }, url);
    // Another page may open of itself meanwhile, as the welcome page does.
    return until(
      () =>
        takeTurn(async () => {
          const handles = await marionette.send<string[]>('WebDriver:GetWindowHandles');
          for (const handle of handles.filter((each) => !before.includes(each))) {
            await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
            const place = await runScript(marionette, () => [location.href, document.readyState], []);
            if (place[0] === url && place[1] === 'complete') return handle;
          }
          return null;
        }),
      `${url} to open`,
    );
  };

  const closeTab = (url: string) =>
    takeTurn(async () => {
      const handles = await marionette.send<string[]>('WebDriver:GetWindowHandles');
      let closed = false;
      let other = '';
      for (const handle of handles) {
        await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
        const { value } = await marionette.send<{ value: string }>('WebDriver:GetCurrentURL');
        if (value === url) {
          await marionette.send('WebDriver:CloseWindow');
          closed = true;
        } else other = handle;
      }
      await marionette.send('WebDriver:SwitchToWindow', { handle: other, focus: closed });
      return closed;
    });

  const ownRun = async <A extends unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A) => {
    const page = await open('popup.html', { behind: true });
    try {
      return await page.run(work, ...args);
    } finally {
      await page.close();
    }
  };

  const change = (how: 'add' | 'remove', pattern: string) =>
    privileged(
      async (id, verb, host) => {
        const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as Privileged;
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        );
        const policy = WebExtensionPolicy.getByID(id);
        if (!policy) throw new Error('the extension is not installed');
        await ExtensionPermissions[verb](
          id,
          { permissions: [], origins: [host], data_collection: [] },
          policy.extension,
        );
      },
      addon,
      how,
      pattern,
    );

  return {
    ext: {
      id: addon,
      origin,
      open,
      rows: (store) => privileged(readRowsOf, addon, store),
      // Prompts are off in the test profile (extensions.webextOptionalPermissionPrompts).
      approve: async () => {},
      grant: (pattern) => change('add', pattern),
      revoke: (pattern) => change('remove', pattern),
      granted: () =>
        privileged((id) => {
          const { WebExtensionPolicy } = globalThis as unknown as Privileged;
          // What permissions.getAll() tells the extension.
          return WebExtensionPolicy.getByID(id)?.extension.activePermissions.origins ?? [];
        }, addon),
      reload: async () => {
        if (!folder) throw new Error('no extension to reload');
        await browser.installExtension(folder);
        await until(() => ownRun(() => true), 'the extension to be back');
      },
    },
    closeWelcome: async (isNew) => {
      if (isNew) await until(() => closeTab(`${origin}/${WELCOME}`), 'the welcome page', START_MS);
    },
    complaints: () =>
      privileged((prefix) => {
        const { Services, Ci } = globalThis as unknown as Privileged;
        const asError = (message: Message): ScriptError => {
          try {
            return message.QueryInterface(Ci.nsIScriptError) as ScriptError;
          } catch {
            return {}; // a plain log line
          }
        };
        const store = Services.console;
        const errors = store
          .getMessageArray()
          .map(asError)
          .filter(({ sourceName, flags }) => sourceName?.startsWith(prefix) && ((flags ?? 0) & 1) === 0)
          .map(({ sourceName, errorMessage }) => `${sourceName}: ${errorMessage}`)
          // Firefox's own remark about a page that was closed while it waited for an answer.
          .filter((line) => !/Promise (rejected|resolved) (after|while) context/.test(line));
        store.reset();
        return errors;
      }, origin),
  };
}
