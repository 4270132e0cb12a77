import { browser } from '../browser/browser';
import { takeTurns } from '../browser/take-turns';
import { listGrants } from './list-grants';

/** The content script of desk pages, as the build names it. */
export const DESK_SCRIPT = 'content-scripts/desk.js';
const ID = 'desk';

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
      js: [DESK_SCRIPT],
      matches,
      allFrames: false,
      runAt: 'document_idle' as const,
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
