import { setCurrent } from '../../cases/case-record';
import { findQuiet } from '../../model/quiet';
import { readQuiet } from '../../settings/quiet';
import { injectPanel } from '../../sites/inject-panel';
import { listSigns } from '../../sites/list-signs';
import { profilesFor } from '../../sites/usable-profiles';
import type { Handlers } from '../route-message';

/** What the detector of a granted page asks. */
export const detectHandlers = {
  async 'detect.signs'(_, { tab, origin }) {
    // A new document: until it says which case it shows, the tab shows none.
    await setCurrent(tab, null);
    if (findQuiet(await readQuiet(), origin, tab, Date.now())) return { signs: [] };
    const url = new URL(origin);
    return { signs: listSigns(await profilesFor(url), url) };
  },

  async 'detect.enter'(_, { tab, document }) {
    return { done: await injectPanel(tab, document) };
  },
} satisfies Partial<Handlers>;
