import { browser } from '../browser/browser';
import { DETECTOR_SCRIPT } from './reconcile-sites';

/**
 * Starts the detector in tabs that are open already: after a grant, an install or an update (browsers do not).
 * The script itself sees to it that a page has one of them only. Returns the tabs it was started in.
 */
export async function injectDetector(matches: string[]): Promise<number[]> {
  if (matches.length === 0) return [];
  const tabs = await browser.tabs.query({ url: matches });
  const started = await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return [];
      try {
        await browser.scripting.executeScript({
          target: { tabId: id, frameIds: [0] },
          files: [`/${DETECTOR_SCRIPT}`],
        });
        return [id];
      } catch {
        // A discarded tab, an error page or a page of the browser: it gets the script when it loads.
        return [];
      }
    }),
  );
  return started.flat();
}
