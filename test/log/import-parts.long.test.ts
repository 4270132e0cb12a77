import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeLog } from '../../utils/log/change-log';
import { openLog } from '../../utils/log/database';
import type { Intake } from '../../utils/log/files/import-log';
import { readJson } from '../../utils/log/files/read-json';
import { takeLeftBack } from '../../utils/log/files/take-back';
import { checkCanary } from '../../utils/log/watch-canary';
import type { LogEvent } from '../../utils/model/event';
import { readWarnings } from '../../utils/settings/warnings';
import { startBrowser } from '../fakes/browser';
import { generateLog } from '../review/generate-log';
import { exportText, straight, takeIn } from './take-in';

beforeEach(async () => void (await startBrowser()));

const NOW = Date.UTC(2026, 5, 1);
const made = (seed: number, interactions: number): LogEvent[] =>
  JSON.parse(
    JSON.stringify(generateLog({ interactions, seed, end: NOW, days: 20, agents: 1 })).replaceAll(
      '"sample-',
      `"made-${seed}-`,
    ),
  );
const file = (events: LogEvent[]) =>
  JSON.stringify({ format: 1, exportedAt: 5, agent: { id: 'colleague-1', name: 'Ben' }, events });
async function readAll() {
  const db = openLog();
  const tables = [db.events, db.interactions, db.commitments, db.contributions, db.figures, db.words];
  return Promise.all(tables.map((table) => table.toArray()));
}

describe('a file of many parts', () => {
  it('comes in whole, and goes out as it came', async () => {
    const events = made(1, 120);
    const steps = new Set<string>();
    const result = await takeIn(file(events), 'Ben', { now: NOW, progress: (step) => steps.add(step) });
    expect(result).toMatchObject({ added: events.length, known: 0, contacts: 120, left: 0 });
    expect([...steps]).toEqual(['checking', 'writing']);
    expect(JSON.parse(await exportText(false, NOW)).events).toHaveLength(events.length);
    expect(await openLog().arrivals.count()).toBe(0);
    expect(await checkCanary(NOW)).toBe('well');
  });

  it('lets others write in between', async () => {
    const events = made(1, 120);
    const written: number[] = [];
    const intake: Intake = {
      ...straight(NOW),
      part: async (part) => {
        await straight(NOW).part(part);
        const id = `live-event-${part.part}`;
        await changeLog(({ add }) =>
          add([
            { id, at: NOW, agent: 'agent-0001', interaction: null, kind: 'stage.entered', stage: 'reading' },
          ]),
        );
        written.push(await openLog().events.count());
      },
    };
    await takeIn(file(events), 'Ben', { now: NOW, intake });
    expect(written.length).toBeGreaterThan(3);
    expect(written[0]).toBeLessThan(events.length / 3);
    expect(await openLog().events.count()).toBe(events.length + written.length);
  });

  it.each([
    ['is stopped', 'stop'],
    ['fails', 'fail'],
  ])('that %s leaves the log as it was', async (_, how) => {
    await takeIn(file(made(2, 10)), 'Cem', { now: NOW });
    const before = await readAll();
    const control = new AbortController();
    const intake: Intake = {
      ...straight(NOW),
      part: async (part) => {
        await straight(NOW).part(part);
        if (part.part < 3) return;
        if (how === 'fail') throw new Error('on purpose');
        control.abort();
      },
    };
    // Half of it is here already and stays.
    const events = [...made(2, 10), ...made(1, 120)];
    const act = takeIn(file(events), 'Ben', { now: NOW, intake, signal: control.signal });
    await expect(act).rejects.toThrow(how === 'fail' ? 'on purpose' : /abort/i);
    expect(await readAll()).toEqual(before);
    expect(await openLog().arrivals.count()).toBe(0);
    expect(await openLog().imports.count()).toBe(1);
    expect(await checkCanary(NOW)).toBe('well');
    expect(await takeIn(file(events), 'Ben', { now: NOW })).toMatchObject({ known: made(2, 10).length });
  });

  it('whose page is gone is taken back by the background, and it says so; one that lives is let alone', async () => {
    const before = await readAll();
    const intake: Intake = {
      ...straight(NOW),
      part: async (part) => {
        await straight(NOW).part(part);
        if (part.part < 2) return;
        await takeLeftBack(NOW);
        expect(await openLog().events.count()).toBeGreaterThan(part.events.length);
        throw new Error('the page goes');
      },
      back: async () => {
        throw new Error('a page that is gone takes nothing back');
      },
    };
    const act = takeIn(file(made(1, 120)), 'Ben', { now: NOW, intake });
    await expect(act).rejects.toThrow('the page goes');
    expect(await openLog().arrivals.count()).toBe(3);
    await takeLeftBack(NOW);
    expect(await openLog().arrivals.count()).toBe(0);
    expect(await readAll()).toEqual(before);
    expect(await readWarnings(NOW)).toMatchObject([{ kind: 'import-taken-back' }]);
  });
});

it('JSON is read piece by piece as it is read whole, wherever the pieces are cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(3), async (object, indent) => {
      const json = JSON.stringify(object, null, indent);
      // A file that hands out a few bytes at a time, in the middle of characters too.
      const whole = new Blob([json]);
      const slow = {
        size: whole.size,
        slice: (from: number, to: number) => whole.slice(from, Math.min(to, from + 3)),
      } as Blob;
      const read = new Map<string, unknown>();
      for await (const { key, at, value } of readJson(slow)) {
        if (at === null) read.set(key, value);
        else if (at < 0) read.set(key, read.get(key) ?? []);
        else read.set(key, [...((read.get(key) as unknown[] | undefined) ?? []), value]);
      }
      expect(Object.fromEntries(read)).toEqual(JSON.parse(json));
    }),
    { numRuns: 200 },
  );
});
