import { findDeep } from '../../utils/desk/find-deep.ts';
import type { SiteProfile } from '../../utils/model/site-profile.ts';
import { propose } from '../../utils/teach/propose.ts';
import { readPage } from '../../utils/teach/read-standing.ts';
import { refineProfile } from '../../utils/teach/refine-profile.ts';
import { writeProfile } from '../../utils/teach/write-profile.ts';
import { type Disturbance, disturbPage } from './disturb-page.ts';

const here = () => new URL(location.href);
const isAt = (element: Element | undefined | null, selector: string | null) =>
  selector === null ? element == null : element != null && findDeep(document, selector)[0] === element;

/** What the tests ask in a page. */
const bedsideTeach = {
  /** The first guess of each reader; the editor and the send control as whether they are the right ones. */
  propose(editor: string | null, send: string | null) {
    const found = propose(document, here());
    const first = (guesses: typeof found.name) =>
      guesses[0]
        ? { value: guesses[0].value, standing: guesses[0].standing, why: guesses[0].why, try: guesses[0].try }
        : null;
    return {
      name: first(found.name),
      caseId: first(found.caseId),
      caseLabel: first(found.caseLabel),
      subject: first(found.subject),
      status: first(found.status),
      sides: found.messages?.sides.filter((side) => side !== 'note') ?? null,
      messages: found.messages && { standing: found.messages.standing, group: found.messages.group },
      editor: isAt(found.editor[0]?.element, editor),
      send: isAt(found.send[0]?.element, send),
      sendSays: found.send[0]?.value ?? null,
      profile: writeProfile(found, here(), 'Test'),
    };
  },
  refine(profile: SiteProfile) {
    return refineProfile(profile, propose(document, here()), document, here());
  },
  disturb(how: Disturbance, seed: number, values: string[]) {
    disturbPage(document, how, seed, values);
  },
  read(profile: SiteProfile) {
    return readPage(profile, document, here());
  },
};
export type InPage = typeof bedsideTeach;
Object.assign(globalThis, { bedsideTeach });
