import type { DeskCheck } from './desk-check.ts';
import { wait } from './desk-check.ts';

/** Ticket 1 of the seeded Request Tracker: display page, reply page, comment page. Changes nothing on the server. */
export async function checkRequestTracker(desk: DeskCheck, url: string): Promise<void> {
  const { page } = desk;
  await page.goto(`${url}/`);
  if (await page.$('input[name=user]')) {
    await page.type('input[name=user]', 'alice');
    await page.type('input[name=pass]', 'Overlay-Test-1');
    await Promise.all([page.waitForNavigation(), page.click('input[type=submit]')]);
  }
  await page.goto(`${url}/Ticket/Display.html?id=1`, { waitUntil: 'domcontentloaded' });
  await desk.watch();
  const shown = await desk.readUntil((reading) => reading.messages.length >= 3);
  desk.is('name', shown?.shownName, 'Margaret Okafor');
  desk.is('case id', shown?.caseId, '1');
  desk.is('subject', shown?.subject, 'Charged twice for my March invoice');
  desk.is('status', shown?.status, 'open');
  desk.is(
    'sides',
    shown?.messages.map((m) => m.side),
    ['customer', 'agent', 'customer'],
  );
  desk.is(
    'times read',
    shown?.messages.every((m) => m.at !== null),
    true,
  );
  desk.is('failed readers', shown?.failed, []);
  await wait(1000);
  desk.is('history that comes late is noticed', (await desk.said()).at(-1)?.reading?.messages.length, 3);

  for (const [id, name] of [
    ['2', 'José Núñez-Álvarez'],
    ['3', "Siobhán O'Brien"],
    ['4', 'Wei'],
  ] as const) {
    await page.goto(`${url}/Ticket/Display.html?id=${id}`, { waitUntil: 'domcontentloaded' });
    desk.is(`name ${name}`, (await desk.readUntil((r) => r.messages.length > 0))?.shownName, name);
  }
  desk.is('subject with markup', (await desk.read())?.subject, '<b>App</b> crashes & "freezes" on login');

  await page.goto(`${url}/Ticket/Update.html?Action=Respond;id=1`);
  const frame = await (await page.waitForSelector('iframe.cke_wysiwyg_frame'))?.contentFrame();
  await frame?.waitForSelector('body[contenteditable=true]');
  await wait(500);
  const reply = await desk.read();
  desk.is('reply page', [reply?.caseId, reply?.shownName, reply?.failed], ['1', null, []]);
  desk.is('placeholder is no draft', await desk.draft(), { text: '', kind: 'reply' });
  await desk.watch();
  desk.is('inserted into the frame', (await desk.insert('Dear Margaret,\n\nI am sorry.')).ok, true);
  desk.is('draft', (await desk.draft()).text.replace(/\n+/g, '\n'), 'Dear Margaret,\nI am sorry.');
  await frame?.click('body');
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await page.keyboard.type(' Kim');
  await wait(2200);
  const paused = (await desk.said()).filter((s) => s.draft).map((s) => s.draft?.text.slice(-14));
  desk.is('typing in the frame is noticed once', paused, ['I am sorry. Kim'.slice(-14)]);

  await desk.hold(true);
  await page.click('[name=SubmitTicket]');
  await wait(400);
  desk.is(
    'send is stopped once',
    [await desk.attempts(), page.url().includes('Update.html')],
    [['send reply'], true],
  );
  await page.select('select[name=Status]', 'resolved');
  await page.select('select[name=UpdateType]', 'private');
  await page.click('[name=SubmitTicket]');
  await wait(400);
  desk.is('resolving in the same form is closing', await desk.attempts(), ['close internal']);
}
