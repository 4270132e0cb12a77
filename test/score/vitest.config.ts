import { defineConfig } from 'vitest/config';
import { readShipped } from '../run/read-shipped.ts';

// Accuracy on labelled texts, printed for people; the gates are asserted on the dev sets only.
export default defineConfig({
  plugins: [readShipped()],
  test: {
    include: ['test/score/*.score.ts'],
    environment: 'node',
    disableConsoleIntercept: true,
    testTimeout: 120_000,
  },
});
