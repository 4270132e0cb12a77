import { openView } from '../../browser/open-view';
import { setCurrent } from '../../cases/case-record';
import type { DeskCaller } from '../../cases/identify-caller';
import type { Request } from '../../messages/protocol';
import type { PanelTexts } from '../../model/panel-texts';
import { findQuiet } from '../../model/quiet';
import { findLanguage, readQuestion } from '../../playbooks/read-question';
import { readPlace, savePlace } from '../../settings/places';
import { readQuiet } from '../../settings/quiet';
import { readTheme } from '../../settings/theme';
import { injectPanel } from '../../sites/inject-panel';
import { listSigns } from '../../sites/list-signs';
import { readTeaching } from '../../sites/teaching-kept';
import { profilesFor } from '../../sites/usable-profiles';
import type { Handlers } from '../route-message';

/** The panel's style and its words: they come by message, so that its script is small and the page asks for no texts. */
export type PanelLook = { css: string; texts(): PanelTexts };

/** What a desk page asks when it opens and while a draft is written. */
export function deskHandlers({ css, texts }: PanelLook) {
  const readStart = async ({ profile, view }: Request<'desk.start'>, { tab, origin }: DeskCaller) => {
    const url = new URL(origin);
    const [profiles, quiet, place, theme] = await Promise.all([
      profilesFor(url),
      isSilent(origin, tab),
      readPlace(origin, view),
      readTheme(),
    ]);
    return {
      profiles: profiles.filter(({ id }) => id === profile),
      signs: listSigns(profiles, url),
      quiet,
      place,
      theme,
      css,
    };
  };

  return {
    async 'detect.signs'(_, { tab, origin }) {
      const url = new URL(origin);
      const [quiet, profiles] = await Promise.all([
        isSilent(origin, tab),
        profilesFor(url),
        // A new document: until it says which case it shows, the tab shows none.
        setCurrent(tab, null),
      ]);
      return { signs: quiet ? [] : listSigns(profiles, url) };
    },

    async 'detect.enter'(request, caller) {
      // The script is on its way while its first answer is found.
      void injectPanel(caller.tab, caller.document);
      const [start, words] = await Promise.all([readStart(request, caller), texts()]);
      return { ...start, texts: words };
    },

    async 'desk.start'(request, caller) {
      // Until the page says which case it shows, the tab shows none.
      await setCurrent(caller.tab, null);
      return readStart(request, caller);
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

/** Is no panel to be shown in this tab? Where its site is being taught the picker has the place. */
async function isSilent(origin: string, tab: number): Promise<boolean> {
  const [quiet, teaching] = await Promise.all([readQuiet(), readTeaching()]);
  return findQuiet(quiet, origin, tab, Date.now()) !== null || teaching?.tab === tab;
}
