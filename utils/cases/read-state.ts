import { parseName } from '../coach/parse-name';
import { openLog } from '../log/database';
import { type PromiseRow, readCaseCommitments } from '../log/read/read-commitments';
import { readOwnOpen } from '../log/read/read-own-open';
import type { CaseState } from '../model/case-state';
import { canBeSame } from '../model/same-customer';
import { listSwitchedOff } from '../model/switches';
import { UNDO_MS } from '../model/undo-time';
import { findPlaybook } from '../playbooks/find-playbook';
import { hashCaseBefore } from '../privacy/hash-case';
import { recapOpen } from '../promises/recap-open';
import { baselineSetting, isSilent } from '../settings/baseline';
import { readSetting } from '../settings/setting';
import { switchesSetting } from '../settings/switches';
import type { CaseRecord } from './case-record';
import { peopleOf, placesOfName } from './name-customer';
import { readFacts } from './read-facts';
import { storyOfDay } from './story-of-day';

/** Everything that holds for a case in a tab, as the panel and the popup show it. `now` in epoch ms. */
export async function readState(record: CaseRecord, now: number): Promise<CaseState> {
  const { context, caseKey } = record;
  const [playbook, switches, own, promises, corrected, interaction] = await Promise.all([
    findPlaybook(context),
    readSetting(switchesSetting),
    readOwnOpen(),
    readPromises(record),
    readGivenName(record),
    record.interaction === null ? undefined : openLog().interactions.get(record.interaction),
  ]);
  const correctedName = corrected ?? record.correctedName;
  const name = correctedName ?? context.shownName;
  const fresh = promises.filter(({ commitment: c }) => c.closedAt === null || c.closedAt + UNDO_MS > now);
  const commitments = fresh.map((row) => row.commitment);
  const all = promises.map((row) => row.commitment);
  const [baselines, facts, story] = await Promise.all([
    readSetting(baselineSetting),
    readFacts(record, all, now),
    storyOfDay(record, playbook.stories, now),
  ]);
  const actions = Object.fromEntries(
    fresh.flatMap(({ commitment, personal }) => (personal?.action ? [[commitment.id, personal.action]] : [])),
  );
  return {
    record: record.key,
    interaction: interaction && interaction.endedAt === null && !interaction.deleted ? interaction.id : null,
    caseKey,
    context: { ...context, signals: { ...context.signals, ...facts } },
    memory: record.memory,
    playbook,
    switchedOff: [...listSwitchedOff(switches, context.origin, playbook.id)],
    name: name === null ? null : parseName(name),
    correctedName,
    commitments,
    openDue: own.map((commitment) => commitment.dueAt),
    actions,
    ...(story !== null && { story }),
    ...(isSilent(baselines, now) && { silent: true }),
    recap: recapOpen(commitments, actions, { now, ...new Intl.DateTimeFormat().resolvedOptions() }),
  };
}

/** The name that the agent gave this customer once, or null. */
async function readGivenName(record: CaseRecord): Promise<string | null> {
  const given = await openLog().words.bulkGet(await placesOfName(record));
  return given.find((row) => row?.name)?.name ?? null;
}

/** The promises to this case's customer; without a case id only those of the contact that is going on. */
async function readPromises(record: CaseRecord): Promise<PromiseRow[]> {
  const { caseKey, context, interaction } = record;
  if (caseKey !== null) {
    // What was promised before a team key was set stands under another name of the same case.
    const before = context.caseId === null ? [] : await hashCaseBefore(context.origin, context.caseId);
    const [people, rows] = await Promise.all([peopleOf(record), readCaseCommitments([caseKey, ...before])]);
    return rows.filter(({ commitment }) => canBeSame(commitment.people, people));
  }
  if (interaction === null) return [];
  const db = openLog();
  const rows = await db.commitments
    .where('interactionId')
    .equals(interaction)
    .filter((row) => !row.deleted)
    .toArray();
  const personal = await db.words.bulkGet(rows.map((row) => row.id));
  return rows.map((commitment, i) => ({ commitment, personal: personal[i] ?? null }));
}
