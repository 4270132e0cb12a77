// The practice desk with Bedside on it: in a window where there is a display, else walked through without one.
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { launch } from '../browser/launch.ts';
import { panelOf } from '../browser/panel.ts';
import { PRACTICE, practiceDesk } from '../browser/practice-desk.ts';
import type { Served } from '../browser/serve-folder.ts';
import type { Row, Session } from '../browser/session.ts';
import { until } from '../browser/until.ts';
import { findChromium } from './find-browsers.mjs';

const headed =
  !process.argv.includes('--headless') &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));
const browser = findChromium() ? 'chromium' : 'firefox';

const desk = await practiceDesk(4380);
const session = await launch(browser, { headed });
let leaving = false;
const leave = async (code: number) => {
  if (leaving) return;
  leaving = true;
  await session.close().catch(() => {});
  await desk.close();
  process.exit(code);
};
process.on('SIGINT', () => void leave(0)).on('SIGTERM', () => void leave(0));

const page = await session.newPage();
try {
  await page.goto(desk.url + PRACTICE.path);
  if (headed) {
    console.log(
      `The practice desk is open in ${browser}: ${desk.url}${PRACTICE.path}\nClose the window or press Ctrl-C to end.`,
    );
    session.puppeteer.once('disconnected', () => void leave(0));
  } else {
    await walkThrough(session, page, desk);
    await leave(0);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await leave(1);
}

async function walkThrough({ ext }: Session, ticket: Page, served: Served) {
  const panel = panelOf(ticket);
  const say = (what: string) => console.log(`• ${what}`);
  say(`opened ${served.url}${PRACTICE.path} in ${browser} (no display, so nobody sees it)`);
  await panel.find('[data-prompt]', 20_000);
  const [name, card] = [
    await panel.texts('[data-name]'),
    await panel.attributes('[data-prompt]', 'data-prompt'),
  ];
  say(`the panel shows ${name[0]} and the card "${card[0]}"`);
  await panel.click('[data-act=insert]');
  await until(
    () => ticket.$eval(PRACTICE.editor, (box) => (box as HTMLTextAreaElement).value || box.textContent),
    'the line',
  );
  say('its line went into the reply');
  // The line is checked in the editor before it counts as used.
  await until(
    () => ext.rows('events').then((all) => all.some(({ kind }) => kind === 'prompt.acted')),
    'the use in the log',
  );
  await ticket.click(PRACTICE.send);
  say('the reply was sent by the desk itself, which ends and logs the contact');
  const rows = await until(async () => {
    const found = await ext.rows('interactions');
    return found.some(({ endedAt }) => endedAt !== null) && found;
  }, 'the log');
  say('this is what was written:');
  console.table(rows.map(asLine));
  mkdirSync('test/out', { recursive: true });
  await ticket.screenshot({ path: 'test/out/tour.png' });
  say('a picture is in test/out/tour.png');
}

function asLine(row: Row) {
  const prompts = row.prompts as { prompt: string; outcome: string; tick: string | null }[];
  return {
    began: new Date(row.startedAt as number).toLocaleTimeString('en-GB'),
    channel: row.channel,
    'case (keyed hash)': String(row.caseKey).slice(0, 8),
    'prompts (outcome, shown by)': prompts
      .map((each) => `${each.prompt} (${each.outcome}, ${each.tick ?? '–'})`)
      .join('; '),
    'name uses': row.nameUses,
    replies: row.replies,
    ended: row.disposition,
  };
}
