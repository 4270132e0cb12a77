import { browser } from '../browser/browser';
import { PlainError } from '../browser/plain-error';
import { injectPicker } from './inject-picker';
import { originOf } from './match-grant';
import { changeTeaching } from './teaching-kept';

/**
 * Teaching begins on the tab, or goes on where it was; the picker comes into its page as soon as the site is granted. Throws a
 * PlainError where the tab shows no page of a site.
 */
export async function teachTab(tab: number): Promise<void> {
  const origin = originOf((await browser.tabs.get(tab).catch(() => null))?.url);
  if (origin === null) throw new PlainError('Not begun: this tab shows no page of a site.');
  await changeTeaching((now) =>
    now?.tab === tab && now.origin === origin ? now : { tab, origin, taught: null },
  );
  await injectPicker(tab);
}
