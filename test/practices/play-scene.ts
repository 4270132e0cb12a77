import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type Panel, panelOf } from '../browser/panel.ts';
import type { Session } from '../browser/session.ts';
import type { Backstage } from './backstage.ts';
import type { Act, Scene, Sight } from './scene.ts';

/** Where scenes are played: a browser with the extension, its backstage, and the address of each scene. */
export type Stage = {
  session: Session;
  backstage: Backstage;
  urlOf(scene: Scene): string;
};

/** Plays one scene in a tab and throws where the panel does not show what it must. */
export async function playScene(scene: Scene, page: Page, stage: Stage): Promise<void> {
  const opened: Page[] = [];
  let at = page;
  const open = async (url: string) => {
    await at.goto(url);
    await panelOf(at).find('[role=region]', 15_000);
  };
  try {
    await open(stage.urlOf(scene));
    for (const act of scene.acts ?? []) at = await perform(act, scene, at, { ...stage, open, opened });
    const panel = panelOf(at);
    for (const sight of scene.see) await look(panel, sight);
    for (const selector of scene.not ?? [])
      expect(await panel.has(selector), `${selector} is shown`).toBe(false);
  } finally {
    if (scene.acts?.some((act) => 'down' in act)) await stage.backstage.down(false);
    for (const other of opened) await other.close();
  }
}

async function look(panel: Panel, sight: Sight): Promise<void> {
  const [selector, words] = typeof sight === 'string' ? [sight, null] : sight;
  await panel.find(selector);
  if (words === null) return;
  // At rest a card is its first line.
  if (selector.includes('data-prompt')) await panel.open();
  await panel.says(selector, words);
}

type Tools = Stage & { open(url: string): Promise<void>; opened: Page[] };

async function perform(act: Act, scene: Scene, page: Page, tools: Tools): Promise<Page> {
  const panel = panelOf(page);
  const url = tools.urlOf(scene);
  if ('click' in act) await panel.click(act.click);
  else if ('write' in act) {
    await page.focus('#text');
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.sendCharacter(act.write);
  } else if ('choose' in act) await page.select('#status', act.choose);
  else if ('press' in act) await page.click(act.press);
  else if ('promised' in act)
    await tools.backstage.promise(page.url(), act.promised, act.hoursAgo, act.dueIn);
  else if ('down' in act) await tools.backstage.down(act.down);
  else if ('another' in act) await tools.open(`${url}&case=another-${scene.id}`);
  else if ('see' in act) for (const sight of act.see) await look(panel, sight);
  else if ('gone' in act) await panel.gone(act.gone);
  else if (act.reopen === 'here') await tools.open(url);
  else {
    const other = await tools.session.newPage();
    tools.opened.push(other);
    await other.goto(url);
    await panelOf(other).find('[role=region]', 15_000);
    return other;
  }
  return page;
}
