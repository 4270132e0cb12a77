// `npm run build`: what ships, for both browsers side by side. `npm run build:e2e` (--e2e): the same code with loopback granted
// and an open shadow root (wxt.config.ts reads BEDSIDE_E2E). No --mode: WXT would make it NODE_ENV, and React's development code
// would be built in.
import { runStep } from './run-step.mjs';

const e2e = process.argv.includes('--e2e');
const env = { NODE_ENV: 'production', ...(e2e && { BEDSIDE_E2E: '1' }) };
const built = await Promise.all(
  ['chrome', 'firefox'].map((browser) => runStep('wxt', ['build', '-b', browser], { env, label: browser })),
);
process.exitCode = Math.max(...built.map(({ code }) => code));
