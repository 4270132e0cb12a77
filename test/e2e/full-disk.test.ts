import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { launch } from '../browser/launch.ts';
import { CASE_MS } from '../browser/limits.ts';
import { BROWSERS, type OwnPage, type Session } from '../browser/session.ts';
import { until } from '../browser/until.ts';

/** The profile lies on a small disk of its own (tmpfs), which only root may make. */
const disk = mkdtempSync(join(tmpdir(), 'small-disk-'));
const canMount = (() => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk], { stdio: 'ignore' });
    execFileSync('umount', [disk]);
    return true;
  } catch {
    return false;
  }
})();
afterAll(() => rmSync(disk, { recursive: true, force: true }));

/** Takes what room there is. */
function fill() {
  const filler = openSync(join(disk, 'filler'), 'a');
  const block = Buffer.alloc(4096);
  try {
    for (;;) {
      const { bavail } = statfsSync(disk);
      if (bavail === 0) return;
      writeSync(filler, block);
    }
  } catch {
    // Full.
  } finally {
    closeSync(filler);
  }
}
const makeRoom = () => rmSync(join(disk, 'filler'), { force: true });

type Answer = { ok: boolean; reason?: string };
type Runtime = { sendMessage(message: unknown): Promise<Answer> };
type Scope = { browser?: { runtime: Runtime }; chrome: { runtime: Runtime } };

const logCall = (own: OwnPage, name: string) =>
  own.run(
    (message) => {
      const { browser, chrome } = globalThis as unknown as Scope;
      return (browser ?? chrome).runtime.sendMessage(message);
    },
    {
      type: 'log.finish',
      request: {
        ...{ id: `finish-${name}`, interaction: null, tab: null, channel: 'phone' },
        ...{ disposition: 'resolved', note: 'x'.repeat(3000), endedAt: Date.now() },
      },
    },
  );

describe.each(canMount ? BROWSERS : [])('a full disk (%s)', (browser) => {
  let session: Session;
  const start = async () => {
    session = await launch(browser, { profile: join(disk, 'profile') });
    return session.ext.open('options.html#data');
  };
  beforeEach(() => execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', disk]));
  afterEach(async () => {
    await session.close().catch(() => undefined);
    execFileSync('umount', ['-l', disk]);
  });
  const ended = async () =>
    (await session.ext.rows('events'))
      .filter(({ kind }) => kind === 'interaction.finished')
      .map(({ id }) => id);
  const names = (prefix: string, count: number) => Array.from({ length: count }, (_, n) => `${prefix}-${n}`);

  // Firefox names the fault otherwise; what it keeps is seen by the case below.
  test.runIf(browser === 'chromium')(
    'loses nothing: it is said, what is done waits, and is saved once there is room',
    async () => {
      let own = await start();
      const before = names('before-it-was-full', 8);
      for (const name of before) expect(await logCall(own, name)).toMatchObject({ ok: true });
      const during: string[] = [];
      const reasons: string[] = [];
      for (const name of names('while-it-was-full', 12)) {
        fill();
        const answer = await logCall(own, name);
        during.push(name);
        if (!answer.ok) reasons.push(answer.reason ?? '');
        if (reasons.length === 3) break;
      }
      expect(reasons).toHaveLength(3);
      for (const reason of reasons) expect(reason).toMatch(/^Not saved: the disk.*It waits here/);
      await own.until(() =>
        document.querySelector('[data-trouble=full]')?.textContent?.includes('3 things wait'),
      );
      makeRoom();
      await own.click('[data-trouble] button');
      await own.until(() => document.querySelector('[data-trouble]') === null);
      const after = names('after-there-was-room', 3);
      for (const name of after) expect(await logCall(own, name)).toMatchObject({ ok: true });
      const all = [...before, ...during, ...after].map((name) => `finish-${name}`).sort();
      expect((await ended()).sort()).toEqual(all);
      // What a browser kept in its memory shows itself when it starts again.
      for (let starts = 0; starts < 2; starts++) {
        await session.close();
        own = await start();
        expect((await ended()).sort()).toEqual(all);
        expect(await logCall(own, `after-start-number-${starts}`)).toMatchObject({ ok: true });
        all.push(`finish-after-start-number-${starts}`);
        all.sort();
      }
    },
    CASE_MS,
  );

  test(
    'with which the browser was closed loses nothing that was saved',
    async () => {
      let own = await start();
      const saved = names('before-it-was-full', 8);
      for (const name of saved) expect(await logCall(own, name)).toMatchObject({ ok: true });
      for (const name of names('while-it-was-full', 12)) {
        fill();
        if (!(await logCall(own, name)).ok) break;
        saved.push(name);
      }
      await session.close();
      makeRoom();
      own = await start();
      const all = saved.map((name) => `finish-${name}`);
      // The log is made safe when the background starts; what was saved is there before and after.
      await until(async () => (await logCall(own, 'after-there-was-room-0')).ok, 'the log to take an entry');
      all.push('finish-after-there-was-room-0');
      await session.close();
      await start();
      expect((await ended()).sort()).toEqual(all.sort());
    },
    CASE_MS,
  );
});
