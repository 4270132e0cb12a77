import { expect } from 'vitest';
import { axe } from '../browser/axe.ts';
import { fillLog } from '../browser/fill-log.ts';
import { inBothBrowsers } from '../browser/scenario.ts';

/** Runs in the popup: where the row of a contact stands on the screen, and whether it has the focus. */
function lookAtRow(id: string) {
  const row = document.querySelector<HTMLElement>(`[data-interaction="${id}"] button`);
  return row && { top: row.getBoundingClientRect().top, focused: document.activeElement === row };
}

inBothBrowsers('a contact in the popup', (scenario) => {
  scenario('opens with one click, and the way back leads to the same place', async ({ ext }) => {
    await fillLog(ext, 40);
    const own = await ext.open('popup.html#log');
    try {
      await own.until(() => document.querySelectorAll('[data-interaction]').length >= 20);
      const id = await own.run(() => {
        const rows = [...document.querySelectorAll<HTMLElement>('[data-interaction]')];
        const row = rows[12] as HTMLElement;
        row.scrollIntoView({ block: 'center' });
        return row.dataset.interaction ?? '';
      });
      expect(await own.run(() => scrollY)).toBeGreaterThan(100);
      const before = await own.run(lookAtRow, id);
      await own.click(`[data-interaction="${id}"] button`);
      await own.until((contact) => document.querySelector(`[data-contact="${contact}"] .timeline li`), id);
      expect(await own.run(() => ({ y: scrollY, heading: document.activeElement?.id ?? '' }))).toEqual({
        y: 0,
        heading: 'contact-title',
      });
      expect(await axe(own)).toEqual([]);
      await own.click('main .button');
      await own.until(() => !document.querySelector('[data-contact]'));
      const after = await own.run(lookAtRow, id);
      expect(after?.focused).toBe(true);
      expect(Math.abs((after?.top ?? 0) - (before?.top ?? Number.NaN))).toBeLessThan(2);
    } finally {
      await own.close();
    }
  });
});
