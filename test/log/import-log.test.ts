import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { PlainError } from '../../utils/browser/plain-error';
import { changeLog } from '../../utils/log/change-log';
import { openLog } from '../../utils/log/database';
import { checkLogFile } from '../../utils/log/files/read-log-file';
import { readImports } from '../../utils/log/read/read-choices';
import { sortEvents } from '../../utils/log/views/sort-events';
import type { LogEvent } from '../../utils/model/event';
import { readAgent } from '../../utils/settings/agent';
import { startBrowser } from '../fakes/browser';
import { histories, history } from './make-events';
import { exportText, takeIn } from './take-in';

beforeEach(async () => void (await startBrowser()));

const sample = (n: number): LogEvent[] => fc.sample(history(n), { numRuns: 1, seed: 3 })[0] ?? [];
const write = (events: LogEvent[]) => changeLog(({ add }) => add(events));
const file = (events: unknown[], more: object = {}) =>
  JSON.stringify({ format: 1, exportedAt: 5, agent: { id: 'colleague-1', name: 'Ben' }, events, ...more });
async function readAll() {
  const db = openLog();
  const tables = [db.events, db.interactions, db.commitments, db.contributions, db.figures, db.words];
  return Promise.all(tables.map((table) => table.toArray()));
}

describe('an exported log', () => {
  it('comes back whole in an empty one', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (events) => {
        await startBrowser();
        await write(events);
        const before = await readAll();
        const json = await exportText(true, 5);
        await startBrowser();
        expect(await takeIn(json, 'old laptop')).toMatchObject({ added: events.length, known: 0 });
        expect(await readAll()).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });

  it('is added to what is there, and twice changes nothing', async () => {
    await write(sample(1));
    const json = file([...sample(1).slice(0, 2), ...sample(2)]);
    expect(await takeIn(json, 'Ben')).toMatchObject({ added: sample(2).length, known: 2 });
    const after = await readAll();
    expect(await takeIn(json, 'Ben')).toMatchObject({ added: 0, known: sample(2).length + 2 });
    expect(await readAll()).toEqual(after);
    expect(after[0]).toHaveLength(new Set([...sample(1), ...sample(2)].map((e) => e.id)).size);
    expect(await readImports()).toMatchObject([
      { label: 'Ben', agent: 'colleague-1', added: sample(2).length },
    ]);
  });

  it('holds no words unless they are asked for', async () => {
    await changeLog(
      async ({ db }) =>
        void (await db.words.put({ id: 'note-0001', of: 'interaction', at: 1, note: 'biopsy' })),
    );
    expect(await exportText(false, 5)).not.toContain('biopsy');
    const json = await exportText(true, 5);
    expect(json).toContain('biopsy');
    await startBrowser();
    await takeIn(json, 'x');
    expect((await openLog().words.get('note-0001'))?.note).toBe('biopsy');
  });

  it('lists events in the order they happened', async () => {
    const events = sample(1);
    await write([...events].reverse());
    expect(JSON.parse(await exportText(false, 5)).events).toEqual(sortEvents(events));
  });

  it('restores a lost install as the same agent, but never over a log that is in use', async () => {
    const me = await readAgent();
    await takeIn(file(sample(1)), 'Ben');
    expect(await readAgent()).toEqual(me);
    await startBrowser();
    await takeIn(file(sample(1)), '');
    expect(await readAgent()).toEqual({ id: 'colleague-1', name: 'Ben' });
    await takeIn(file(sample(2), { agent: { id: 'colleague-2', name: 'Cem' } }), '');
    expect((await readAgent()).id).toBe('colleague-1');
  });
});

describe('a file that cannot be used is refused with reason and place, and nothing is half done', () => {
  const [first, second] = sample(1);
  it.each<[string, string, RegExp]>([
    ['no JSON', '{"format":1,', /damaged or is no JSON/],
    ['empty', '', /damaged or is no JSON/],
    ['something else', '{"name":"package"}', /no log exported by Bedside/],
    ['a list', '[]', /no log exported by Bedside/],
    ['null', 'null', /no log exported by Bedside/],
    ['too new', file([], { format: 2 }), /newer Bedside \(format 2\)/],
    ['too old to be real', file([], { format: 0 }), /damaged at format/],
    ['with a field of nobody', file([], { extra: 1 }), /damaged at the top: .*extra/],
    ['with an agent of nobody', file([], { agent: { id: '', name: '' } }), /damaged at agent\.id/],
    ['with a broken event', file([first, { ...second, at: 'noon' }]), /damaged at events\[1\]\.at/],
    [
      'with an event of an unknown kind',
      file([{ ...first, kind: 'secret.sent' }]),
      /damaged at events\[0\]\.kind/,
    ],
    ['with text in an event', file([{ ...first, note: 'Maria' }]), /damaged at events\[0\]/],
    ['with a prototype', file([]).replace('"events"', '"__proto__":{"x":1},"events"'), /damaged at the top/],
  ])('%s', async (_, json, reason) => {
    await write(sample(2));
    const before = await readAll();
    await expect(takeIn(json, 'Ben')).rejects.toThrow(reason);
    expect(await readAll()).toEqual(before);
    expect(await openLog().imports.count()).toBe(0);
  });

  it('whatever one character of it is changed into', async () => {
    const json = file(sample(1));
    const count = sample(1).length;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(json.length - 1),
        fc.constantFrom('"', '{', ']', '-', 'x', '0', ' ', '\\'),
        async (at, character) => {
          const damaged = json.slice(0, at) + character + json.slice(at + 1);
          try {
            const { events } = await checkLogFile(new Blob([damaged]), () => Number.POSITIVE_INFINITY);
            expect(events).toBe(count);
          } catch (error) {
            expect(error).toBeInstanceOf(PlainError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
