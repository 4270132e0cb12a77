import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Keyboard } from './keyboard.ts';
import { until } from './until.ts';

/** What the panel in the studio's preview shows: the ids of its prompts. */
export const previewed = (page: Page) =>
  page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('.preview iframe');
    const root = frame?.contentDocument?.querySelector('[data-bedside]')?.shadowRoot;
    return [...(root?.querySelectorAll('[data-prompt]') ?? [])].map((each) => each.textContent ?? '');
  });

type How = {
  /** The tool that is to use it, as the studio lists it. */
  tool: string;
  take(name: string): Promise<void>;
};

/**
 * What a new trainer does on the open settings page, by keyboard alone: an own playbook with one prompt ("Say who looks into
 * it, and by when", to upset customers who ask something), tried in the preview, published and used on a tool.
 */
export async function makeOwnPrompt(page: Page, keys: Keyboard, { tool, take }: How): Promise<void> {
  await keys.tabTo('Settings');
  await keys.press('ArrowRight');
  await page.waitForSelector('.books');
  await take('1-empty');

  await keys.tabTo('New playbook');
  await keys.press('Enter');
  await page.waitForSelector('.new-book');
  await keys.tabTo('Name of the playbook');
  await keys.type('Harbour clinic desk');
  await keys.tabTo('What to remind of');
  await keys.type('Say who looks into it, and by when');
  await keys.tabTo('What to say');
  await keys.type('I have your case');
  await keys.tabTo('Comma and first name');
  await keys.press('Enter');
  await keys.type('. I will write to you by ');
  await keys.tabTo('Gap to fill');
  await keys.press('Enter');
  await keys.type('time');
  await keys.tabTo('Why');
  await keys.type('A person and a time are easier to trust than a queue.');
  await take('2-first-prompt');
  await keys.tabTo('At the start');
  await keys.press('ArrowRight');
  await keys.tabTo('Make it');
  await keys.press('Enter');

  await until(
    async () => (await previewed(page)).some((text) => text.includes('Say who looks into it')),
    'the preview of the new prompt',
  );
  expect((await previewed(page)).join()).toContain('I will write to you by [time]');
  await take('3-made');

  // One more condition, by choosing only.
  await keys.tabTo('Add a condition');
  await keys.press('Enter');
  await keys.tabTo('What');
  await keys.type('questions from');
  await page.waitForFunction(() => document.querySelector('.saving')?.textContent === 'Saved as draft');
  await take('4-condition');

  await keys.tabTo('Publish', { back: true });
  await keys.press('Enter');
  await page.waitForSelector('.publish .changes');
  await take('5-review');
  await keys.tabTo('Publish as version 1');
  await keys.press('Enter');
  await page.waitForFunction(() => document.body.textContent?.includes('Version 1 is live.'));
  await keys.tabTo('Where it is used');
  await keys.press('Enter');
  await page.waitForSelector('.uses');
  await keys.tabTo(tool);
  await keys.press('Space');
  await page.waitForFunction(() => document.body.textContent?.includes(' is used on '));
  await take('6-used');
}
