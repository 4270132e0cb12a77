import { defineConfig } from 'vitest/config';

// Unit and data tests only; what needs a browser runs from test/run/test.mjs.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'test/desks/**', 'test/bench/**', 'node_modules/**'],
    environment: 'node',
  },
});
