import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { panelOf } from '../browser/panel.ts';
import { PRACTICE, practiceDesk } from '../browser/practice-desk.ts';
import type { Session } from '../browser/session.ts';

const TABS = 20;
const BARE = 'bare.example';

/** What all processes of the browser take together, MB: each page of memory counted once, in shares of those that share it. */
async function memory(session: Session): Promise<number> {
  const client = await session.puppeteer.target().createCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  await client.detach();
  const shares = processInfo.map(({ id }) => {
    const pss = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1];
    return Number(pss ?? Number.NaN);
  });
  return shares.reduce((all, each) => all + each, 0) / 1024;
}

/** Opens so many tabs, and returns what they added, MB, and their JavaScript heaps, MB. */
async function openTabs(session: Session, url: string, withUs: boolean) {
  const before = await memory(session);
  const pages = [];
  let heap = 0;
  for (let i = 0; i < TABS; i++) {
    const page = await session.newPage();
    await page.goto(url);
    if (withUs) await panelOf(page).find('[data-prompt]');
    pages.push(page);
  }
  for (const page of pages) {
    const client = await page.createCDPSession();
    await client.send('HeapProfiler.collectGarbage');
    heap += (await client.send('Runtime.getHeapUsage')).usedSize / 1024 / 1024;
    await client.detach();
  }
  const added = (await memory(session)) - before;
  for (const page of pages) await page.close();
  return { added, heap };
}

test(`${TABS} tabs with cases: memory added`, async () => {
  const desk = await practiceDesk();
  const session = await launchChromium({ hosts: [BARE] });
  try {
    const bare = await openTabs(session, `http://${BARE}:${desk.port}${PRACTICE.path}`, false);
    const withUs = await openTabs(session, desk.url + PRACTICE.path, true);
    const row = (name: string, { added, heap }: typeof bare) => ({
      tabs: name,
      'all processes MB': +added.toFixed(1),
      'JavaScript heap MB': +heap.toFixed(1),
    });
    const ours = { added: withUs.added - bare.added, heap: withUs.heap - bare.heap };
    console.table([row('without', bare), row('with Bedside', withUs), row('added', ours)]);
    expect(withUs.heap).toBeGreaterThan(0);
  } finally {
    await session.close();
    await desk.close();
  }
}, 1_200_000);
