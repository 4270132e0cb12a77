import { defineConfig } from 'wxt';
import english from './public/_locales/en/messages.json' with { type: 'json' };
import { readShipped } from './test/run/read-shipped';

/** The e2e build differs from what ships in two things only: loopback hosts are granted, the shadow root is open. */
const e2e = process.env.BEDSIDE_E2E === '1';
const OLDEST_CHROME = '123';
const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];

/** Nothing leaves and nothing foreign loads: our pages may use what is packed with them, and no more. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  outDirTemplate: e2e ? '{{browser}}-mv{{manifestVersion}}-e2e' : '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({
    plugins: [readShipped()],
    define: {
      __BEDSIDE_OPEN__: JSON.stringify(e2e),
      __BEDSIDE_PANEL_TEXTS__: JSON.stringify(Object.keys(english).filter((key) => key.startsWith('panel_'))),
    },
    resolve: { alias: [{ find: /^zod$/, replacement: ownFile('./utils/settings/jitless.ts') }] },
    // The oldest that know light-dark(): rewritten for older ones, colours follow the system and no choice of ours.
    build: {
      target: 'es2023',
      cssTarget: [`chrome${OLDEST_CHROME}`, 'firefox140'],
      modulePreload: { polyfill: false },
      // A script in plain ASCII is kept with one byte a sign; the background's is read whenever it wakes.
      rolldownOptions: { output: { charset: 'ascii' } },
    },
  }),
  hooks: {
    // Content scripts use the browser's own API without the polyfill; the panel brings its own renderer
    // (components/panel/runtime), so no React comes with it.
    'vite:build:extendConfig': (entries, config) => {
      if (!entries.every(({ type }) => type === 'content-script' || type === 'unlisted-script')) return;
      // Terser takes 0.5 kB (gzip) more off this script than the default minifier; its size is a contract.
      config.build = { ...config.build, minify: 'terser', terserOptions: { compress: { passes: 3 } } };
      config.resolve ??= {};
      config.resolve.alias = [
        { find: 'wxt/utils/content-script-context', replacement: ownFile('./utils/desk/bare-context.ts') },
        { find: 'webextension-polyfill', replacement: ownFile('./utils/desk/bare-browser.ts') },
        ...toList(config.resolve.alias),
      ];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'scripting',
      'activeTab',
      'contextMenus',
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(e2e && { host_permissions: LOOPBACK }),
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: PAGE_POLICY },
    commands: {
      'focus-panel': { suggested_key: { default: 'Alt+Shift+B' }, description: '__MSG_commandFocus__' },
    },
    ...(browser === 'chrome' && { minimum_chrome_version: OLDEST_CHROME }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'bedside@bedside.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});

function ownFile(path: string): string {
  return new URL(path, import.meta.url).pathname;
}

function toList(alias: unknown): { find: string | RegExp; replacement: string }[] {
  if (Array.isArray(alias)) return alias;
  return Object.entries((alias ?? {}) as Record<string, string>).map(([find, replacement]) => ({
    find,
    replacement,
  }));
}
