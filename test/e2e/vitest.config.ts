import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { CASE_MS, START_MS } from '../browser/limits.ts';
import { readShipped } from '../run/read-shipped.ts';

/** A browser keeps a core busy; more than four fill the memory of a small machine. */
const FILES_AT_ONCE = Math.min(4, availableParallelism());

// What needs a build or a browser. Each file has its own desk and its own browsers.
export default defineConfig({
  plugins: [readShipped()],
  test: {
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    maxWorkers: FILES_AT_ONCE,
    pool: 'forks',
    testTimeout: CASE_MS,
    hookTimeout: START_MS,
  },
});
