import { browser } from '../browser/browser';

/** The panel's script, as the build names it. */
const PANEL_SCRIPT = 'content-scripts/desk.js';

/**
 * Puts the panel's script into a page whose detector has asked for it: into that document and no later one of the tab,
 * where the browser can name it (`document`). Returns whether the browser let it in; a page that is gone, or to which the
 * access was taken away, does not.
 */
export async function injectPanel(tab: number, document: string | null): Promise<boolean> {
  const target = {
    tabId: tab,
    ...(document === null ? { frameIds: [0] } : { documentIds: [document] }),
  };
  try {
    await browser.scripting.executeScript({ target, files: [`/${PANEL_SCRIPT}`], injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}
