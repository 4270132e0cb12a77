import { defineConfig } from 'vitest/config';

// Figures on labelled sets: `npx vitest run --config test/score/vitest.config.ts`.
export default defineConfig({ test: { include: ['test/score/*.score.ts'], environment: 'node' } });
