import { openView } from '../../browser/open-view';
import { setCurrent } from '../../cases/case-record';
import { findQuiet } from '../../model/quiet';
import { findLanguage, readQuestion } from '../../playbooks/read-question';
import { readPlace, savePlace } from '../../settings/places';
import { readQuiet } from '../../settings/quiet';
import { readTheme } from '../../settings/theme';
import { listSigns } from '../../sites/list-signs';
import { profilesFor } from '../../sites/usable-profiles';
import type { Handlers } from '../route-message';

/** What a desk page asks when it opens and while a draft is written. `css` = the panel's style. */
export function deskHandlers(css: string) {
  return {
    async 'desk.start'({ profile, view }, { tab, origin }) {
      // Until the page says which case it shows, the tab shows none.
      await setCurrent(tab, null);
      const url = new URL(origin);
      const [profiles, quiet, place, theme] = await Promise.all([
        profilesFor(url),
        readQuiet(),
        readPlace(origin, view),
        readTheme(),
      ]);
      return {
        profiles: profiles.filter(({ id }) => id === profile),
        signs: listSigns(profiles, url),
        quiet: findQuiet(quiet, origin, tab, Date.now()) !== null,
        place,
        theme,
      };
    },

    async 'desk.style'() {
      return { css };
    },

    async 'desk.wake'({ playbook }) {
      await findLanguage(playbook);
      return { done: true };
    },

    async 'desk.draft'(draft) {
      return readQuestion(draft, Date.now());
    },

    async 'desk.place'({ place, view }, { origin }) {
      await savePlace(origin, view, place);
      return { done: true };
    },

    async 'desk.open'({ view, form }, { tab }) {
      await openView(view, tab, form);
      return { done: true };
    },
  } satisfies Partial<Handlers>;
}
