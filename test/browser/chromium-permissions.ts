import type { Browser, Page } from 'puppeteer-core';
import type { Extension } from './session.ts';
import { until } from './until.ts';

/** The part of chrome.developerPrivate that chrome://extensions offers and we use. */
type Settings = {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  addHostPermission(id: string, host: string): Promise<void>;
  removeHostPermission(id: string, host: string): Promise<void>;
  reload(id: string, how: { failQuietly: boolean }): Promise<void>;
};
type WithSettings = {
  chrome: {
    developerPrivate: Settings;
    permissions: {
      getAll(): Promise<{ origins?: string[] }>;
      request(what: { origins: string[] }): Promise<boolean>;
    };
  };
};

/**
 * Permissions and reload, through chrome://extensions as a person would.
 * "On specific sites" takes every host away first; the ones that were granted are given back.
 */
export function chromiumPermissions(
  browser: Browser,
  id: string,
): Pick<Extension, 'approve' | 'grant' | 'revoke' | 'granted' | 'reload'> {
  const on = async <T>(url: string, work: (page: Page) => Promise<T>) => {
    const page = await browser.newPage();
    try {
      await page.goto(url);
      return await work(page);
    } finally {
      await page.close();
    }
  };
  const granted = () =>
    on(`chrome-extension://${id}/popup.html`, (page) =>
      page.evaluate(
        async () => (await (globalThis as unknown as WithSettings).chrome.permissions.getAll()).origins ?? [],
      ),
    );
  const change = async (pattern: string, give: boolean) => {
    const before = await granted();
    await on('chrome://extensions', (page) =>
      page.evaluate(
        async (extensionId, kept, host, add) => {
          const settings = (globalThis as unknown as WithSettings).chrome.developerPrivate;
          await settings.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
          for (const each of kept) await settings.addHostPermission(extensionId, each).catch(() => {});
          if (add) await settings.addHostPermission(extensionId, host);
          else await settings.removeHostPermission(extensionId, host);
        },
        id,
        before,
        pattern,
        give,
      ),
    );
  };
  return {
    granted,
    approve: (pattern) => change(pattern, true),
    grant: async (pattern) => {
      await change(pattern, true);
      if ((await granted()).includes(pattern)) return;
      // An optional host is approved now, but still has to be asked for.
      await on(`chrome-extension://${id}/popup.html`, (page) =>
        page.evaluate(
          (host) => (globalThis as unknown as WithSettings).chrome.permissions.request({ origins: [host] }),
          pattern,
        ),
      );
    },
    revoke: (pattern) => change(pattern, false),
    reload: async () => {
      await on('chrome://extensions', (page) =>
        page.evaluate(async (extensionId) => {
          const settings = (globalThis as unknown as WithSettings).chrome.developerPrivate;
          // Chromium starts unpacked extensions again in developer mode only.
          await settings.updateProfileConfiguration({ inDeveloperMode: true });
          await settings.reload(extensionId, { failQuietly: true });
        }, id),
      );
      await until(granted, 'the extension to be back');
    },
  };
}
