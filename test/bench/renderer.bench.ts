import { gzipSync } from 'node:zlib';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../run/find-browsers.mjs';
import { bundleRenderer } from './anchors/bundle-renderer.ts';

const RENDERERS = ['own', 'preact', 'lit'] as const;
type Renderer = (typeof RENDERERS)[number];
const ROUNDS = 15;
const REDRAWS = 200;
/** A case page of some size, so that the panel is not alone in the heap. */
const PAGE = `<!doctype html><title>Case</title><main>${'<p>A message of the customer.</p>'.repeat(40)}</main>`;

/** `first draw` holds reading the script too. */
type Figures = { 'first draw ms': number; 'heap KB': number; 'redraw ms': number };

let browser: Browser;
beforeAll(async () => {
  browser = await puppeteer.launch({
    executablePath: findChromium() ?? undefined,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  });
});
afterAll(() => browser.close());

/** One round in a fresh page, in a world of its own as a content script has it. */
async function race(code: string): Promise<Figures> {
  const page = await browser.newPage();
  await page.setContent(PAGE);
  const client = await page.createCDPSession();
  const { frameTree } = await client.send('Page.getFrameTree');
  const { executionContextId } = await client.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const run = async (expression: string): Promise<number> => {
    const { result } = await client.send('Runtime.evaluate', { expression, contextId: executionContextId });
    return result.value;
  };
  const heap = async () => {
    await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize;
  };
  const heapBefore = await heap();
  const first = await run(`(() => {
    const began = performance.now();
    ${code};
    const host = document.createElement('div');
    document.documentElement.append(host);
    const root = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'));
    globalThis.draw = race.start(root);
    globalThis.stateOf = race.stateOf;
    draw(stateOf(0));
    return performance.now() - began;
  })()`);
  const heapAfter = await heap();
  const redraws = await run(`(() => {
    const began = performance.now();
    for (let turn = 1; turn <= ${REDRAWS}; turn++) draw(stateOf(turn));
    return performance.now() - began;
  })()`);
  await page.close();
  return {
    'first draw ms': first,
    'heap KB': (heapAfter - heapBefore) / 1024,
    'redraw ms': redraws / REDRAWS,
  };
}

const sorted = (values: number[]) => values.toSorted((a, b) => a - b);
const say = (values: number[]) => {
  const all = sorted(values);
  const at = (share: number) => (all[Math.round((all.length - 1) * share)] ?? Number.NaN).toFixed(2);
  return `${at(0.5)} (${at(0)} to ${at(1)})`;
};

test('renderers of the panel, interleaved in one run: medians (and ranges)', async () => {
  const codes = new Map<Renderer, string>();
  for (const renderer of RENDERERS) codes.set(renderer, await bundleRenderer(renderer));
  const found = new Map<Renderer, Figures[]>(RENDERERS.map((each) => [each, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [renderer, code] of codes) found.get(renderer)?.push(await race(code));
  const rows = RENDERERS.map((renderer) => {
    const figures = found.get(renderer) ?? [];
    const column = (name: keyof Figures) => say(figures.map((each) => each[name]));
    return {
      renderer,
      'bytes gzip': gzipSync(codes.get(renderer) ?? '', { level: 9 }).length,
      'first draw ms': column('first draw ms'),
      'heap KB': column('heap KB'),
      'redraw ms': column('redraw ms'),
    };
  });
  console.table(rows);
  expect(found.get('own')).toHaveLength(ROUNDS);
});
