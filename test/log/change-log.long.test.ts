import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { PlainError } from '../../utils/browser/plain-error';
import { changeLog } from '../../utils/log/change-log';
import { closeLog, type LogDatabase, openLog } from '../../utils/log/database';
import { heal, keepTrying } from '../../utils/log/keep-trying';
import { rebuildViews } from '../../utils/log/rebuild-views';
import { checkCanary } from '../../utils/log/watch-canary';
import type { LogEvent } from '../../utils/model/event';
import { readWarnings } from '../../utils/settings/warnings';
import { startBrowser } from '../fakes/browser';
import { histories, history } from './make-events';

beforeEach(startBrowser);

async function readViews(db: LogDatabase) {
  const [interactions, commitments, contributions, figures, events] = await Promise.all([
    db.interactions.toArray(),
    db.commitments.toArray(),
    db.contributions.toArray(),
    db.figures.toArray(),
    db.events.count(),
  ]);
  return { interactions, commitments, contributions, figures, events };
}

const sample = (): LogEvent[] => fc.sample(history(1), { numRuns: 1, seed: 7 })[0] ?? [];

describe('the log', () => {
  it('has after live writes the views that a rebuild makes, whatever the order and doubles', async () => {
    await fc.assert(
      fc.asyncProperty(
        histories,
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        async (events, size, backwards) => {
          await startBrowser();
          const order = backwards ? [...events].reverse() : events;
          for (let i = 0; i < order.length; i += size) {
            const batch = order.slice(i, i + size);
            await changeLog(({ add }) => add(batch));
            if (i % 2) await changeLog(({ add }) => add(batch));
          }
          const live = await readViews(openLog());
          await changeLog(({ db }) => rebuildViews(db));
          expect(await readViews(openLog())).toEqual(live);
          expect(live.events).toBe(new Set(events.map((event) => event.id)).size);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('writes all of an action or nothing', async () => {
    const events = sample();
    const act = changeLog(async ({ add }) => {
      await add(events);
      throw new PlainError('Not saved: on purpose.');
    });
    await expect(act).rejects.toThrow('on purpose');
    expect(await readViews(openLog())).toEqual({
      interactions: [],
      commitments: [],
      contributions: [],
      figures: [],
      events: 0,
    });
  });

  it('refuses what is no event, naming the field', async () => {
    const [first] = sample();
    const wrong = {
      ...first,
      origin: 'Maria Lopez called about her claim, in words far too long '.repeat(8),
    };
    await expect(changeLog(({ add }) => add([wrong as LogEvent]))).rejects.toThrow(
      /Not saved: "interaction.began".*origin/,
    );
  });

  it('asks the database for strict durability', () => {
    expect(Reflect.get(openLog(), '_options')).toMatchObject({ chromeTransactionDurability: 'strict' });
  });
});

describe('a faulty database', () => {
  const fault = (name: string) => Object.assign(new Error(`${name} on purpose`), { name });

  it.each(['UnknownError', 'InvalidStateError', 'QuotaExceededError', 'AbortError', 'DatabaseClosedError'])(
    'is opened again after %s, and the action done once',
    async (name) => {
      const events = sample();
      const before = openLog();
      let failures = 1;
      await changeLog(async ({ add }) => {
        const counts = await add(events);
        if (failures-- > 0) throw fault(name);
        return counts;
      });
      expect(openLog()).not.toBe(before);
      expect((await readViews(openLog())).events).toBe(events.length);
    },
  );

  it('works on after the connection was closed under it', async () => {
    await openLog().open();
    openLog().close();
    await changeLog(({ add }) => add(sample()));
    closeLog();
    expect(await openLog().events.count()).toBe(sample().length);
  });

  it('lets other errors through untouched and does the work once', async () => {
    let times = 0;
    const work = () => {
      times++;
      return Promise.reject(new PlainError('This contact is not in the log.'));
    };
    await expect(keepTrying(work)).rejects.toThrow('This contact is not in the log.');
    expect(times).toBe(1);
  });
});

it('a log of a newer Bedside is read and never written, and that is said', async () => {
  await changeLog(({ add }) => add(sample()));
  const before = await openLog().events.toArray();
  closeLog();
  await new Promise<void>((ok, no) => {
    const request = indexedDB.open('bedside', 990);
    request.onupgradeneeded = () => request.result.createObjectStore('later');
    request.onerror = () => no(request.error);
    request.onsuccess = () => {
      request.result.close();
      ok();
    };
  });
  const more = fc.sample(history(2), { numRuns: 1, seed: 8 })[0] ?? [];
  await expect(changeLog(({ add }) => add(more))).rejects.toThrow(/^Not saved: .* newer Bedside/);
  expect(await checkCanary(1)).toBe('well');
  await heal();
  expect(await openLog().events.toArray()).toEqual(before);
  expect(await readWarnings(1)).toMatchObject([{ kind: 'log-newer' }]);
});
