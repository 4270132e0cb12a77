import { defineConfig } from 'vitest/config';

const own = (path: string) => new URL(path, import.meta.url).pathname;
const browser = { find: 'wxt/browser', replacement: own('./test/components/panel/fake-browser.ts') };
/** Tests of pure code; those that fake a browser or a database stand elsewhere. */
const FOLDERS = [
  'coach',
  'promises',
  'engine',
  'playbooks',
  'sample-log',
  'practices',
  'data',
  'language',
  'review',
];
const PURE = FOLDERS.map((folder) => `test/${folder}/**/*.test.ts`);

/** `npm run check` is to take under a minute: what takes longer by itself is named so and runs with `npm test` only. */
const LONG = process.env.BEDSIDE_QUICK ? ['test/**/*.long.test.{ts,tsx}'] : [];

// Nothing here is timed: the limit only ends a test that hangs, also on a busy machine.
// Unit and data tests only; what needs a browser runs from test/run/test.mjs.
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        // Pure code has no state to keep apart: its files share workers, which saves a third of the time.
        test: {
          name: 'pure',
          include: PURE,
          exclude: LONG,
          environment: 'node',
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [
            ...PURE,
            ...LONG,
            'test/e2e/**',
            'test/desks/**',
            'test/bench/**',
            'test/components/panel/**/*.test.tsx',
            'node_modules/**',
          ],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias: [browser] },
        test: {
          name: 'panel',
          include: ['test/components/panel/**/*.test.tsx'],
          environment: 'happy-dom',
          exclude: LONG,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
