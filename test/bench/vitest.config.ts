import { defineConfig } from 'vitest/config';
import { readShipped } from '../run/read-shipped.ts';

// Figures, no asserts: `npm run bench` prints ratios measured in one run, so that another machine's are comparable.
export default defineConfig({
  plugins: [readShipped()],
  test: {
    include: ['test/bench/**/*.bench.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 300_000,
    disableConsoleIntercept: true,
    reporters: [['default', { summary: false }]],
  },
});
