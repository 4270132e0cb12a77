import { defineConfig } from 'vitest/config';

// Accuracy on labelled texts, printed for people; the gates are asserted on the dev sets only.
export default defineConfig({
  test: {
    include: ['test/score/*.score.ts'],
    environment: 'node',
    disableConsoleIntercept: true,
    testTimeout: 120_000,
  },
});
