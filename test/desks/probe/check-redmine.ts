import type { DeskCheck } from './desk-check.ts';
import { wait } from './desk-check.ts';

/** Issue 1 of the seeded Redmine. Changes nothing on the server. */
export async function checkRedmine(desk: DeskCheck, url: string): Promise<void> {
  const { page } = desk;
  await page.goto(`${url}/login`);
  if (await page.$('#username')) {
    await page.type('#username', 'alice');
    await page.type('#password', 'Overlay-Test-1');
    await Promise.all([page.waitForNavigation(), page.click('#login-submit')]);
  }
  await page.goto(`${url}/issues/1`);
  const shown = await desk.readUntil((reading) => reading.messages.length >= 3);
  desk.is('name', shown?.shownName, 'Margaret Okafor');
  desk.is('case id', shown?.caseId, '1');
  desk.is('subject', shown?.subject, 'Charged twice for my March invoice');
  desk.is('status', shown?.status, 'New');
  desk.is(
    'sides',
    shown?.messages.map((m) => m.side),
    ['customer', 'agent', 'customer'],
  );
  desk.is('failed readers', shown?.failed, []);
  for (const [id, name] of [
    ['2', 'José Núñez-Álvarez'],
    ['4', 'Wei'],
  ] as const) {
    await page.goto(`${url}/issues/${id}`);
    desk.is(`name ${name}`, (await desk.read())?.shownName, name);
  }

  await page.goto(`${url}/issues/1`);
  await page.click('#content > .contextual a.icon-edit');
  await page.waitForSelector('#issue_notes', { visible: true });
  await desk.watch();
  await page.type('#issue_notes', 'Dear Margaret, ');
  desk.is('inserted', (await desk.insert('I am sorry.\nKim')).ok, true);
  desk.is('draft', await desk.draft(), { text: 'Dear Margaret, I am sorry.\nKim', kind: 'reply' });
  await page.click('#issue_private_notes');
  desk.is('private note', (await desk.draft()).kind, 'internal');
  await page.click('#issue_private_notes');
  await desk.hold(true);
  await page.click('#issue-form > input[name=commit]');
  await wait(300);
  desk.is('send', await desk.attempts(), ['send reply']);
  await page.select('#issue_status_id', '3');
  await wait(2500);
  desk.is(
    'the note outlives the status change',
    (await desk.draft()).text,
    'Dear Margaret, I am sorry.\nKim',
  );
  await page.click('#issue-form > input[name=commit]');
  await wait(300);
  desk.is('resolving at submit is closing', await desk.attempts(), ['close reply']);
  await page.focus('#issue_subject').catch(() => undefined);
}
