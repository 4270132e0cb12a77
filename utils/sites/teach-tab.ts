import { browser } from '../browser/browser';
import { notifyTab } from '../browser/notify';
import { PlainError } from '../browser/plain-error';
import type { RepairAsked } from '../model/taught-case';
import { injectPicker } from './inject-picker';
import { originOf } from './match-grant';
import { changeTeaching } from './teaching-kept';

/**
 * Teaching begins on the tab, or goes on there where it was; the picker comes into its page as soon as the site is granted, and
 * the panel makes room. Throws a PlainError where the tab shows no page of a site, or something else is being taught there.
 */
export async function teachTab(tab: number, repair?: RepairAsked): Promise<void> {
  const origin = originOf((await browser.tabs.get(tab).catch(() => null))?.url);
  if (origin === null) throw new PlainError('Not begun: this tab shows no page of a site.');
  await changeTeaching((now) => {
    const isHere = now?.tab === tab && now.origin === origin;
    if (isHere && repair && now.repair?.reader !== repair.reader)
      throw new PlainError('Not begun: this site is being taught here already. End that first.');
    return isHere ? now : { tab, origin, taught: null, ...(repair && { repair }) };
  });
  await injectPicker(tab);
  await notifyTab(tab, ['quiet']);
}
