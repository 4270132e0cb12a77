import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { PRACTICE } from '../browser/practice-desk.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { stopBackground } from '../browser/stop-background.ts';
import { makeAnchors } from './anchors/make-anchors.ts';
import { type Guest, type Visit, visit } from './anchors/visit.ts';

const ROUNDS = Number(process.env.BEDSIDE_ROUNDS ?? 11);
const LIST = '/practice/list.html';
const EMPTY_PAGE = '<!doctype html><title>Tickets</title><main><p>Two tickets wait.</p></main>';

type Figures = { median: number; range: string };

function sum(values: number[]): Figures {
  const all = values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
  const at = (share: number) => all[Math.round((all.length - 1) * share)] ?? Number.NaN;
  return { median: at(0.5), range: all.length ? `${at(0).toFixed(1)} to ${at(1).toFixed(1)}` : '' };
}

/** What the issue asks of a guest, as ratios to an anchor of the same run where it can be. */
function goals(of: (guest: string, what: keyof Visit) => number): [string, number, number][] {
  const over = (what: keyof Visit) => of('Bedside', what) / of('checker', what);
  return [
    ['script over the live checker', over('script'), 1.2],
    ['heap over the live checker', over('heap'), 1.3],
    ['main-thread CPU over the live checker', over('task'), 1.5],
    ['panel after DOMContentLoaded, awake, ms', of('Bedside', 'panel'), 150],
    ['panel after DOMContentLoaded, asleep, ms', of('Bedside, asleep', 'panel'), 300],
    ['finding after the last key, ms', of('Bedside', 'finding'), 100],
    ['script a key, ms', of('Bedside', 'key'), 0.1],
    [
      'no case: heap over an empty script',
      of('Bedside, no case', 'heap') / of('empty, no case', 'heap'),
      1.5,
    ],
    ['no case: script ms', of('Bedside, no case', 'script'), 2],
  ];
}

test('Bedside as a guest beside hand-made ones, interleaved in one run: medians (and ranges)', async () => {
  const { root, folders } = await makeAnchors();
  const hosts = ['bare', ...Object.keys(folders)].map((name) => `${name}.example`);
  const desk = await serveFolder('public', {
    answer: ({ url }, response) => {
      if (url !== LIST) return false;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(EMPTY_PAGE);
      return true;
    },
  });
  const session = await launchChromium({ hosts, beside: Object.values(folders) });
  const at = (name: string, path: string = PRACTICE.path) => `http://${name}.example:${desk.port}${path}`;
  const guests: Record<string, Guest> = {
    bare: { url: at('bare') },
    empty: { url: at('empty') },
    panel: { url: at('panel'), panel: true },
    checker: { url: at('checker'), panel: true, finding: true },
    preact: { url: at('preact'), panel: true },
    Bedside: { url: desk.url + PRACTICE.path, panel: true, finding: true },
    'Bedside, asleep': { url: desk.url + PRACTICE.path, panel: true },
    'bare, no case': { url: at('bare', LIST) },
    'empty, no case': { url: at('empty', LIST) },
    'Bedside, no case': { url: desk.url + LIST },
  };
  try {
    const visits = new Map<string, Visit[]>(Object.keys(guests).map((name) => [name, []]));
    for (let round = 0; round <= ROUNDS; round++)
      for (const [name, guest] of Object.entries(guests)) {
        if (name === 'Bedside, asleep') await stopBackground(session.puppeteer, session.ext.origin);
        const found = await visit(session, guest);
        // The first round fills the browser's caches.
        if (round > 0) visits.get(name)?.push(found);
      }
    const all = (name: string, what: keyof Visit) => (visits.get(name) ?? []).map((each) => each[what]);
    /** What the page costs without a guest is no guest's. */
    const added = (name: string, what: keyof Visit) => {
      const bare = name.endsWith('no case') ? 'bare, no case' : 'bare';
      const own = ['panel', 'finding'].includes(what) ? 0 : sum(all(bare, what)).median;
      return sum(all(name, what).map((value) => value - own));
    };
    const cell = (name: string, what: keyof Visit) => {
      const { median, range } = added(name, what);
      return Number.isNaN(median) ? '' : `${median.toFixed(what === 'key' ? 3 : 1)} (${range})`;
    };
    console.table(
      Object.keys(guests).map((guest) => ({
        guest,
        'script ms': cell(guest, 'script'),
        'heap KB': cell(guest, 'heap'),
        'main-thread CPU ms': cell(guest, 'task'),
        'panel after DOMContentLoaded ms': cell(guest, 'panel'),
        'finding after last key ms': cell(guest, 'finding'),
        'script a key ms': cell(guest, 'key'),
      })),
    );
    console.table(
      goals((guest, what) => added(guest, what).median).map(([goal, found, most]) => ({
        goal,
        found: +found.toFixed(2),
        most,
        kept: found <= most ? 'yes' : 'MISSED',
      })),
    );
    expect([...visits.values()].map((each) => each.length)).toEqual(Array(visits.size).fill(ROUNDS));
  } finally {
    await session.close();
    await desk.close();
    rmSync(root, { recursive: true, force: true });
  }
}, 3_600_000);
