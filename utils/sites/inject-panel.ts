import { browser } from '../browser/browser';

/** The panel's script, as the build names it. */
const PANEL_SCRIPT = 'content-scripts/desk.js';

/**
 * Puts the panel's script into a page whose detector has asked for it: into that document and no later one of the tab,
 * where the browser can name it (`document`). Where the browser does not let it in, because the page is gone or the access
 * was taken away, nothing is there.
 */
export async function injectPanel(tab: number, document: string | null): Promise<void> {
  const target = {
    tabId: tab,
    ...(document === null ? { frameIds: [0] } : { documentIds: [document] }),
  };
  try {
    await browser.scripting.executeScript({ target, files: [`/${PANEL_SCRIPT}`], injectImmediately: true });
  } catch {
    // Then there is nobody who would want it.
  }
}
