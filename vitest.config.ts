import { defineConfig } from 'vitest/config';

const own = (path: string) => new URL(path, import.meta.url).pathname;
const browser = { find: 'wxt/browser', replacement: own('./test/components/panel/fake-browser.ts') };
/** As desk pages have it (wxt.config.ts): the panel's tests run with React and with our own renderer. */
const bare = [
  { find: 'react/jsx-runtime', replacement: own('./utils/desk/bare-jsx.ts') },
  { find: 'react/jsx-dev-runtime', replacement: own('./utils/desk/bare-jsx.ts') },
  { find: /^react-dom(\/client)?$/, replacement: own('./utils/desk/bare-root.ts') },
];
const panel = (name: string, alias: { find: string | RegExp; replacement: string }[]) => ({
  resolve: { alias: [browser, ...alias] },
  test: {
    name,
    include: ['test/components/panel/**/*.test.tsx'],
    environment: 'happy-dom',
    testTimeout: 60_000,
  },
});

// Nothing here is timed: the limit only ends a test that hangs, also on a busy machine.
// Unit and data tests only; what needs a browser runs from test/run/test.mjs.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [
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
      panel('panel on react', []),
      panel('panel on bare', bare),
    ],
  },
});
