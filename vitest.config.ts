import { defineConfig } from 'vitest/config';
import { readShipped } from './test/run/read-shipped.ts';

const own = (path: string) => new URL(path, import.meta.url).pathname;
/** The extension's API is always a fake: the one in test/fakes, which `startBrowser` makes new, or for the panel one with our texts. */
const fake = (path: string) => [{ find: /^wxt\/browser$/, replacement: own(path) }];

/** What draws or reads a page; everything else needs none. */
const DOM = ['test/components/**/*.test.{ts,tsx}', 'test/desk/**/*.test.ts'];
const PANEL = ['test/components/panel/**/*.test.tsx'];
const NEEDS_BROWSER = ['test/e2e/**', 'test/desks/**'];

/** `npm run check` is to take under a minute: what takes longer by itself is named so and runs with `npm test` only. */
const LONG = process.env.BEDSIDE_QUICK ? ['test/**/*.long.test.{ts,tsx}'] : [];

// Files share their workers (no isolation): modules are read once, not once a file, which halves the time. What a file
// changes that others see it puts back. Nothing here is timed: the limit only ends a test that hangs, also on a busy machine.
const project = (name: string, how: object, exclude: string[], alias: ReturnType<typeof fake>) => ({
  plugins: [readShipped()],
  resolve: { alias },
  test: {
    name,
    ...how,
    exclude: [...exclude, ...LONG],
    isolate: false,
    // The database first: Dexie looks for one once, when it is read, and a worker's next file finds what it found.
    setupFiles: ['fake-indexeddb/auto', own('./test/wait-long.ts')],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});

// Unit and data tests only; what needs a browser runs from test/run/test.mjs.
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      project(
        'node',
        { include: ['test/**/*.test.ts'] },
        [...DOM, ...NEEDS_BROWSER],
        fake('./test/fakes/browser.ts'),
      ),
      project('dom', { include: DOM, environment: 'happy-dom' }, PANEL, fake('./test/fakes/browser.ts')),
      project(
        'panel',
        { include: PANEL, environment: 'happy-dom' },
        [],
        fake('./test/components/panel/fake-browser.ts'),
      ),
    ],
  },
});
