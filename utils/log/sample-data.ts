import { PlainError } from '../browser/plain-error';
import { makeSampleEvents } from '../sample-log/sample-events';
import { SAMPLE_PREFIX } from '../sample-log/sample-plan';
import { changeLog, LONG_PATIENCE } from './change-log';
import { type LogDatabase, openLog } from './database';
import { rebuildViews } from './rebuild-views';
import { purgeUnderCanary } from './watch-canary';

/** Half a year of four made-up agents: enough for every measure and trend to say something. */
const DAYS = 182;
const AGENTS = 4;
const SEED = 7;

/** `sample` = made-up data is in the log (beside one's own or not); `own` = only what was logged here or taken in. */
export type LogFill = 'empty' | 'sample' | 'own';

/** What stands in the log, from two single rows. */
export async function readFill(db: LogDatabase = openLog()): Promise<LogFill> {
  const [sample, any] = await Promise.all([
    db.interactions.where('id').startsWith(SAMPLE_PREFIX).limit(1).primaryKeys(),
    db.interactions.limit(1).primaryKeys(),
  ]);
  return sample.length > 0 ? 'sample' : any.length > 0 ? 'own' : 'empty';
}

/**
 * Puts a made-up log beside the real one, in one transaction. Its agents are nobody: no alarm rings and no badge counts
 * for them. Throws a PlainError when it is there already. `now` in epoch ms.
 */
export async function addSample(contacts: number, now: number): Promise<void> {
  if ((await readFill()) === 'sample') throw new PlainError('The sample data is there already.');
  const events = [...makeSampleEvents({ seed: SEED, contacts, agents: AGENTS, now, days: DAYS })];
  await changeLog(
    async ({ add }) => {
      await add(events);
    },
    { patience: LONG_PATIENCE, copied: false },
  );
}

/** Takes the made-up log out for good, with all that was said of it; the real one stays as it is. */
export async function removeSample(): Promise<void> {
  await purgeUnderCanary(() =>
    changeLog(
      async ({ db }) => {
        const made = await db.events.where('id').startsWith(SAMPLE_PREFIX).primaryKeys();
        // What a lead said of made-up contacts goes with them.
        const about = await db.events.where('interaction').startsWith(SAMPLE_PREFIX).primaryKeys();
        const aimed = await db.events.where('target').startsWith(SAMPLE_PREFIX).primaryKeys();
        await db.events.bulkDelete([...new Set([...made, ...about, ...aimed])]);
        await db.words.where('id').startsWith(SAMPLE_PREFIX).delete();
        await rebuildViews(db);
      },
      { patience: LONG_PATIENCE, copied: false },
    ),
  );
}
