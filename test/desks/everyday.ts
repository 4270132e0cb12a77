import { expect } from 'vitest';
import type { Desk } from '../browser/scenario.ts';
import { until } from '../browser/until.ts';
import type { RealDesk } from './real-desk.ts';

type Interaction = {
  id: string;
  replies: number;
  nameUses: number | null;
  prompts: { prompt: string; shown: number; outcome: string; tick: 'text' | 'self' | null }[];
};

/** Words that only we write into a page; none may reach what the desk stores. */
const OURS = /bedside|data-prompt|data-act|shadowroot|chrome-extension|moz-extension/i;
const CUSTOMER = { name: 'Margaret Okafor', mail: 'margaret.okafor@example.org' };
const UPSET =
  'This is the third time I write about the double charge and nobody calls me back. I am very disappointed and frustrated.';

export const squash = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();

/** The newest interaction, once it shows what is asked for. */
export function waitForInteraction(
  desk: Desk,
  ready: (row: Interaction) => boolean,
  what: string,
): Promise<Interaction> {
  return until(async () => {
    const rows = (await desk.ext.rows('interactions')) as unknown as Interaction[];
    const found = rows.find(ready);
    if (!found) throw new Error(`interactions hold ${JSON.stringify(rows).slice(0, 800)}`);
    return found;
  }, what);
}

/**
 * An agent's everyday round on a helpdesk: an upset customer's case, the complaint's steps, a line put into the reply, sent, read
 * back from the desk itself, and the interaction with its ticks in the log and in the popup.
 */
export async function workEveryday(desk: Desk, real: RealDesk, label: string): Promise<void> {
  const { page, panel, ext, picture, browser } = desk;
  const id = await real.newCase(CUSTOMER, 'Charged twice', UPSET);
  await real.logIn(page);
  await page.goto(real.caseUrl(id));

  await panel.says('[data-name]', 'Margaret');
  await panel.says('[data-case]', id);
  await panel.find('[data-prompt="complaint-acknowledge"]');
  await panel.find('[data-workspace=complaint] [data-step="complaint-acknowledge"]');
  expect(await panel.attributes('[role=region]', 'aria-label')).toEqual([expect.stringContaining('Bedside')]);
  await picture(`desks/${label}-case`);

  await real.openReply(page);
  await panel.says('[data-name]', 'Margaret');
  await panel.says('[data-case]', id);
  await panel.open();
  await panel.click('[data-prompt="complaint-acknowledge"] [data-act=insert]');
  await until(
    async () => /That should not have happened/.test(squash(await real.draft(page))),
    'the line in the editor',
  ).catch(async (error: Error) => {
    throw new Error(`${error.message}; the editor holds ${JSON.stringify(await real.draft(page))}`);
  });
  const inserted = squash(await real.draft(page));
  expect(inserted.match(/That should not have happened/g)).toHaveLength(1);
  const written = "I'm sorry about it, Margaret. The refund is on its way. Thank you for telling us.";
  await real.write(page, ` ${written}`);
  await picture(`desks/${label}-reply`);
  await real.send(page);

  const sent = (await real.stored(id)).at(-1);
  expect(sent?.toCustomer).toBe(true);
  expect(squash(sent?.text ?? '')).toContain(squash(`${inserted} ${written}`));
  expect(sent?.text).not.toMatch(OURS);

  const row = await waitForInteraction(
    desk,
    (each) =>
      each.replies > 0 &&
      each.prompts.some(({ prompt, tick }) => prompt === 'complaint-acknowledge' && tick === 'text'),
    `the reply and its tick in the log (${browser})`,
  );
  expect(row.prompts.find(({ prompt }) => prompt === 'complaint-acknowledge')).toMatchObject({
    outcome: 'acted',
  });
  expect(row.nameUses).toBe(1);
  await expectNothingPersonal(desk, ['Margaret', 'Okafor', 'refund', 'double charge']);

  const popup = await ext.open('popup.html', { behind: true });
  try {
    await popup.until((name) => document.body.textContent?.includes(name), 'Margaret');
    await popup.screenshot(`test/out/desks/${label}-popup-${browser}.png`);
  } finally {
    await popup.close();
  }
}

/** No word of the case stands in the event log: it holds ids, enums, numbers and times only. */
export async function expectNothingPersonal(desk: Desk, words: string[]): Promise<void> {
  for (const store of ['events', 'interactions', 'commitments']) {
    const text = JSON.stringify(await desk.ext.rows(store));
    for (const word of words)
      expect({ store, word, found: text.includes(word) }).toEqual({ store, word, found: false });
  }
}

/** Replies to customers in the log, over all cases. */
export async function countReplies({ ext }: Desk): Promise<number> {
  return (await ext.rows('events')).filter(({ kind, editor }) => kind === 'reply.sent' && editor === 'reply')
    .length;
}
