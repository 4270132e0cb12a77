import { defineConfig } from 'vitest/config';

const own = (path: string) => new URL(path, import.meta.url).pathname;
const browser = { find: 'wxt/browser', replacement: own('./test/components/panel/fake-browser.ts') };
/** Tests of pure code; those among them that fake a browser or a database stand apart. */
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
const STATEFUL = ['test/review/read-board.test.ts'];
const PURE = FOLDERS.map((folder) => `test/${folder}/**/*.test.ts`);
const PURE_ONLY = FOLDERS.map((folder) => `test/${folder}/**/!(read-board).test.ts`);

/** `npm run check` is to take under a minute: what takes longer by itself runs with `npm test` only. */
const LONG_ONES = [
  'test/review/read-board.test.ts',
  'test/review/charts.test.ts',
  'test/review/generate-log.test.ts',
  'test/components/review/measures-view.test.tsx',
  'test/desk/session/quiet-panel.test.ts',
  'test/desk/session/start-desk.test.ts',
  'test/desk/session/workspaces.test.ts',
  'test/components/studio/editor.test.tsx',
  'test/components/studio/publish.test.tsx',
  'test/components/panel/payloads.test.tsx',
  'test/background/replay.test.ts',
  'test/playbooks/mutants.test.ts',
  'test/upgrades/released-databases.test.ts',
];
const LONG = process.env.BEDSIDE_QUICK ? LONG_ONES : [];

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
          exclude: [...STATEFUL, ...LONG],
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
            ...PURE_ONLY,
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
