import { expect } from 'vitest';
import type { Desk } from '../browser/scenario.ts';
import { inBothBrowsers } from '../browser/scenario.ts';
import { until } from '../browser/until.ts';
import { expectNothingPersonal, waitForInteraction } from './everyday.ts';
import { openmrsDesk, PATIENTS } from './openmrs.ts';
import { startDesk } from './start-desk.ts';

const openmrs = openmrsDesk(await startDesk('openmrs'));
const { jordan, siobhan } = PATIENTS;

async function openJordan({ page, panel }: Desk) {
  await page.goto(openmrs.chart(jordan.uuid));
  await panel.says('[data-name]', jordan.given, 60_000);
}

inBothBrowsers('OpenMRS 3', (scenario) => {
  scenario('everyday round', async (desk) => {
    const { page, panel, ext, picture, browser } = desk;
    await openJordan(desk);
    await panel.says('[data-case]', jordan.id);
    await panel.find('[data-prompt]', 15_000);
    await picture('desks/openmrs-chart');
    await openmrs.openNote(page);
    await openmrs.write(page, 'Patient came for a check of the left knee. Plan: rest.');
    expect(await openmrs.note(page)).toBe('Patient came for a check of the left knee. Plan: rest.');
    // Lines of a visit are spoken: nothing to say is offered for the record.
    expect(await panel.has('[data-act=insert]')).toBe(false);
    await picture('desks/openmrs-note');
    await panel.click('[data-act=log]');
    await panel.click('[data-disposition=answered]');
    const row = await waitForInteraction(
      desk,
      (each) => 'disposition' in each && each.disposition === 'answered',
      'the log',
    );
    expect(row).toMatchObject({ phi: true });
    expect(row.prompts.length).toBeGreaterThan(0);
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
      await page.click('button[aria-label="Search patient"]');
      const box = await page.waitForSelector('input[data-testid="patientSearchBar"]', { visible: true });
      await box?.type('connor');
      await page.waitForSelector('[data-testid="floatingSearchResultsContainer"] a[href*="/patient/"]', {
        visible: true,
      });
      // The result shows another patient's banner; the case is still Jordan's.
      await new Promise((next) => setTimeout(next, 1500));
      expect((await panel.texts('[data-name]')).join()).toContain(jordan.given);
      await page.click('[data-testid="floatingSearchResultsContainer"] a[href*="/patient/"]');
      await panel.says('[data-name]', siobhan.given, 30_000);
      await panel.says('[data-case]', siobhan.id);
      expect(await page.evaluate(() => performance.timeOrigin)).toBe(loads);
      expect(await panel.hosts()).toBe(1);
    },
  );

  scenario('the panel does not cover the note form', async (desk) => {
    const { page, panel } = desk;
    await openJordan(desk);
    await openmrs.openNote(page);
    await until(async () => !(await overlap(desk)), 'the panel beside the note', 10_000);
    expect(await panel.hosts()).toBe(1);
    expect(page.url()).toContain(jordan.uuid);
  });

  scenario('the given name is read whatever the script', async ({ page, panel }) => {
    await page.goto(openmrs.chart(PATIENTS.li.uuid));
    await panel.says('[data-name]', '李', 60_000);
    await panel.says('[data-case]', PATIENTS.li.id);
  });
});

/** Whether the panel lies over the note's text field. */
function overlap({ page }: Desk): Promise<boolean> {
  return page.evaluate(() => {
    const region = document.querySelector('bedside-panel')?.shadowRoot?.querySelector('[role=region]');
    const note = document.querySelector('textarea#additionalNote');
    if (!region || !note) return true;
    const boxes = [...region.children, region].map((part) => part.getBoundingClientRect());
    const b = note.getBoundingClientRect();
    return boxes.some(
      (a) => a.width > 0 && a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top,
    );
  });
}
