import { openView } from '../../browser/open-view';
import { setCurrent } from '../../cases/case-record';
import { readDraftWords } from '../../coach/read-words';
import { moveSources } from '../../coach/reply-structure';
import type { Playbook } from '../../model/playbook';
import { findQuiet } from '../../model/quiet';
import { compileLanguage } from '../../playbooks/compile-language';
import { compileNames } from '../../playbooks/compile-names';
import { findPlaybook } from '../../playbooks/find-playbook';
import { usablePlaybooks } from '../../playbooks/usable-playbooks';
import { draftPromises } from '../../promises/draft-promises';
import { readPlace, savePlace } from '../../settings/places';
import { readQuiet } from '../../settings/quiet';
import { readTheme } from '../../settings/theme';
import { addWarning } from '../../settings/warnings';
import { loadProfiles } from '../../sites/load-profiles';
import type { Handlers } from '../route-message';

/** What a desk page asks when it opens and while a draft is written. `css` = the panel's style. */
export function deskHandlers(css: string) {
  return {
    async 'desk.start'(_, { tab, origin }) {
      // A new document: until it says which case it shows, the tab shows none.
      await setCurrent(tab, null);
      const [quiet, place, theme] = await Promise.all([readQuiet(), readPlace(origin), readTheme()]);
      return {
        profiles: loadProfiles().profiles,
        quiet: findQuiet(quiet, origin, tab, Date.now()) !== null,
        place,
        theme,
      };
    },

    async 'desk.kit'({ profile, phi }, { origin }) {
      const playbooks = await usablePlaybooks();
      const { id } = await findPlaybook({ origin, profile, phi });
      return { css, coach: await compileOrWarn(id, playbooks), names: compileNames(), moves: moveSources() };
    },

    async 'desk.draft'({ text, questions }) {
      const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
      return {
        promises: draftPromises(text, { now: Date.now(), timeZone }),
        signals: readDraftWords(text, questions),
      };
    },

    async 'desk.place'(place, { origin }) {
      await savePlace(origin, place);
      return { done: true };
    },

    async 'desk.open'({ view, form }, { tab }) {
      await openView(view, tab, form);
      return { done: true };
    },
  } satisfies Partial<Handlers>;
}

/** A playbook whose phrases cannot be read is told of and left out; the panel works on without the coach's findings. */
async function compileOrWarn(id: string, playbooks: ReadonlyMap<string, Playbook>) {
  try {
    return compileLanguage(id, playbooks);
  } catch (error) {
    const detail = `${id}: ${error instanceof Error ? error.message : String(error)}`.slice(0, 300);
    await addWarning({ kind: 'playbook-broken', detail, at: Date.now() });
    return compileLanguage('', playbooks);
  }
}
