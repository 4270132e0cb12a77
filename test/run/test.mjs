// `npm test`: everything that must hold, from a fresh clone, without input. Plain Node 20, no packages needed to start.
import { addCommand, addVitest, makeTally, printTally } from './count-cases.mjs';
import { ensureBrowsers } from './ensure-browsers.mjs';
import { ensureModules } from './ensure-modules.mjs';

const tally = makeTally();
try {
  await ensureModules();
  const missing = await ensureBrowsers();
  for (const what of missing) console.error(what);
  if (missing.length > 0) tally.add('browsers', 0, missing.length);

  await addCommand(tally, 'types', 'npm', ['run', '-s', 'types']);
  await addCommand(tally, 'lint', 'npm', ['run', '-s', 'lint']);
  await addVitest(tally, 'unit and data', []);
  const built = await addCommand(tally, 'build', 'npm', ['run', '-s', 'build']);
  const builtForTests = await addCommand(tally, 'build for the browser tests', 'npm', [
    'run',
    '-s',
    'build:e2e',
  ]);
  if (built && builtForTests)
    await addVitest(tally, 'build output and browsers', ['--config', 'test/e2e/vitest.config.ts'], {
      minutes: 18,
    });
  else tally.add('build output and browsers', 0, 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  tally.add('set-up', 0, 1);
}
printTally(tally);
