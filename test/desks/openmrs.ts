import type { Page } from 'puppeteer-core';
import type { Started } from './start-desk.ts';

/** The stand-in's patients (openmrs/server.mjs), by the id the banner shows. */
export const PATIENTS = {
  jordan: {
    uuid: '8673ee4f-e2ab-4077-ba55-4980f408773e',
    name: 'Jordan Rivera',
    given: 'Jordan',
    id: '100GEJ',
  },
  siobhan: {
    uuid: 'b2f3a1c4-0d55-4b3e-9a53-2f4c7a1f0a02',
    name: "Siobhán Mary O'Connor-Łukasz",
    given: 'Siobhán',
    id: '100HTK',
  },
  li: { uuid: 'c9d8e7f6-1a2b-4c3d-8e4f-5a6b7c8d9e03', name: '李 小龙', given: '李', id: '100J07' },
} as const;

const NOTE = 'textarea#additionalNote';

/** OpenMRS 3's own front end: a patient's chart, the visit note, and the way from one patient to the next without a load. */
export function openmrsDesk({ url }: Started) {
  const chart = (uuid: string) => `${url}/openmrs/spa/patient/${uuid}/chart`;
  return {
    url,
    chart,
    openNote: async (page: Page) => {
      if (await page.$(NOTE)) return;
      // Off the icons: a tooltip under the mouse would lie over the button, and takes a moment to go.
      await page.mouse.move(600, 300);
      await new Promise((next) => setTimeout(next, 800));
      const button = await page.waitForSelector('button[aria-label="Visit note"]', {
        visible: true,
      });
      await button?.click();
      await page.waitForSelector(NOTE, { visible: true });
    },
    note: (page: Page) => page.$eval(NOTE, (area) => (area as HTMLTextAreaElement).value),
    write: async (page: Page, text: string) => {
      await page.focus(NOTE);
      await page.keyboard.type(text);
    },
    /** Through the app's own search, as a clinician does: no document is loaded. */
    switchTo: async (page: Page, words: string) => {
      await page.click('button[aria-label="Search patient"]');
      const box = await page.waitForSelector('input[data-testid="patientSearchBar"]', { visible: true });
      await box?.type(words);
      const results = '[data-testid="floatingSearchResultsContainer"] a[href*="/patient/"]';
      const result = await page.waitForSelector(results, { visible: true });
      await result?.click();
    },
  };
}
