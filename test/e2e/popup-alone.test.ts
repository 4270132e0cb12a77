import { expect } from 'vitest';
import { inBothBrowsers } from '../browser/scenario.ts';
import type { OwnPage } from '../browser/session.ts';

const DRAFT = 'Unfortunately this is our policy. I will call you back in two hours.';

/** Presses the button that says this. */
async function press(own: OwnPage, says: string): Promise<void> {
  await own.until((words) => {
    const button = [...document.querySelectorAll('button')].find(
      (each) => each.textContent?.trim() === words,
    );
    if (button) button.id = 'pressed';
    return button !== undefined;
  }, says);
  await own.click('#pressed');
  await own.run(() => document.getElementById('pressed')?.removeAttribute('id'));
}

inBothBrowsers('the popup where no case is known', (scenario) => {
  scenario(
    'checks a draft, notes what it promises, and logs a contact by name and number',
    async ({ ext }) => {
      const own = await ext.open('popup.html');
      await own.until(() => document.querySelector('.draft-check textarea') !== null);
      await own.type('.draft-check textarea', DRAFT);
      const found = await own.until(() => {
        const all = [...document.querySelectorAll('.draft-check [data-finding] q')].map(
          (each) => each.textContent,
        );
        return all.length > 0 && all.join();
      });
      expect(found).toContain('policy');
      await press(own, 'Note it');
      await own.until(() => document.querySelector('.draft-check [data-promised]') === null);
      expect(await ext.rows('commitments')).toHaveLength(1);

      await own.run(() => {
        const named = (label: string) =>
          [...document.querySelectorAll('label')].find((each) => each.textContent?.startsWith(label));
        for (const [id, label] of [
          ['who', 'Who'],
          ['case', 'Case number'],
          ['ended', 'Resolved'],
        ] as const) {
          const of = named(label);
          const field = of?.querySelector('input') ?? document.getElementById(of?.htmlFor ?? '');
          if (field) field.setAttribute('data-at', id);
        }
      });
      await own.type('[data-at=who]', 'Ana Lima');
      await own.type('[data-at=case]', 'A-77');
      await own.click('[data-at=ended]');
      await own.click('.log-form .row.end button');
      await own.until(() => document.body.textContent?.includes('Logged: Resolved'));
      await own.close();
      const log = await ext.open('popup.html#log');
      await log.until(() => document.querySelector('[data-who]')?.textContent === 'Ana Lima · A-77');
      // Of the draft nothing was kept: the field is empty.
      await log.close();
      const again = await ext.open('popup.html');
      await again.until(() => document.querySelector('.draft-check textarea') !== null);
      expect(
        await again.run(() => document.querySelector<HTMLTextAreaElement>('.draft-check textarea')?.value),
      ).toBe('');
      await again.close();
    },
  );
});
