import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { OwnPage } from './session.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Violation = {
  id: string;
  impact?: string | null;
  nodes: { target: unknown; html: string; failureSummary?: string }[];
};
type Axe = { run(where: unknown, how: object): Promise<{ violations: Violation[] }> };
type Driver = { run<A extends unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R> };

/**
 * Axe's violations (WCAG 2.2 AA and best practice), one line each; [] when the page is clean.
 * @param page a desk page, where only the element `within` is looked at, or an own page
 */
export async function axe(page: Page | OwnPage, within?: string): Promise<string[]> {
  const driver: Driver =
    'goto' in page ? { run: (work, ...args) => page.evaluate(work as never, ...args) as never } : page;
  await driver
    .run((code) => {
      if (!('axe' in globalThis)) new Function(code).call(globalThis);
    }, source)
    .catch(() => injectAsText(page));
  const found = await driver.run(
    async (scope, values) => {
      const { axe: engine } = globalThis as unknown as { axe: Axe };
      // What is still fading in has no colours of its own yet.
      for (const moving of document.getAnimations())
        if (moving.effect?.getComputedTiming().endTime !== Infinity) moving.finish();
      const { violations } = await engine.run(scope ?? document, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
        // A panel is no page: landmarks and a level-one heading are the page's own.
        rules: scope ? { region: { enabled: false }, 'page-has-heading-one': { enabled: false } } : {},
      });
      return violations.map(({ id, impact, nodes }) => ({
        id,
        impact,
        nodes: nodes.map(({ target, html }) => ({ target, html })),
      }));
    },
    within ?? null,
    TAGS,
  );
  return found.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, html }) => `${id} (${impact}): ${JSON.stringify(target)} ${html.slice(0, 160)}`),
  );
}

/** Where the page's CSP forbids eval, the browser's own side may still evaluate a text. */
async function injectAsText(page: Page | OwnPage) {
  if (!('goto' in page)) throw new Error('the page refuses axe');
  await page.evaluate(`${source};0`);
}
