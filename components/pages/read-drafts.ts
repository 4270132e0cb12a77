import { browser } from '../../utils/browser/browser';
import type { Services } from '../ui/services';

const PREFIX = 'draft:';

/**
 * The drafts of our pages, read once before anything is drawn, so that fields are full at first sight. They are kept
 * in storage.session: in memory only, gone with the browser.
 */
export async function readDrafts(): Promise<Services['drafts']> {
  const stored: Record<string, unknown> = await browser.storage.session.get(null);
  const held = new Map<string, string>();
  for (const [key, value] of Object.entries(stored))
    if (key.startsWith(PREFIX) && typeof value === 'string') held.set(key.slice(PREFIX.length), value);
  return {
    read: (key) => held.get(key) ?? null,
    write: (key, value) => {
      if (value === null) held.delete(key);
      else held.set(key, value);
      void (value === null
        ? browser.storage.session.remove(PREFIX + key)
        : browser.storage.session.set({ [PREFIX + key]: value }));
    },
  };
}
