import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Panel } from '../browser/panel.ts';
import type { Desk } from '../browser/scenario.ts';
import { inBothBrowsers } from '../browser/scenario.ts';
import { until } from '../browser/until.ts';
import { expectNothingPersonal, waitForInteraction } from './everyday.ts';
import { openmrsDesk, PATIENTS } from './openmrs.ts';
import { startDesk } from './start-desk.ts';

const openmrs = openmrsDesk(await startDesk('openmrs'));
const { jordan, siobhan, li } = PATIENTS;
const NOTE = 'textarea#additionalNote';
const SEARCH = 'button[aria-label="Search patient"]';

/** Opens a chart with the panel unfolded, however the case before left it. */
async function openChart({ page, panel }: Desk, uuid: string) {
  await page.goto(openmrs.chart(uuid));
  await panel.open();
}

async function openJordan(desk: Desk) {
  const { panel } = desk;
  await openChart(desk, jordan.uuid);
  await panel.says('[data-name]', jordan.given);
}

/** Works in the page with the panel closed, as a person does when it lies over what they want to read. */
async function withPanelFolded(panel: Panel, work: () => Promise<void>) {
  if (await panel.has('.panel:not(.rest)')) await panel.click('[data-act=collapse]');
  await work();
  await panel.open();
}

test('the profile names no hashed class: they differ between two builds of one version', () => {
  const profile = readFileSync('public/sites/openmrs-3.json', 'utf8');
  expect(profile).not.toMatch(/__|-esm-|___/);
});

inBothBrowsers('OpenMRS 3', (scenario) => {
  scenario('everyday round', async (desk) => {
    const { page, panel, ext, picture, browser } = desk;
    await openJordan(desk);
    await panel.says('[data-case]', jordan.id);
    await panel.find('[data-prompt]');
    await picture('desks/openmrs-chart');
    await withPanelFolded(panel, () => openmrs.openNote(page));
    // What is said to a patient is spoken; only the wording for the record is put into the note.
    await panel.click('[data-act=insert]');
    const line = await until(() => openmrs.note(page), 'the wording in the note');
    expect(line).not.toMatch(/Jordan|I'm going to/);
    await openmrs.write(page, ' Left knee, rest for two days.');
    expect(await openmrs.note(page)).toBe(`${line} Left knee, rest for two days.`);
    await picture('desks/openmrs-note');
    await panel.click('[data-act=log]');
    await panel.click('[data-disposition=answered]');
    const ended = 'answered';
    const row = await waitForInteraction(
      desk,
      (each) => 'disposition' in each && each.disposition === ended,
      'the log',
    );
    expect(row).toMatchObject({ phi: true });
    expect(row.prompts.some(({ outcome }) => outcome === 'acted')).toBe(true);
    await expectNothingPersonal(desk, ['Jordan', 'Rivera', '100GEJ', 'knee', jordan.uuid]);
    const popup = await ext.open('popup.html', { behind: true });
    try {
      await popup.until((name) => document.body.textContent?.includes(name), 'Jordan');
      await popup.screenshot(`test/out/desks/openmrs-popup-${browser}.png`);
    } finally {
      await popup.close();
    }
  });

  scenario(
    'a new patient without a load: name, case and state change, also while two banners stand',
    async (desk) => {
      const { page, panel } = desk;
      await openJordan(desk);
      const loads = await page.evaluate(() => performance.timeOrigin);
      const result = '[data-testid="floatingSearchResultsContainer"] a[href*="/patient/"]';
      await panel.click('[data-act=collapse]');
      await page.click(SEARCH);
      const box = await page.waitForSelector('input[data-testid="patientSearchBar"]', { visible: true });
      await box?.type('connor');
      await page.waitForSelector(result, { visible: true });
      // The result shows another patient's avatar; the case is still Jordan's.
      await new Promise((next) => setTimeout(next, 1500));
      await panel.open();
      expect((await panel.texts('[data-name]')).join()).toContain(jordan.given);
      await panel.click('[data-act=collapse]');
      if (!(await page.$(result))) {
        // Clicking outside closed the search.
        await page.click(SEARCH);
        const again = await page.waitForSelector('input[data-testid="patientSearchBar"]', { visible: true });
        await again?.type('connor');
        await page.waitForSelector(result, { visible: true });
      }
      // The list is drawn anew while its results come in: a click then finds nothing.
      await until(async () => {
        await page.click(result).catch(() => {});
        return page.url().includes(siobhan.uuid);
      }, 'the chart of the new patient');
      // The new case's panel may still come folded: unfold it as soon as it is there.
      await until(async () => {
        if (await panel.has('[data-act=expand]')) await panel.click('[data-act=expand]');
        return (await panel.texts('[data-name]')).join().includes(siobhan.given);
      }, 'the new patient in the panel');
      await panel.says('[data-case]', siobhan.id);
      expect(await page.evaluate(() => performance.timeOrigin)).toBe(loads);
      expect(await panel.hosts()).toBe(1);
    },
  );

  scenario('the panel does not cover the note that is being written', async (desk) => {
    const { page, panel } = desk;
    await openJordan(desk);
    await withPanelFolded(panel, () => openmrs.openNote(page));
    await page.focus(NOTE);
    await until(async () => !(await overlap(desk)), 'the panel beside the note');
    expect(await panel.hosts()).toBe(1);
  });

  scenario('a name in another script is shown as the page shows it', async (desk) => {
    const { panel } = desk;
    await openChart(desk, li.uuid);
    await panel.says('[data-case]', li.id);
    expect(li.name).toContain((await panel.texts('[data-name]'))[0] ?? 'nothing');
  });
});

/** Whether the panel lies over the note's text field. */
function overlap({ page }: Desk): Promise<boolean> {
  return page.evaluate((selector) => {
    const host = document.querySelector('[data-bedside]');
    const region = host?.shadowRoot?.querySelector('[role=region]');
    const note = document.querySelector(selector);
    if (!region || !note) return true;
    const boxes = [...region.children, region].map((part) => part.getBoundingClientRect());
    const b = note.getBoundingClientRect();
    return boxes.some(
      (a) => a.width > 0 && a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top,
    );
  }, NOTE);
}
