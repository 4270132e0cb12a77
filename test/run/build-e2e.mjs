// `npm run build:e2e`: the same code with loopback granted and an open shadow root (wxt.config.ts reads BEDSIDE_E2E).
import { runStep } from './run-step.mjs';

for (const browser of ['chrome', 'firefox']) {
  const { code } = await runStep('wxt', ['build', '-b', browser, '--mode', 'e2e'], { env: { BEDSIDE_E2E: '1' } });
  if (code !== 0) process.exit(code);
}
