import { defineConfig } from 'vitest/config';

// Real desks in real browsers, one after the other; started by run.mjs, which needs them up.
export default defineConfig({
  test: {
    include: ['test/desks/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    pool: 'forks',
    testTimeout: 120_000,
    hookTimeout: 12 * 60_000,
  },
});
