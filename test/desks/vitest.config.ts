import { defineConfig } from 'vitest/config';
import { CASE_MS } from '../browser/limits.ts';
import { readShipped } from '../run/read-shipped.ts';

// Real desks in real browsers, one after the other; started by run.mjs, which needs them up.
export default defineConfig({
  plugins: [readShipped()],
  test: {
    include: ['test/desks/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    pool: 'forks',
    testTimeout: CASE_MS,
    hookTimeout: 12 * 60_000,
  },
});
