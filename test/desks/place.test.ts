import { expect } from 'vitest';
import { lookUnder, WINDOWS } from '../browser/look-under.ts';
import { type Desk, inBothBrowsers } from '../browser/scenario.ts';
import { openmrsDesk, PATIENTS } from './openmrs.ts';
import type { RealDesk } from './real-desk.ts';
import { redmineDesk } from './redmine.ts';
import { rtDesk } from './rt.ts';
import { startDesk } from './start-desk.ts';

const MARGARET = { name: 'Margaret Okafor', mail: 'margaret.okafor@example.org' };
const WORDS = 'I was charged twice in March and would like the second payment back.';

/** Looks under the panel in every window, on the page as it stands. */
async function lookInWindows({ page, panel, picture }: Desk, where: string): Promise<void> {
  for (const viewport of WINDOWS) {
    await page.setViewport(viewport);
    const size = `${where}-${viewport.width}`;
    const found = await lookUnder(page, panel, size, (shape) => picture(`place/${size}-${shape}`));
    expect({ size, covered: found.covered }).toEqual({ size, covered: [] });
    expect(found.seen, size).toBeGreaterThan(0);
  }
}

const HELPDESKS = {
  'request-tracker': async () => rtDesk(await startDesk('rt5')),
  redmine: async () => redmineDesk(await startDesk('redmine')),
} satisfies Record<string, () => Promise<RealDesk>>;

inBothBrowsers('the panel covers no control of a real desk', (scenario) => {
  for (const [name, start] of Object.entries(HELPDESKS))
    scenario(name, async (desk) => {
      const real = await start();
      const { page, panel } = desk;
      const id = await real.newCase(MARGARET, 'Charged twice', WORDS);
      await real.logIn(page);
      await page.goto(real.caseUrl(id));
      await panel.find('[role=region]');
      await lookInWindows(desk, `${name}-case`);
      await page.setViewport({ width: 1366, height: 768 });
      await real.openReply(page);
      await panel.find('[role=region]');
      await lookInWindows(desk, `${name}-reply`);
    });

  scenario('openmrs', async (desk) => {
    const openmrs = openmrsDesk(await startDesk('openmrs'));
    const { page, panel } = desk;
    await page.goto(openmrs.chart(PATIENTS.jordan.uuid));
    await panel.says('[data-name]', PATIENTS.jordan.given);
    await lookInWindows(desk, 'openmrs-chart');
    await page.setViewport({ width: 1366, height: 768 });
    await openmrs.openNote(page);
    await lookInWindows(desk, 'openmrs-note');
  });
});
