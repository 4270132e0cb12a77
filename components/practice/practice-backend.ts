import { makeId, makeOrderedId } from '../../utils/browser/make-id';
import { parseName } from '../../utils/coach/parse-name';
import { type DraftQuestion, readReply } from '../../utils/coach/read-reply';
import { readWords } from '../../utils/coach/read-words';
import type { Backend } from '../../utils/desk/backend';
import { applyToCommitment, beginCommitment } from '../../utils/log/views/apply-to-commitment';
import { changeEvent, madeEvent } from '../../utils/log/views/commitment-events';
import type { Commitment } from '../../utils/model/commitment';
import { addShown, asName, pickCustomer } from '../../utils/model/customer-names';
import type { Report } from '../../utils/model/event';
import { EMPTY_MEMORY, type Memory } from '../../utils/model/memory';
import { FIRST_PLACE } from '../../utils/model/panel-place';
import { FIRST_THEME } from '../../utils/model/theme';
import { BUILT_IN_PLAYBOOKS } from '../../utils/playbooks/built-in-playbooks';
import { choosePlaybook, NOTHING_CHOSEN, pagePlaybook } from '../../utils/playbooks/choose-playbook';
import { compileLanguage } from '../../utils/playbooks/compile-language';
import { recapOpen } from '../../utils/promises/recap-open';
import type { Ending } from '../../utils/sample-log/list-happenings';
import { type LateDraft, readLate } from '../../utils/session/read-late';
import { BUILT_IN_PROFILES } from '../../utils/sites/built-in-profiles';

type Customer = { record: string; caseId: string | null; names: string[]; memory: Memory };

/** What a practised contact left behind: reports in order, and how it ended. */
export type Practised = { reports: Report[]; ending: Ending | null };

const newCustomer = (caseId: string | null): Customer => ({
  ...{ record: makeId(), caseId, names: [], memory: EMPTY_MEMORY },
});

/**
 * The background's part on the practice desk, in memory only: nothing is sent, nothing is logged, and all is gone with the
 * page. `css` = the panel's style; `now` in epoch ms; `onChange` hears what would have been logged so far; `languageOf`
 * gives the words of a playbook.
 */
export function practiceBackend(
  css: string,
  now: () => number,
  onChange: (so: Practised) => void,
  languageOf = (playbook: string) => compileLanguage(playbook, BUILT_IN_PLAYBOOKS),
): Backend {
  const playbooks = BUILT_IN_PLAYBOOKS;
  const customers: Customer[] = [];
  const commitments = new Map<string, { of: string | undefined; made: Commitment; action?: string }>();
  const off = new Set<string>();
  const tell = new Set<(what: string[]) => void>();
  const zone = new Intl.DateTimeFormat().resolvedOptions();
  const head = () => ({ at: now(), agent: 'practice', interaction: null });
  const done = <T>(reply: T) => Promise.resolve(reply);
  const profiles = BUILT_IN_PROFILES.filter(({ id }) => id.startsWith('practice-'));
  let place = FIRST_PLACE;
  let practised: Practised = { reports: [], ending: null };
  let interaction = makeOrderedId();

  let current: Report[] = [];
  /** Whose case the page shows; she is the latest from now on. */
  const customerOf = (caseId: string | null, shownName: string | null): Customer => {
    const name = asName(shownName);
    const ofCase = customers.filter((each) => each.caseId === caseId);
    const found = pickCustomer(ofCase, name) ?? newCustomer(caseId);
    if (name !== null) found.names = addShown(found.names, name);
    customers.splice(0, customers.length, found, ...customers.filter((each) => each !== found));
    return found;
  };
  const keep = (record: string | undefined, memory: Memory) => {
    const customer = customers.find((each) => each.record === record);
    if (customer) customer.memory = memory;
  };

  const read = ({ text, playbook, ...context }: DraftQuestion) =>
    readReply(text, context, languageOf(playbook), { now: now(), timeZone: zone.timeZone });
  const readAll = (told: { reports: Report[]; memory: Memory }, unread: readonly LateDraft[] = []) =>
    unread.reduce((so, late) => readLate(so, late, read(late), pagePlaybook(late.playbook, playbooks)), told);

  return {
    start: () =>
      done({
        profiles,
        signs: profiles,
        quiet: false,
        place,
        // The frame is as light or dark as the page around it.
        theme: FIRST_THEME,
        css,
      }),
    wake: () => done({ done: true as const }),
    teach: () => done({ done: true as const }),
    health: () => done({ health: {} }),
    case: ({ context, said }) => {
      const { caseId, shownName } = context;
      const customer = customerOf(caseId, shownName);
      const mine = [...commitments.values()].filter(({ of }) => of === customer.record);
      const mades = mine.map(({ made }) => made);
      const actions = Object.fromEntries(
        mine.flatMap(({ made, action }) => (action ? [[made.id, action]] : [])),
      );
      return done({
        record: customer.record,
        interaction: null,
        caseKey: null,
        context: {
          ...context,
          origin: location.origin,
          readAt: now(),
          signals: { ...context.signals, ...readWords(said) },
        },
        memory: customer.memory,
        playbook: choosePlaybook(context, NOTHING_CHOSEN, playbooks),
        switchedOff: [...off],
        correctedName: null,
        name: shownName === null ? null : parseName(shownName),
        commitments: mades,
        openDue: [...commitments.values()].flatMap(({ made }) => (made.status === 'open' ? made.dueAt : [])),
        actions,
        recap: recapOpen(mades, actions, { now: now(), ...zone }),
      });
    },
    report: ({ record, unread, ...told }) => {
      const { reports, memory } = readAll(told, unread);
      keep(record, memory);
      current.push(...reports);
      return done({ interaction });
    },
    finish: ({ id, record, at, disposition, how, unread, ...told }) => {
      const { reports, memory } = readAll(told, unread);
      keep(record, memory);
      practised = { reports: [...current, ...reports], ending: { id, at, disposition, how } };
      current = [];
      onChange(practised);
      const ended = interaction;
      interaction = makeOrderedId();
      return done({ interaction: ended, promised: memory.promised });
    },
    undo: () => {
      current = [...practised.reports, ...current];
      practised = { reports: [], ending: null };
      onChange(practised);
      return done({ done: true });
    },
    place: (next) => {
      place = next.place;
      return done({ done: true as const });
    },
    promise: ({ record, commitment }) => {
      const made = beginCommitment(madeEvent(commitment, { caseKey: null, origin: null }, head()));
      commitments.set(made.id, { of: record, made, action: commitment.action });
      for (const hear of [...tell]) hear(['commitments']);
      return done({ commitment: made });
    },
    change: (change) => {
      const known = commitments.get(change.id);
      if (known) {
        const made = applyToCommitment(known.made, changeEvent(change, makeOrderedId(), head()));
        commitments.set(change.id, { ...known, made });
      }
      return done({ done: known !== undefined });
    },
    // Quiet would take the practice panel away for good; the page itself can be left.
    quiet: () => done({ done: true as const }),
    switch: ({ prompt }) => {
      off.add(prompt);
      for (const hear of [...tell]) hear(['switches']);
      return done({ done: true as const });
    },
    draft: (question) => done(read(question)),
    open: () => done({ done: true as const }),
    alive: () => true,
    onNotice(hear) {
      tell.add(hear);
      return () => void tell.delete(hear);
    },
  };
}
