import type { Browser } from 'puppeteer-core';
import { marionettePage, runScript, takeTurn } from './firefox-page.ts';
import type { Marionette } from './marionette.ts';
import { readRows } from './read-rows.ts';
import type { Extension } from './session.ts';
import { until } from './until.ts';

/** What Firefox's privileged scripts offer and we use; they run in the browser, not here. */
type Privileged = {
  ChromeUtils: { importESModule(url: string): { ExtensionPermissions: PermissionStore } };
  WebExtensionPolicy: { getByID(id: string): { extension: { id: string } } | null };
  Services: { console: { getMessageArray(): Message[]; reset(): void } };
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
): { ext: Extension; complaints: () => Promise<string[]> } {
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
    const handle = await takeTurn(async () => {
      const made = await marionette.send<{ handle: string }>('WebDriver:NewWindow', {
        type: 'tab',
        focus: !how?.behind,
      });
      await marionette.send('WebDriver:SwitchToWindow', { handle: made.handle, focus: !how?.behind });
      await marionette.send('WebDriver:Navigate', { url: `${origin}/${path}` });
      return made.handle;
    });
    return marionettePage(marionette, handle);
  };

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
      rows: (store) => ownRun(readRows, store),
      // Prompts are off in the test profile (extensions.webextOptionalPermissionPrompts).
      approve: async () => {},
      grant: (pattern) => change('add', pattern),
      revoke: (pattern) => change('remove', pattern),
      granted: () =>
        ownRun(async () => {
          const { browser: api } = globalThis as unknown as {
            browser: { permissions: { getAll(): Promise<{ origins?: string[] }> } };
          };
          return (await api.permissions.getAll()).origins ?? [];
        }),
      reload: async () => {
        if (!folder) throw new Error('no extension to reload');
        await browser.installExtension(folder);
        await until(() => ownRun(() => true), 'the extension to be back');
      },
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
          .map(({ sourceName, errorMessage }) => `${sourceName}: ${errorMessage}`);
        store.reset();
        return errors;
      }, origin),
  };
}
