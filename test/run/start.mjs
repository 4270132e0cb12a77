// `npm start`: from a fresh clone to the practice desk with Bedside on it. Plain Node 20, no packages needed to start.

import { ensureBrowsers } from './ensure-browsers.mjs';
import { ensureModules } from './ensure-modules.mjs';
import { findChromium } from './find-browsers.mjs';
import { runStep } from './run-step.mjs';

try {
  await ensureModules();
  if (findChromium()) await ensureBrowsers(['chromium']);
  else if ((await ensureBrowsers(['firefox'])).length > 0) {
    const missing = await ensureBrowsers(['chromium']);
    if (missing.length > 0) throw new Error(missing.join('\n'));
  }
  console.log('Building …');
  const built = await runStep('npm', ['run', '-s', 'build:e2e']);
  if (built.code !== 0) throw new Error('The build failed: see above.');
  const { code } = await runStep('node', ['test/run/tour.ts', ...process.argv.slice(2)], {
    still: 0,
  });
  process.exitCode = code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
