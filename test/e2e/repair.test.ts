import { expect } from 'vitest';
import { axe } from '../browser/axe.ts';
import { HOST, type Panel } from '../browser/panel.ts';
import { type Desk as At, inBothBrowsers } from '../browser/scenario.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import type { Extension } from '../browser/session.ts';
import { until } from '../browser/until.ts';
import { CASES, type Case } from '../teach/desk.ts';
import { ledger } from '../teach/desks/ledger.ts';

const NAME = 'ledger.example';
/** How the desk is read, written by hand: by the words beside the values. */
const PROFILE = {
  ...{
    format: 1,
    id: 'ledger',
    version: 1,
    name: 'Ledger',
    phi: false,
    channel: 'email',
    editorKind: 'reply',
  },
  pages: [{ kind: 'case', path: '/staff/ticket.php', query: { tid: '*' }, has: ['#response'] }],
  readers: {
    name: { try: [{ take: 'labelled', select: '.props tr', label: 'th', says: 'requester' }] },
    caseId: { try: [{ take: 'query', name: 'tid' }] },
    subject: {
      try: [{ take: 'labelled', select: '.props tr', label: 'th', says: 'subject' }],
      optional: true,
    },
    messages: {
      groups: [
        { item: '.post', skip: [{ select: '.private' }], side: { customerHas: '.client', else: 'agent' } },
      ],
    },
  },
  editors: [{ select: '#response' }],
  send: { controls: [{ select: 'input[name=post]' }] },
};

/** The desk's next release names and marks up who asked in another way. */
let isNew = false;
const release = (html: string) =>
  isNew
    ? html.replace(
        /<th>Requester<\/th><td><a [^>]*>([^<]*)<\/a><\/td>/,
        '<th>Customer</th><td><em>$1</em></td>',
      )
    : html;

const desk = await serveFolder('test/e2e', {
  answer: ({ url = '' }, response) => {
    const shown = CASES.find(({ id }) => url.includes(`tid=${id}&`));
    if (!shown) return false;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(release(ledger.html(shown)));
    return true;
  },
});
const at = (n: number) =>
  `http://${NAME}:${desk.port}/staff/ticket.php?tid=${(CASES[n] as Case).id}&view=full`;
const first = (n: number) => (CASES[n] as Case).name.split(' ')[0] ?? '';

/** The profile is in use on the granted site. */
async function settle({ ext, page }: At): Promise<void> {
  isNew = false;
  await ext.grant(`http://${NAME}/*`);
  await until(async () => (await ext.granted()).includes(`http://${NAME}/*`), 'the grant');
  const own = await ext.open('popup.html', { behind: true });
  await own.run(async (text) => {
    const { chrome } = globalThis as never as {
      chrome: { runtime: { sendMessage(what: object): Promise<unknown> } };
    };
    await chrome.runtime.sendMessage({ type: 'site.save', request: { text } });
  }, JSON.stringify(PROFILE));
  await own.close();
  await page.bringToFront();
}

/** How the readers stand in the open panel. */
const standings = async (panel: Panel) => {
  await panel.show('[data-readers] summary');
  const [readers, standings] = await Promise.all([
    panel.attributes('[data-health]', 'data-health'),
    panel.attributes('[data-health]', 'data-standing'),
  ]);
  return Object.fromEntries(readers.map((reader, i) => [reader, standings[i]]));
};
const stands = (panel: Panel, reader: string, standing: string) =>
  until(async () => (await standings(panel))[reader] === standing, `${reader} to be ${standing}`);

/** The name as settings have it. */
async function inSettings(ext: Extension, reader: string): Promise<string> {
  const own = await ext.open('options.html#sites', { behind: true });
  const found = await own.until((one) => {
    const row = document.querySelector(`[data-site-profile=ledger] [data-health=${one}]`);
    return row?.getAttribute('data-standing');
  }, reader);
  await own.close();
  return String(found);
}

inBothBrowsers(
  'how a site is read',
  (scenario) => {
    scenario(
      'is told reader by reader; the one that a new release breaks is repaired, the others stay',
      async (here) => {
        const { page, panel, ext, picture } = here;
        await settle(here);
        await page.goto(at(0));
        await panel.says('[data-name]', first(0));
        await stands(panel, 'name', 'found');
        await page.reload();
        await panel.says('[data-name]', first(0));
        await page.goto(at(1));
        await panel.says('[data-name]', first(1));
        await stands(panel, 'name', 'sound');
        expect(await standings(panel)).toMatchObject({
          caseId: 'sound',
          subject: 'sound',
          messages: 'sound',
        });
        await panel.show('[data-readers] li');
        expect(await axe(page, HOST)).toEqual([]);
        await picture('repair/sound');
        expect(await panel.has('[data-act=teach]')).toBe(false);
        await page.bringToFront();
        expect(await inSettings(ext, 'name')).toBe('sound');
        await page.bringToFront();

        isNew = true;
        await page.goto(at(2));
        await stands(panel, 'name', 'missing');
        await panel.show('[data-repair=name]');
        await picture('repair/broken');
        expect(await panel.attributes('[data-repair]', 'data-repair')).toEqual(['name']);
        await panel.click('[data-repair=name]');
        await panel.find('.picker [data-reader=name]');
        // The panel has made room, and only what is broken is asked for.
        await until(async () => (await panel.hosts()) === 1, 'one overlay');
        expect(await panel.attributes('[data-reader]', 'data-reader')).toEqual(['name']);
        await panel.says('[data-reader=name] .value', (CASES[2] as Case).name);
        expect(await axe(page, HOST)).toEqual([]);
        await picture('repair/picker');
        await panel.click('[data-act=go-on]');
        // Addressed by her given name, which stands last.
        await panel.says('[data-name]', 'Mai');
        await page.goto(at(4));
        await panel.says('[data-name]', first(4));
        // The release before is read as well.
        isNew = false;
        await page.goto(at(5));
        await panel.says('[data-name]', first(5));
        const [row] = (await ext.rows('sites')).filter(({ id }) => id === 'ledger');
        expect(row).toMatchObject({ live: 2 });
        for (const { name, mail } of CASES.slice(0, 6))
          for (const value of [name, mail]) expect(JSON.stringify(row)).not.toContain(value);
      },
    );

    scenario('can be taught anew from the panel, and Escape brings that back', async (here) => {
      const { page, panel } = here;
      await settle(here);
      isNew = true;
      await page.goto(at(3));
      await panel.find('[data-failed=name]');
      await panel.click('[data-act=teach]');
      await panel.find('.picker [data-reader=messages]');
      await until(async () => (await panel.hosts()) === 1, 'one overlay');
      // The keyboard is in the picker.
      await page.keyboard.press('Escape');
      await panel.find('[data-failed=name]');
      expect(await panel.has('.picker')).toBe(false);
    });
  },
  { hosts: [NAME] },
);
