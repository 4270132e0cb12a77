import { defineConfig } from 'vitest/config';
import { CASE_MS, START_MS } from '../browser/limits.ts';

// What needs a build or a browser. One file at a time: a test desk and two browsers are enough for a small machine.
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    pool: 'forks',
    testTimeout: CASE_MS,
    hookTimeout: START_MS,
  },
});
