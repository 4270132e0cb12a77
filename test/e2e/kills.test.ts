import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { launch } from '../browser/launch.ts';
import { OUT } from '../browser/scenario.ts';
import { BROWSERS, type OwnPage, type Row, type Session } from '../browser/session.ts';
import { until } from '../browser/until.ts';

/** How often the browser is killed; Firefox starts slowly, so fewer times. */
const KILLS = { chromium: 10, firefox: 3 } as const;
const PENDING = 50;
const MINUTE = 60_000;

/**
 * Due times from now, ms, taken in turn: overdue for long, overdue, due at once, due while the browser is closed or a
 * little later, soon (announced five minutes before, unless made within them), and far ahead.
 */
const DUE_IN = [-60 * MINUTE, -2 * MINUTE, 0, 2000, 6000, 4 * MINUTE, 60 * MINUTE, 24 * 60 * MINUTE];

type Made = { id: string; dueAt: number };
let serial = 0;

/** Makes one promise as the popup does; resolves once the background has acknowledged it. */
async function make(page: OwnPage, session: string): Promise<Made> {
  const id = `kill-${session}-${String(serial).padStart(4, '0')}`;
  const dueAt = Date.now() + (DUE_IN[serial++ % DUE_IN.length] ?? 0);
  await page.run(
    async (commitment) => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
      const answer = await runtime.sendMessage({ type: 'promise.make', request: { tab: null, commitment } });
      if (!answer.ok) throw new Error(answer.reason);
    },
    { id, kind: 'promise', dueAt },
  );
  return { id, dueAt };
}
/** Ids of the notifications that stand on the screen now. */
function notifications(page: OwnPage): Promise<string[]> {
  return page.run(async () => {
    const { notifications: shown } = (globalThis as unknown as { chrome: { notifications: Shown } }).chrome;
    return Object.keys(await shown.getAll());
  });
}
type Shown = { getAll(): Promise<Record<string, unknown>> };
type Runtime = { sendMessage(message: unknown): Promise<{ ok: boolean; reason?: string }> };

/** How often each moment of each promise was announced. */
function countAnnounced(events: Row[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, commitment, moment } of events)
    if (kind === 'commitment.announced')
      counts.set(`${commitment} ${moment}`, (counts.get(`${commitment} ${moment}`) ?? 0) + 1);
  return counts;
}

describe.each(BROWSERS)('promises under kills (%s)', (browser) => {
  const profile = resolve(OUT, `kills-${browser}`);
  let session: Session | undefined;
  afterAll(async () => {
    await session?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test(`${PENDING} promises outlive ${KILLS[browser]} kills, and each moment is announced once`, async () => {
    rmSync(profile, { recursive: true, force: true });
    const acknowledged: Made[] = [];
    const kills = KILLS[browser];
    for (let round = 0; round < kills; round++) {
      session = await launch(browser, { profile });
      const page = await session.ext.open('popup.html');
      const wanted = Math.ceil((PENDING * (round + 1)) / kills);
      while (acknowledged.length < wanted) acknowledged.push(await make(page, `${round}`));
      // Killed while more are being written: these may be lost or saved, but not half.
      const late = [make(page, 'late'), make(page, 'late')].map((each) =>
        each.then(
          (made) => acknowledged.push(made),
          () => {},
        ),
      );
      await new Promise((next) => setTimeout(next, round * 15));
      await session.kill();
      session = undefined;
      await Promise.race([Promise.all(late), new Promise((next) => setTimeout(next, 500))]);
    }

    const again = await launch(browser, { profile });
    session = again;
    const startedAt = Date.now();
    const rows = await again.ext.rows('commitments');
    const lost = acknowledged.filter(
      ({ id, dueAt }) =>
        !rows.some((row) => row.id === id && row.dueAt === dueAt && row.status === 'open' && !row.deleted),
    );
    expect({ lost, acknowledged: acknowledged.length >= PENDING }).toEqual({ lost: [], acknowledged: true });

    // What came due, also while no browser ran, is announced soon after the start.
    const due = rows.filter(({ dueAt }) => Number(dueAt) <= startedAt);
    expect(due.length).toBeGreaterThan(PENDING / 3);
    const counts = await until(async () => {
      const now = countAnnounced(await again.ext.rows('events'));
      return due.every(({ id }) => now.has(`${id} at`)) && now;
    }, 'every due promise to be announced');
    // A second look of the background must not announce anything again.
    const page = await again.ext.open('popup.html');
    await make(page, 'after');
    const after = countAnnounced(await again.ext.rows('events'));
    // One line however many came due together; a promise alone has its own id, so it cannot stand there twice.
    // Headless Firefox has no place for notifications and forgets them at once.
    const shown = await notifications(page);
    expect(shown.filter((id) => id !== 'due-summary' && !/^due:kill-/.test(id))).toEqual([]);
    expect(shown.length).toBeGreaterThan(browser === 'chromium' ? 0 : -1);
    expect(shown.length).toBeLessThan(due.length / 2);
    for (const [moment, times] of after) expect({ moment, times }).toEqual({ moment, times: 1 });
    expect([...counts.keys()].filter((moment) => !after.has(moment))).toEqual([]);
    const long = rows.filter(({ dueAt }) => Number(dueAt) <= startedAt - 15 * MINUTE);
    expect(long.filter(({ id }) => !after.has(`${id} after`))).toEqual([]);
    const ahead = rows.filter(({ dueAt }) => Number(dueAt) > Date.now());
    expect(ahead.filter(({ id }) => after.has(`${id} at`))).toEqual([]);
    console.log(
      `${browser}: ${kills} kills, ${acknowledged.length} acknowledged, 0 lost, ${due.length} due, ${after.size} moments announced once each`,
    );
  });
});
