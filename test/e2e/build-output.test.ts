import { describe, expect, test } from 'vitest';
import { gzipSize, pagePaths, readBuild, readManifest } from './build-files.ts';

/** design.md section 4. */
const PERMISSIONS = [
  'activeTab',
  'alarms',
  'contextMenus',
  'notifications',
  'scripting',
  'storage',
  'unlimitedStorage',
];
const OPTIONAL_HOSTS = ['http://*/*', 'https://*/*'];
const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];
/** What runs in pages, and its bytes gzip at most: on every granted page, on one that shows a case, on one that is being taught. */
const PAGE_LIMITS = {
  'content-scripts/detector.js': 5000,
  'content-scripts/desk.js': 40_000,
  'picker.js': 40_000,
};

const NETWORK =
  /(?<![.\w$])fetch\s*\(|XMLHttpRequest|WebSocket|RTCPeerConnection|EventSource|sendBeacon|WebTransport/g;
const CODE_FROM_TEXT = /(?<![.\w$])eval\s*\(|\bnew Function\b|(?<![.\w$])Function\s*\(/g;
const ADDRESS = /https?:\/\/[^\s"'`)\\]*/g;
/** Names of XML namespaces and React's page of error texts: never requested. */
const NO_REQUEST = /^https?:\/\/(www\.w3\.org\/|react\.dev\/errors|reactjs\.org\/docs\/error-decoder)/;
/** Words that only these packages' code holds. */
const PACKAGES = {
  zod: /ZodError|_zod\b|invalid_union/,
  dexie: /Dexie/,
  'react-dom': /react-dom|Minified React error|__reactFiber/,
};

describe.each(['chrome', 'firefox'] as const)('the %s build', (browser) => {
  const ship = readBuild(`${browser}-mv3`);
  const manifest = readManifest(ship);
  const pageCode = pagePaths(ship);
  const inPages = (pattern: RegExp) =>
    pageCode.flatMap(
      (path) =>
        ship
          .get(path)
          ?.toString()
          .match(pattern)
          ?.map((found) => `${path}: ${found}`) ?? [],
    );

  test('asks for exactly the permissions of the design at install', () => {
    expect([...(manifest.permissions ?? [])].sort()).toEqual(PERMISSIONS);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_permissions).toBeUndefined();
    expect([...(manifest.optional_host_permissions ?? [])].sort()).toEqual(OPTIONAL_HOSTS);
  });

  test('runs on no site and shows nothing to any site before it is asked', () => {
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('lets its pages load nothing but its own files and request nothing', () => {
    const policy = manifest.content_security_policy?.extension_pages ?? '';
    const rules = new Map(
      policy.split(';').map((rule) => [rule.trim().split(/\s+/)[0] ?? '', rule.trim().split(/\s+/).slice(1)]),
    );
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.get('connect-src')).toEqual(["'none'"]);
    expect(rules.get('script-src')).toEqual(["'self'"]);
    // Only styles may stand in the page itself: the welcome page mounts the panel, which carries its own.
    for (const [name, sources] of rules)
      if (name !== 'style-src') expect(sources.join(' ')).not.toMatch(/unsafe/);
    expect(policy).not.toMatch(/https?:|\*/);
  });

  test('has a small detector for granted pages, a panel for cases, a picker for teaching, and no other code for pages', () => {
    expect([...pageCode].sort()).toEqual(Object.keys(PAGE_LIMITS).sort());
    const tooBig = Object.entries(PAGE_LIMITS)
      .map(([path, most]) => ({ path, most, bytes: gzipSize(ship.get(path) ?? Buffer.alloc(0)) }))
      .filter(({ bytes, most }) => bytes === 0 || bytes > most);
    expect(tooBig).toEqual([]);
  });

  test('requests nothing and makes no code from text in a page', () => {
    expect(inPages(NETWORK)).toEqual([]);
    expect(inPages(CODE_FROM_TEXT)).toEqual([]);
    expect(inPages(ADDRESS).filter((found) => !NO_REQUEST.test(found.slice(found.indexOf('http'))))).toEqual(
      [],
    );
  });

  test.each(Object.entries(PACKAGES))('brings no %s into a page', (_name, mark) => {
    expect(inPages(new RegExp(mark, 'g'))).toEqual([]);
  });

  test('requests nothing anywhere', () => {
    const code = [...ship].filter(([path]) => path.endsWith('.js'));
    expect(code.length).toBeGreaterThan(0);
    expect(
      code.flatMap(
        ([path, file]) =>
          file
            .toString()
            .match(NETWORK)
            ?.map((found) => `${path}: ${found}`) ?? [],
      ),
    ).toEqual([]);
  });

  test('is, for the browser tests, the same but for loopback and the open shadow root', () => {
    const e2e = readBuild(`${browser}-mv3-e2e`);
    const { host_permissions, ...rest } = readManifest(e2e);
    expect([...(host_permissions ?? [])].sort()).toEqual(LOOPBACK);
    expect(rest).toEqual(manifest);
    expect([...e2e.keys()]).toEqual([...ship.keys()]);
    // The one difference in code: __BEDSIDE_OPEN__ (run-on-desk.ts, run-picker.ts), minified to !0 or !1.
    const closed = (file: Buffer | undefined) => file?.toString().replace(/\bopen:!0/g, 'open:!1');
    for (const [path, file] of ship) {
      if (path === 'manifest.json') continue;
      const same = pageCode.includes(path)
        ? closed(file) === closed(e2e.get(path))
        : file.equals(e2e.get(path) ?? Buffer.alloc(0));
      expect({ path, same }).toEqual({ path, same: true });
    }
  });
});
