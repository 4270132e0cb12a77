import { browser } from '../browser/browser';
import { takeTurns } from '../browser/take-turns';
import { listGrants } from './list-grants';

/** The content script of every granted page, as the build names it. */
export const DETECTOR_SCRIPT = 'content-scripts/detector.js';
const ID = 'detector';

/**
 * Makes the registered content script equal to the permissions held: registered for just these sites, gone when there
 * are none. Safe to call at any time and twice. Returns the granted match patterns.
 */
export function reconcileSites(): Promise<string[]> {
  return takeTurns('sites', async () => {
    const matches = await listGrants();
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    if (matches.length === 0) {
      if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
      return matches;
    }
    const script = {
      id: ID,
      js: [DETECTOR_SCRIPT],
      matches,
      allFrames: false,
      // What it asks for comes while the page still loads.
      runAt: 'document_start' as const,
      persistAcrossSessions: true,
    };
    if (registered && isSame(registered.matches ?? [], matches)) return matches;
    if (registered) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
    return matches;
  });
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((pattern) => b.includes(pattern));
}
