import { notify } from '../../browser/notify';
import { noteHealth } from '../../sites/note-health';
import { reconcileSites } from '../../sites/reconcile-sites';
import { putSiteAway, rollBackSite, saveSite } from '../../sites/save-site';
import { forgetProfiles } from '../../sites/usable-profiles';
import type { Handlers } from '../route-message';

/** The sites Bedside runs on, and the person's own site profiles. */
export const siteHandlers = {
  async 'site.reconcile'() {
    return { origins: await reconcileSites() };
  },

  async 'site.save'({ text }) {
    const saved = await saveSite(text, Date.now());
    if (saved.ok) await settleSites();
    return saved;
  },

  async 'desk.health'({ profile, seen }) {
    return { health: await noteHealth(profile, seen) };
  },

  async 'site.rollback'({ id, version }) {
    const changed = await rollBackSite(id, version, Date.now());
    await settleSites();
    return changed;
  },

  async 'site.away'({ id, away }) {
    await putSiteAway(id, away, Date.now());
    await settleSites();
    return { done: true };
  },
} satisfies Partial<Handlers>;

/** Everybody takes the profiles as they are now: open desk pages begin anew, without a reload. */
export async function settleSites(): Promise<void> {
  forgetProfiles();
  await notify(['sites']);
}
