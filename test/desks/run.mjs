// `npm run test:desks`: real desks, real browsers. Desks keep running afterwards (state in TARGETS_STATE); `start-*.sh stop` ends them.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addCommand, addVitest, makeTally, printTally } from '../run/count-cases.mjs';
import { ensureBrowsers } from '../run/ensure-browsers.mjs';
import { ensureModules } from '../run/ensure-modules.mjs';
import { ROOT } from '../run/run-step.mjs';

/** Desk → its cases. OpenMRS starts afresh, because its visits live in memory. */
const DESKS = [
  { name: 'rt5', tests: ['test/desks/rt.test.ts', 'test/desks/studio.test.ts'] },
  { name: 'redmine', tests: ['test/desks/redmine.test.ts'] },
  {
    name: 'openmrs',
    verb: ['reset'],
    tests: ['test/desks/openmrs.test.ts', 'test/desks/coach/real-desks', 'test/desks/measures'],
  },
  // The coach on all three desks runs when the last of them is up. Editors are mostly waiting, so both browsers at once.
  {
    name: 'editors',
    tests: ['test/desks/editors-', 'test/desks/coach/coach-', '--fileParallelism', '--maxWorkers=2'],
  },
];
const BUILDS = ['.output/chrome-mv3-e2e/manifest.json', '.output/firefox-mv3-e2e/manifest.json'];

const tally = makeTally();
try {
  await ensureModules();
  const missing = await ensureBrowsers();
  for (const what of missing) console.error(what);
  if (missing.length > 0) tally.add('browsers', 0, missing.length);
  if (!BUILDS.every((file) => existsSync(join(ROOT, file))))
    await addCommand(tally, 'build for the browser tests', 'npm', ['run', '-s', 'build:e2e']);
  for (const { name, verb = [], tests } of DESKS) {
    const up = await addCommand(tally, `start ${name}`, 'bash', [`test/desks/start-${name}.sh`, ...verb], {
      minutes: 12,
    });
    if (up)
      await addVitest(tally, name, ['--config', 'test/desks/vitest.config.ts', ...tests], { minutes: 12 });
    else tally.add(name, 0, 1);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  tally.add('set-up', 0, 1);
}
printTally(tally);
