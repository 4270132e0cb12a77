// `npm run test:desks [desk …] [browser …]`: real desks, real browsers. Desks keep running afterwards (state in TARGETS_STATE);
// `start-*.sh stop` ends them.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addCommand, addVitest, makeTally, printTally } from '../run/count-cases.mjs';
import { ensureBrowsers } from '../run/ensure-browsers.mjs';
import { ensureModules } from '../run/ensure-modules.mjs';
import { ROOT } from '../run/run-step.mjs';

const DESKS = ['rt5', 'redmine', 'openmrs', 'editors'];
const BROWSERS = ['chromium', 'firefox'];
/** One of them installs at a time; those that need no packages of Debian start beside it. OpenMRS starts afresh, because its visits live in memory. */
const STARTS = [
  [['rt5'], ['redmine']],
  [['openmrs', 'reset'], ['editors']],
];
/**
 * Two lanes side by side, in each one part after the other, so that two parts never share OpenMRS' patients. Cases of the
 * other desks are each test's own. Editors are mostly waiting, so their files run at once.
 */
const LANES = [
  [
    { part: 'rt5', needs: ['rt5'], tests: ['rt.test', 'studio'] },
    {
      part: 'editors',
      needs: ['editors'],
      tests: ['editors-', 'coach/coach-', '--fileParallelism', '--maxWorkers=2'],
    },
  ],
  [
    { part: 'openmrs', needs: ['openmrs'], tests: ['openmrs'] },
    { part: 'redmine', needs: ['redmine'], tests: ['redmine'] },
    {
      part: 'several desks',
      needs: ['rt5', 'redmine', 'openmrs'],
      tests: ['measures', 'coach/real-desks', 'readers', 'place'],
    },
  ],
];
const BUILDS = ['.output/chrome-mv3-e2e/manifest.json', '.output/firefox-mv3-e2e/manifest.json'];

const tally = makeTally();

/** Starts desks one after the other; gives back those that are up. */
async function start(desks) {
  const up = [];
  for (const [name, ...verb] of desks) {
    const args = [`test/desks/start-${name}.sh`, ...verb];
    if (await addCommand(tally, `start ${name}`, 'bash', args, { label: name })) up.push(name);
  }
  return up;
}

async function work(lane, up, env) {
  for (const { part, needs, tests } of lane) {
    const args = tests.map((each) => (each.startsWith('-') ? each : `test/desks/${each}`));
    if (needs.every((desk) => up.includes(desk)))
      await addVitest(tally, part, ['--config', 'test/desks/vitest.config.ts', ...args], {
        env,
        label: part,
        reporter: 'verbose',
      });
    else tally.add(part, 0, 1);
  }
}

try {
  const named = process.argv.slice(2);
  const strange = named.filter((name) => ![...DESKS, ...BROWSERS].includes(name));
  if (strange.length > 0)
    throw new Error(`There is no ${strange.join(', ')}; there are ${[...DESKS, ...BROWSERS].join(', ')}.`);
  const pick = (all) =>
    all.some((each) => named.includes(each)) ? all.filter((each) => named.includes(each)) : all;
  const [desks, browsers] = [pick(DESKS), pick(BROWSERS)];

  await ensureModules();
  const missing = await ensureBrowsers(browsers);
  for (const what of missing) console.error(what);
  if (missing.length > 0) tally.add('browsers', 0, missing.length);
  if (!BUILDS.every((file) => existsSync(join(ROOT, file))))
    await addCommand(tally, 'build for the browser tests', 'npm', ['run', '-s', 'build:e2e']);
  const wanted = STARTS.map((each) => each.filter(([name]) => desks.includes(name)));
  const up = (await Promise.all(wanted.map(start))).flat();
  const lanes = LANES.map((lane) => lane.filter(({ needs }) => needs.every((name) => desks.includes(name))));
  const env = browsers.length === 1 ? { BEDSIDE_BROWSER: browsers[0] } : {};
  await Promise.all(lanes.map((lane) => work(lane, up, env)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  tally.add('set-up', 0, 1);
}
printTally(tally);
