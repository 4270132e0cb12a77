import type { SiteProfile } from '../../../utils/model/site-profile.ts';
import type { ValueGuess } from '../../../utils/teach/guess-value.ts';
import { propose } from '../../../utils/teach/propose.ts';
import { readPage } from '../../../utils/teach/read-standing.ts';
import { writeProfile } from '../../../utils/teach/write-profile.ts';

const here = () => new URL(location.href);
const MISSING = { standing: 'missing', value: null, proposals: [] };

/** The first guess in front, with all of them below. */
function tell(guesses: ValueGuess[]) {
  const proposals = guesses.map(({ value, standing, why, try: candidates }) => ({
    value,
    standing,
    why,
    candidates,
  }));
  const [first] = proposals;
  return first ? { standing: first.standing, value: first.value, proposals } : MISSING;
}

/** The same of places to write in and to click on. */
function tellPlaces(guesses: { value: string; standing: string; rules: object[] }[]) {
  const proposals = guesses.map(({ value, standing, rules }) => ({ value, standing, candidates: rules }));
  const [first] = proposals;
  return first ? { standing: first.standing, value: first.value, proposals } : MISSING;
}

/** What `npm run profile` asks in the page. */
Object.assign(globalThis, {
  bedsideProfile: {
    proposals() {
      const found = propose(document, here());
      const { messages, kind } = found;
      const texts = readPage(writeProfile(found, here(), 'My desk') ?? EMPTY, document, here()).messages
        .items;
      return {
        readers: {
          name: tell(found.name),
          caseId: tell(found.caseId),
          caseLabel: tell(found.caseLabel),
          subject: tell(found.subject),
          status: tell(found.status),
          messages: messages
            ? {
                standing: messages.standing,
                count: messages.sides.length,
                sides: messages.sides,
                value: texts,
                proposals: [messages.group],
              }
            : { standing: 'missing', count: 0, sides: [], value: [], proposals: [] },
          editor: tellPlaces(found.editor),
          send: tellPlaces(found.send),
          close: tellPlaces(found.close),
          kind: kind ? { standing: 'unsure', value: kind } : { standing: 'missing', value: null },
        },
        phi: found.phi,
        profile: writeProfile(found, here(), 'My desk'),
      };
    },
    readings(profile: SiteProfile) {
      const { page, values, messages, places } = readPage(profile, document, here());
      return {
        profile: profile.id,
        page,
        readers: {
          ...values,
          messages: { standing: messages.standing, count: messages.items.length, value: messages.items },
          ...places,
        },
      };
    },
  },
});

const EMPTY: SiteProfile = {
  format: 1,
  id: 'none',
  version: 1,
  name: 'none',
  phi: false,
  channel: 'other',
  editorKind: 'reply',
  pages: [],
  readers: { name: { try: [] }, caseId: { try: [] } },
  editors: [],
  send: { controls: [] },
  close: {},
};
