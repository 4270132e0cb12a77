// `npm run check`: the quick check while one works: types, lint, and the unit and data tests that are not long.
import { addCommand, addVitest, makeTally, printTally } from './count-cases.mjs';
import { ensureModules } from './ensure-modules.mjs';

const tally = makeTally();
try {
  await ensureModules();
  await addCommand(tally, 'prepare', 'wxt', ['prepare']);
  await Promise.all([
    addCommand(tally, 'types', 'tsc', ['--noEmit'], { label: 'types' }),
    addCommand(tally, 'lint', 'npm', ['run', '-s', 'lint'], { label: 'lint' }),
    addVitest(tally, 'quick unit and data', [], { env: { BEDSIDE_QUICK: '1' } }),
  ]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  tally.add('set-up', 0, 1);
}
printTally(tally);
