// `npm test`: everything that must hold, from a fresh clone, without input. Plain Node 20, no packages needed to start.
import { addCommand, addVitest, makeTally, printTally } from './count-cases.mjs';
import { ensureBrowsers } from './ensure-browsers.mjs';
import { ensureModules } from './ensure-modules.mjs';

const npm = (script) => ['npm', ['run', '-s', script]];
const tally = makeTally();
try {
  await ensureModules();
  const missing = await ensureBrowsers();
  for (const what of missing) console.error(what);
  if (missing.length > 0) tally.add('browsers', 0, missing.length);

  // What the steps side by side all read is written first.
  await addCommand(tally, 'prepare', 'wxt', ['prepare']);
  const [built, builtForTests] = await Promise.all([
    addCommand(tally, 'build', ...npm('build'), { label: 'build' }),
    addCommand(tally, 'build for the browser tests', ...npm('build:e2e'), { label: 'build:e2e' }),
    addCommand(tally, 'types', 'tsc', ['--noEmit'], { label: 'types' }),
    addCommand(tally, 'lint', ...npm('lint'), { label: 'lint' }),
  ]);
  // Browsers wait a lot: what needs none fills the gaps, and steps back for them.
  const rest = addVitest(tally, 'unit and data', [], { label: 'unit', nice: 10 });
  if (built && builtForTests)
    await addVitest(tally, 'build output and browsers', ['--config', 'test/e2e/vitest.config.ts'], {
      label: 'browsers',
      reporter: 'verbose',
    });
  else tally.add('build output and browsers', 0, 1);
  await rest;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  tally.add('set-up', 0, 1);
}
printTally(tally);
