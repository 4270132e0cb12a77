import { browser } from '../browser/browser';
import { isGranted } from './list-grants';
import { originOf } from './match-grant';
import { readTeaching } from './teaching-kept';

/** The picker's script, as the build names it. */
const PICKER_SCRIPT = 'picker.js';

/**
 * Puts the picker into the page of the tab that is being taught, if that is granted and still of the site it began on; a page
 * has one of them, however often it comes. For any other tab nothing happens.
 */
export async function injectPicker(tab: number): Promise<void> {
  const teaching = await readTeaching();
  if (teaching?.tab !== tab || !(await isGranted(teaching.origin))) return;
  const url = (await browser.tabs.get(tab).catch(() => null))?.url;
  if (originOf(url) !== teaching.origin) return;
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      files: [`/${PICKER_SCRIPT}`],
    });
  } catch {
    // The page is gone or may not be touched: it comes with the next one.
  }
}

/** After a site was granted: the tab that waits for it is taught. */
export async function injectGrantedPicker(): Promise<void> {
  const teaching = await readTeaching();
  if (teaching) await injectPicker(teaching.tab);
}
