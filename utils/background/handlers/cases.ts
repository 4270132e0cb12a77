import { browser } from '../../browser/browser';
import { notify, notifyPages } from '../../browser/notify';
import { type CaseRecord, changeRecord, readCurrent } from '../../cases/case-record';
import { nameCustomer, peopleOf, placesOfName } from '../../cases/name-customer';
import { openRecord } from '../../cases/open-record';
import { readState } from '../../cases/read-state';
import { noteSaidBack, seeHandOffs } from '../../cases/see-hand-offs';
import { areWordsReady, makeReady, readWords } from '../../coach/read-words';
import { changeLog } from '../../log/change-log';
import { asName } from '../../model/customer-names';
import { listSwitchedOff } from '../../model/switches';
import { findPlaybook } from '../../playbooks/find-playbook';
import { readQuestion } from '../../playbooks/read-question';
import { readQuiet } from '../../settings/quiet';
import { readSetting } from '../../settings/setting';
import { switchesSetting } from '../../settings/switches';
import { isGranted } from '../../sites/list-grants';
import { listLikelyProfiles } from '../../sites/list-likely-profiles';
import { originOf } from '../../sites/match-grant';
import { usableProfiles } from '../../sites/usable-profiles';
import type { Handlers } from '../route-message';

/** A page that waits for its case has it by then, ms. */
const CALM_MS = 1000;

/** What is known of the case in a tab: told by the desk page, read by the popup. */
export const caseHandlers = {
  async 'desk.case'({ context, said, first }, caller) {
    const now = Date.now();
    // A worker that has just woken names the customer at once, and reads her words when it is asked again.
    const unread = first === true && said.length > 0 && !areWordsReady();
    const signals = { ...context.signals, ...(unread ? {} : readWords(said)) };
    const record = await openRecord(caller, { ...context, signals }, now);
    // The page waits for its answer alone, not until our own pages have heard.
    if (await noteSaidBack(context.codes ?? [], now)) void notifyPages(['commitments', 'log']);
    void notifyPages(['case']);
    const state = await readState(record, now);
    if (unread) return { ...state, unread };
    setTimeout(makeReady, CALM_MS);
    return state;
  },

  async 'now.read'({ tab }) {
    const quiet = await readQuiet();
    if (tab === null) return { state: null, quiet, origin: null, granted: false, profiles: [], handOffs: [] };
    const now = Date.now();
    const url = (await browser.tabs.get(tab).catch(() => null))?.url;
    const origin = originOf(url);
    const record = await currentAt(tab, origin);
    return {
      state: record && (await readState(record, now)),
      quiet,
      origin,
      granted: await isGranted(origin),
      handOffs: record ? await seeHandOffs(record.context.codes ?? []) : [],
      profiles: url && origin ? listLikelyProfiles(await usableProfiles(), new URL(url)) : [],
    };
  },

  async 'now.check'({ tab, text }) {
    const url = tab === null ? undefined : (await browser.tabs.get(tab).catch(() => null))?.url;
    const origin = originOf(url) ?? '';
    const [playbook, switches] = await Promise.all([
      findPlaybook({ origin, profile: '' }),
      readSetting(switchesSetting),
    ]);
    const off = [...listSwitchedOff(switches, origin, playbook.id)];
    const draft = { text, kind: 'reply' as const, name: null, off, said: [], playbook: playbook.id };
    const { signals, findings, promises } = await readQuestion(draft, Date.now());
    return { findings, promises, foreign: signals.language === 'not-english' };
  },

  async 'now.name'({ tab, name }) {
    const record = await readCurrent(tab);
    if (!record) return { done: false };
    const correctedName = name.trim() || null;
    await changeRecord(record.key, async (known) => {
      if (!known) return null;
      if (known.caseKey === null) return { ...known, correctedName };
      const [id = '', ...others] = await placesOfName(known);
      const at = Date.now();
      await changeLog(async ({ db }) => {
        await db.words.bulkDelete([id, ...others]);
        if (correctedName !== null) await db.words.put({ id, of: 'case', at, name: correctedName });
      });
      if (correctedName === null || asName(correctedName) === null) return null;
      await nameCustomer(known, correctedName, await peopleOf(known));
      return { ...known, names: [...known.names, correctedName] };
    });
    await notify(['case']);
    return { done: true };
  },
} satisfies Partial<Handlers>;

/** The case a tab shows, as long as the tab is still on its site. */
async function currentAt(tab: number, origin: string | null): Promise<CaseRecord | null> {
  const record = await readCurrent(tab);
  return record && record.context.origin === origin ? record : null;
}
