import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { launch } from '../browser/launch.ts';
import { panelOf } from '../browser/panel.ts';
import { PRACTICE, practiceDesk } from '../browser/practice-desk.ts';
import { inBothBrowsers, OUT } from '../browser/scenario.ts';
import { BROWSERS, type Row, type Session } from '../browser/session.ts';
import { until } from '../browser/until.ts';

const desk = await practiceDesk();
const ticket = desk.url + PRACTICE.path;

const withDisposition = (rows: Row[], disposition: string) =>
  rows.filter((row) => row.disposition === disposition && !row.deleted);

async function logTicket(session: Session, disposition: string) {
  const page = await session.newPage();
  await page.goto(ticket);
  const panel = panelOf(page);
  await panel.find('[data-prompt]');
  await panel.click('[data-act=log]');
  await panel.click(`[data-disposition=${disposition}]`);
  await panel.find('[data-log=saved]');
  return page;
}

inBothBrowsers('log', (scenario) => {
  scenario('two clicks write the interaction; undo takes it back', async ({ session, ext }) => {
    const page = await logTicket(session, 'handed-off');
    expect(withDisposition(await ext.rows('interactions'), 'handed-off')).toHaveLength(1);
    await panelOf(page).click('[data-act=undo]');
    await until(
      async () => withDisposition(await ext.rows('interactions'), 'handed-off').length === 0,
      'the undo',
    );
    await page.close();
  });

  scenario('holds ids, enums, numbers and times only', async ({ session, ext }) => {
    const page = await logTicket(session, 'answered');
    const name = (await panelOf(page).texts('[data-name]'))[0]?.split(' ')[0] ?? '-';
    await page.type(PRACTICE.editor, 'A quite unmistakable sentence about zebras. ');
    await new Promise((next) => setTimeout(next, 2000));
    const written = JSON.stringify([
      await ext.rows('events'),
      await ext.rows('interactions'),
      await ext.rows('commitments'),
    ]);
    for (const word of ['zebra', name, PRACTICE.path])
      expect({ word, found: written.includes(word) }).toEqual({ word, found: false });
    await page.close();
  });

  scenario('a promise of one click is in the database with its due time', async ({ page, panel, ext }) => {
    await page.goto(ticket);
    await panel.find('[role=region]');
    const began = Date.now();
    await panel.click('[data-act=promise][data-preset="15m"]');
    const row = await until(
      async () => (await ext.rows('commitments')).find(({ madeAt }) => Number(madeAt) >= began - 1000),
      'the promise',
    );
    expect(row.status).toBe('open');
    expect(Math.abs(Number(row.dueAt) - began - 15 * 60_000)).toBeLessThan(60_000);
    await panel.find(`[data-commitment][data-due="${new Date(Number(row.dueAt)).toISOString()}"]`);
  });
});

describe.each(BROWSERS)('a killed browser (%s)', (browser) => {
  const profile = resolve(OUT, `killed-${browser}`);
  afterAll(() => rmSync(profile, { recursive: true, force: true }));

  test('has lost nothing that was acknowledged', async () => {
    rmSync(profile, { recursive: true, force: true });
    for (const disposition of ['resolved', 'answered', 'waiting-on-us']) {
      const session = await launch(browser, { profile });
      await logTicket(session, disposition);
      await session.kill();
    }
    const after = await launch(browser, { profile });
    try {
      const rows = await after.ext.rows('interactions');
      const events = await after.ext.rows('events');
      for (const disposition of ['resolved', 'answered', 'waiting-on-us']) {
        expect({ disposition, rows: withDisposition(rows, disposition).length }).toEqual({
          disposition,
          rows: 1,
        });
        expect(
          events.filter((each) => each.kind === 'interaction.finished' && each.disposition === disposition),
        ).toHaveLength(1);
      }
    } finally {
      await after.close();
    }
  });
});
