import { expect } from 'vitest';
import { inBothBrowsers } from '../browser/scenario.ts';
import type { Extension, OwnPage } from '../browser/session.ts';
import { until } from '../browser/until.ts';
import { generateLog } from '../review/generate-log.ts';

/** An exported log of somebody, a few thousand entries: many parts, quickly written. */
function backup(name: string, seed: number, interactions: number) {
  const end = Date.now() - 3_600_000;
  const events = JSON.parse(
    JSON.stringify(generateLog({ interactions, seed, end, days: 30, agents: 1 })).replaceAll(
      '"sample-',
      `"${name}-made-`,
    ),
  ) as { agent: string }[];
  const agent = { id: events[0]?.agent ?? '', name };
  return { count: events.length, json: JSON.stringify({ format: 1, exportedAt: end, agent, events }) };
}

type Runtime = { sendMessage(message: unknown): Promise<{ ok: boolean; reason?: string }> };
type Scope = { browser?: { runtime: Runtime }; chrome: { runtime: Runtime } };

const say = (own: OwnPage, type: string, request: object) =>
  own.run(
    async (message) => {
      const { browser, chrome } = globalThis as unknown as Scope;
      return (browser ?? chrome).runtime.sendMessage(message);
    },
    { type, request },
  );

const logCall = (own: OwnPage, id: string) =>
  say(own, 'log.finish', {
    ...{ id, interaction: null, tab: null, channel: 'phone', disposition: 'resolved', note: '' },
    endedAt: Date.now(),
  });

/** Chooses a file in the open page, as a drop does, and presses Import. */
async function begin(own: OwnPage, json: string) {
  await own.run((text) => {
    const files = new DataTransfer();
    files.items.add(new File([text], 'backup.json', { type: 'application/json' }));
    const input = document.querySelector<HTMLInputElement>('.import input[type=file]');
    if (!input) throw new Error('no field for files');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, json);
  await own.until(() => document.querySelector('[data-file][data-result=waiting]') !== null);
  await own.click('.import > .row button');
}

const outcome = (own: OwnPage) =>
  own.until(() => {
    const line = document.querySelector('[data-file]:not([data-result=waiting])');
    return line && { result: line.getAttribute('data-result'), text: line.textContent ?? '' };
  });
const countRows = async (ext: Extension, store: string) => (await ext.rows(store)).length;

inBothBrowsers('a large log', (scenario) => {
  scenario(
    'comes in while somebody works, can be stopped, is taken back when its page goes, and comes out',
    async ({ ext }) => {
      const ben = backup('ben', 1, 250);
      const cem = backup('cem', 2, 600);
      const own = await ext.open('options.html#data');
      const other = await ext.open('manifest.json', { behind: true });

      await begin(own, ben.json);
      await own.until(() => document.querySelector('progress') !== null);
      expect(await logCall(other, 'call-while-it-comes-1')).toMatchObject({ ok: true });
      expect(await outcome(own)).toMatchObject({ result: 'done' });
      expect(await countRows(ext, 'arrivals')).toBe(0);
      const events = await ext.rows('events');
      const bens = events.filter((event) => String(event.agent).startsWith('ben-'));
      expect(bens).toHaveLength(ben.count);
      const views = await countRows(ext, 'interactions');
      expect(views).toBe(251);

      await begin(own, cem.json);
      await until(() => countRows(ext, 'arrivals').then((rows) => rows > 2), 'some parts');
      await own.click('.file-progress button');
      expect(await outcome(own)).toMatchObject({
        result: 'failed',
        text: expect.stringContaining('Stopped.'),
      });
      expect(await countRows(ext, 'events')).toBe(events.length);
      expect(await countRows(ext, 'interactions')).toBe(views);

      await begin(own, cem.json);
      await until(() => countRows(ext, 'arrivals').then((rows) => rows > 2), 'some parts');
      await own.close();
      // What happens next wakes the background's watch, else its next beat does.
      const id = 'promise-after-it-went';
      const commitment = { id, kind: 'promise', dueAt: Date.now() + 3_600_000 };
      expect(await say(other, 'promise.make', { tab: null, commitment })).toMatchObject({ ok: true });
      await until(() => countRows(ext, 'arrivals').then((rows) => rows === 0), 'the parts to be taken back');
      expect(await countRows(ext, 'events')).toBe(events.length + 1);
      expect(await countRows(ext, 'interactions')).toBe(views);

      const again = await ext.open('options.html#data');
      await again.until(() => document.body.textContent?.includes('An import was cut short'));
      const json = await again.run(async () => {
        const made: Blob[] = [];
        URL.createObjectURL = (blob) => {
          made.push(blob as Blob);
          return '#';
        };
        document.querySelector<HTMLElement>('.export-log .button')?.click();
        while (made.length === 0) await new Promise(requestAnimationFrame);
        return (made[0] as Blob).text();
      });
      expect(JSON.parse(json).events).toHaveLength(events.length + 1);
      await again.close();
      await other.close();
    },
  );
});
