// `npm run build:e2e`: the same code with loopback granted and an open shadow root (wxt.config.ts reads BEDSIDE_E2E).
// No --mode: WXT would make it NODE_ENV, and React's development code would be built in.
import { runStep } from './run-step.mjs';

for (const browser of ['chrome', 'firefox']) {
  const { code } = await runStep('wxt', ['build', '-b', browser], {
    env: { BEDSIDE_E2E: '1', NODE_ENV: 'production' },
  });
  if (code !== 0) process.exit(code);
}
