import { expect, test } from 'vitest';
import { launch } from '../browser/launch.ts';
import { BROWSERS, BUILDS, type OwnPage } from '../browser/session.ts';

// What a save takes, from the click's message to the answer: a call with a note, and a callback with name and number, in the
// built extension, beside a bare strict commit in the same browser. BEDSIDE_BUILDS = the folder of another build.
const SAVES = Number(process.env.BEDSIDE_BENCH_SAVES ?? 300);

type Api = { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; reason?: string }> } };

const save = (own: OwnPage, count: number) =>
  own.run(async (most) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const took: Record<string, number[]> = { call: [], callback: [], bare: [] };
    const time = async (name: string, work: () => Promise<unknown>) => {
      const began = performance.now();
      await work();
      took[name]?.push(performance.now() - began);
    };
    const send = async (type: string, request: object) => {
      const answer = await (browser ?? chrome).runtime.sendMessage({ type, request });
      if (!answer.ok) throw new Error(answer.reason);
    };
    const opening = indexedDB.open('bench-bare');
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
    const bare = await new Promise<IDBDatabase>((ok) => {
      opening.onsuccess = () => ok(opening.result);
    });
    for (let n = 0; n < most; n++) {
      const id = `bench-${n}-${Math.random().toString(16).slice(2)}`;
      const words = { name: 'Jordan Rivera', number: '+44 7700 900123', reason: 'rings about the invoice' };
      await time('call', () =>
        send('log.finish', {
          ...{ interaction: null, tab: null, channel: 'phone', disposition: 'resolved' },
          ...{ id, note: 'asked about the invoice of March and how it is paid', endedAt: Date.now() },
        }),
      );
      await time('callback', () =>
        send('promise.make', {
          tab: null,
          commitment: { id: `${id}-c`, kind: 'callback', dueAt: Date.now() + 3_600_000, ...words },
        }),
      );
      await time('bare', async () => {
        const write = bare.transaction('rows', 'readwrite', { durability: 'strict' });
        write.objectStore('rows').add({ id, note: 'asked about the invoice of March' });
        await new Promise((ok) => {
          write.oncomplete = ok;
        });
      });
    }
    bare.close();
    return took;
  }, count);

const at = (times: number[], part: number) =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * part) - 1] ?? Number.NaN;

test.each(BROWSERS)('saving (%s)', { timeout: 900_000 }, async (browser) => {
  const session = await launch(browser, {});
  try {
    const own = await session.ext.open('options.html#data');
    await save(own, 20);
    const took = await save(own, SAVES);
    for (const [name, times] of Object.entries(took))
      console.log(
        `${BUILDS} ${browser} ${name}: p50 ${at(times, 0.5).toFixed(1)} ms, p95 ${at(times, 0.95).toFixed(1)} ms (${times.length})`,
      );
    expect(took.call).toHaveLength(SAVES);
  } finally {
    await session.close();
  }
});
