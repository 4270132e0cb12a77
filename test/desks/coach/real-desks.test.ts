import { expect } from 'vitest';
import { inBothBrowsers } from '../../browser/scenario.ts';
import { until } from '../../browser/until.ts';
import { openmrsDesk, PATIENTS } from '../openmrs.ts';
import { redmineDesk } from '../redmine.ts';
import { editorFrame, rtDesk } from '../rt.ts';
import { startDesk } from '../start-desk.ts';
import { checkLines, DRAFT, squash } from './check-editor.ts';

const rt = rtDesk(await startDesk('rt5'));
const redmine = redmineDesk(await startDesk('redmine'));
const openmrs = openmrsDesk(await startDesk('openmrs'));
const ANA = { name: 'Margaret Okafor', mail: 'margaret.okafor@example.org' };
const OURS = /bedside|data-finding|chrome-extension|moz-extension|class="(note|nudge|hold)"/i;

inBothBrowsers('the coach on real desks', (scenario) => {
  scenario("Request Tracker's editor frame: lines, and nothing of ours is sent", async ({ page, panel }) => {
    const id = await rt.newCase(ANA, 'Lines', 'Where is my invoice?');
    await rt.logIn(page);
    await page.goto(rt.caseUrl(id));
    await panel.says('[data-name]', 'Margaret');
    await rt.openReply(page);
    await panel.find('[role=region]');
    const model = async () => (await editorFrame(page)).$eval('body', (body) => body.textContent ?? '');
    await checkLines(page, { select: 'body', frame: 'iframe.cke_wysiwyg_frame', model });
    await rt.send(page);
    const sent = (await rt.stored(id)).at(-1);
    expect(squash(sent?.text ?? '')).toContain(squash(DRAFT));
    expect(sent?.text).not.toMatch(OURS);
  });

  scenario("Redmine's textarea: lines, and nothing of ours is sent", async ({ page, panel }) => {
    const id = await redmine.newCase(ANA, 'Lines', 'Where is my invoice?');
    await redmine.logIn(page);
    await page.goto(redmine.caseUrl(id));
    await panel.says('[data-name]', 'Margaret');
    await redmine.openReply(page);
    // A draft of one line, as wide as the field: the words are measured along it.
    const draft = 'Please utilize the form.';
    await checkLines(
      page,
      { select: '#issue_notes', model: () => redmine.draft(page) },
      { 'robotic-stock': 'utilize' },
      draft,
    );
    await redmine.send(page);
    expect((await redmine.stored(id)).at(-1)?.text).toBe(draft);
  });

  scenario('Redmine: Enter in the form is stopped once too', async ({ page, panel }) => {
    const id = await redmine.newCase(ANA, 'Enter', 'Where is my invoice?');
    await redmine.logIn(page);
    await page.goto(redmine.caseUrl(id));
    await panel.says('[data-name]', 'Margaret');
    await panel.click('[data-act=promise][data-preset="1h"]');
    await panel.find('[data-commitment]');
    await redmine.openReply(page);
    await redmine.write(page, 'Hello Margaret, the payment is found and on its way back to you.');
    const redrawn = page.waitForResponse((answer) => answer.url().includes('/edit.js'));
    await page.select('#issue_status_id', '3');
    await redrawn;
    const enter = async () => {
      await page.focus('#issue_subject');
      await page.keyboard.press('Enter');
    };
    await until(() => page.$('#issue_subject'), 'the subject field');
    await enter();
    await panel.find('[data-prompt="restate-the-commitment"][data-tier="hold"]');
    expect(await redmine.status(id)).toBe('New');
    await Promise.all([page.waitForNavigation(), enter()]);
    expect(await redmine.status(id)).toBe('Resolved');
  });

  scenario("OpenMRS's note: lines under hard words, nothing changed", async ({ page, panel }) => {
    await page.goto(openmrs.chart(PATIENTS.jordan.uuid));
    await panel.find('[data-act=expand], [data-act=collapse]');
    if (await panel.has('[data-act=collapse]')) await panel.click('[data-act=collapse]');
    await openmrs.openNote(page);
    await checkLines(
      page,
      { select: 'textarea#additionalNote', model: () => openmrs.note(page) },
      { 'plain-dyspnea': 'dyspnea' },
      'No more dyspnea today.',
    );
  });
});
