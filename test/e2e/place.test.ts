import { expect } from 'vitest';
import { lookUnder, WINDOWS } from '../browser/look-under.ts';
import { PRACTICE, practiceDesk } from '../browser/practice-desk.ts';
import { inBothBrowsers } from '../browser/scenario.ts';
import { SHAPES } from './page-shapes.ts';

const desk = await practiceDesk();

inBothBrowsers('the panel covers nothing', (scenario) => {
  for (const viewport of WINDOWS) {
    const size = `${viewport.width} by ${viewport.height}`;
    scenario(`on the practice pages and on twenty made ones, ${size}`, async ({ page, panel }) => {
      await page.setViewport(viewport);
      for (const path of ['/practice/visit.html', PRACTICE.path]) {
        await page.goto(desk.url + path);
        await panel.find('[role=region]', 15_000);
        const found = await lookUnder(page, panel, path);
        expect(found.covered).toEqual([]);
        expect(found.seen).toBeGreaterThan(0);
      }
      for (const { name, html } of SHAPES) {
        await page.evaluate((markup) => {
          document.querySelector('#made')?.remove();
          const made = document.createElement('div');
          made.id = 'made';
          made.innerHTML = markup;
          for (const template of made.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
            template.parentElement?.attachShadow({ mode: 'open' }).append(template.content);
            template.remove();
          }
          document.body.append(made);
        }, html);
        const { covered, seen } = await lookUnder(page, panel, name);
        expect({ name, covered }).toEqual({ name, covered: [] });
        expect(seen).toBeGreaterThan(0);
      }
    });
  }
});
