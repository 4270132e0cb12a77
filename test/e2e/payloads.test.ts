import { expect } from 'vitest';
import { HOST } from '../browser/panel.ts';
import { PRACTICE, practiceDesk } from '../browser/practice-desk.ts';
import { inBothBrowsers } from '../browser/scenario.ts';
import { hostileBook, PAYLOADS } from '../playbooks/payload-book.ts';

type Runtime = { sendMessage(message: unknown): Promise<{ ok: boolean; reply?: unknown; reason?: string }> };
type Storage = { local: { set(items: object): Promise<void> } };
type Scope = {
  browser?: { runtime: Runtime; storage: Storage };
  chrome: { runtime: Runtime; storage: Storage };
  hit?: unknown;
};

/** Half of the texts: the panel lists a hundred steps at most. */
const HALVES = [PAYLOADS.slice(0, 100), PAYLOADS.slice(100)];
/** Addresses are refused; the others stay text. */
const isAddress = (text: string) => /script:|:\/\/|data:/i.test(text);
const SECTIONS = [
  'about',
  'prompts',
  'answers',
  'workspaces',
  'topics',
  'teachback',
  'terms',
  'phrases',
  'words',
  'practice',
  'versions',
];

inBothBrowsers('hostile playbooks', (scenario) => {
  for (const [n, texts] of HALVES.entries()) {
    scenario(`stay text in the panel and in the studio, part ${n + 1}`, async ({ page, panel, ext }) => {
      const id = `hostile-${n}`;
      const kept = texts.filter((text) => !isAddress(text));
      const desk = await practiceDesk();
      const own = await ext.open('options.html', { behind: true });
      try {
        const told = await own.run(
          async (json, origin) => {
            const scope = globalThis as unknown as Scope;
            const { runtime, storage } = scope.browser ?? scope.chrome;
            const imported = await runtime.sendMessage({ type: 'playbook.import', request: { text: json } });
            const { id: book } = (imported.reply ?? {}) as { id: string };
            const value = { origins: { [origin]: book }, profiles: {}, roles: {} };
            await storage.local.set({ 'setting:assignments': { version: 2, value } });
            return imported;
          },
          JSON.stringify({ ...hostileBook(kept), id, name: 'Hostile words' }),
          new URL(desk.url).origin,
        );
        expect(told).toMatchObject({ ok: true });

        await page.bringToFront();
        await page.goto(desk.url + PRACTICE.path);
        await panel.find('[data-prompt]');
        await page.type(PRACTICE.editor, 'We utilise it soon. ');
        await panel.find('[data-finding]');
        const steps = await page.evaluate(
          (host) =>
            [...(document.querySelector(host)?.shadowRoot?.querySelectorAll('[data-step]') ?? [])].map(
              (each) => each.textContent ?? '',
            ),
          HOST,
        );
        expect(steps).toHaveLength(kept.length);
        for (const [i, text] of kept.entries())
          if (!text.includes('{')) expect(steps[i]).toContain(text.trim());
        const strange = await page.evaluate((host) => {
          const root = document.querySelector(host)?.shadowRoot;
          const all = [...(root?.querySelectorAll('*') ?? [])];
          return all
            .filter(
              (each) =>
                each.getAttributeNames().some((name) => name.startsWith('on') || name === 'srcdoc') ||
                /^(SCRIPT|IMG|IFRAME|OBJECT|EMBED|VIDEO|AUDIO|A|FORM|BASE|META|LINK|MATH|INPUT|TEXTAREA|SELECT)$/i.test(
                  each.tagName,
                ),
            )
            .map((each) => each.outerHTML.slice(0, 200));
        }, HOST);
        expect(strange).toEqual([]);
        expect(await page.evaluate(() => 'hit' in window)).toBe(false);

        // The popup shows the case in the tab in front.
        const popup = await ext.open('popup.html', { behind: true });
        await popup.until(
          (text) => (document.querySelector('main')?.textContent ?? '').includes(text),
          kept[0] ?? '',
        );
        expect(await popup.run(findStrange)).toEqual([]);
        await popup.close();

        const studio = await ext.open(`options.html#studio/book/${id}/${SECTIONS[0]}/0`);
        try {
          for (const section of SECTIONS) {
            await studio.run((place) => {
              location.hash = place;
            }, `#studio/book/${id}/${section}/0`);
            await studio.until(
              (at) =>
                document.querySelector<HTMLSelectElement>('.section-pick select')?.value === at &&
                document.querySelector('main')?.textContent?.includes('Hostile words'),
              section,
            );
            expect({ section, strange: await studio.run(findStrange) }).toEqual({ section, strange: [] });
          }
        } finally {
          await studio.close();
        }
      } finally {
        await own.close();
        await desk.close();
      }
    });
  }
});

/** What a text has become besides text in one of our pages; self-contained, because its source is sent there. */
function findStrange(): string[] {
  const strange = [...document.querySelectorAll('main *')].filter(
    (each) =>
      each.getAttributeNames().some((name) => name.startsWith('on')) ||
      /^(script|img|object|embed|video|audio|base|meta|link|math)$/i.test(each.tagName),
  );
  return [
    ...('hit' in globalThis ? ['a script ran'] : []),
    ...strange.map((each) => each.outerHTML.slice(0, 200)),
  ];
}
