import { browser } from '../browser/browser';
import { makeId } from '../browser/make-id';
import { changeLog, type LogWrite } from '../log/change-log';
import type { LogDatabase } from '../log/database';
import type { CaseContext } from '../model/case-context';
import { CHANNELS, type Channel } from '../model/channel';
import type { LogEvent, Report } from '../model/event';
import type { Personal } from '../model/interaction';
import { EMPTY_MEMORY, type Memory } from '../model/memory';
import type { SiteProfile } from '../model/site-profile';
import { listSwitchedOff } from '../model/switches';
import { findPlaybook } from '../playbooks/find-playbook';
import { readAgent } from '../settings/agent';
import { baselineSetting, isSilent } from '../settings/baseline';
import { readSetting } from '../settings/setting';
import { switchesSetting } from '../settings/switches';
import { readTeam } from '../settings/team';
import { usableProfiles } from '../sites/usable-profiles';
import type { CaseRecord } from './case-record';
import { personOf } from './name-customer';

/** The most switched-off ids that the log takes. */
const MOST_OFF = 500;

/** What is to be written about a case: what happened, and words for the erasable record of the contact. */
export type Work = {
  /** Without agent and contact, which are added here. An id is made by whoever asks, so that asking twice is one. */
  happenings: Report[];
  /** Further changes in the same transaction; gets the contact's id. */
  also?: (db: LogDatabase, add: LogWrite['add'], interaction: string) => Promise<void>;
  personal?: Personal[];
};

/**
 * Writes what happened about a case in one transaction; begins the contact first where none is going on.
 * Returns the contact's id. To be called in the record's turn (changeRecord); the id is kept before anything is
 * written, so that a repeated try uses it again.
 */
export async function writeWork(record: CaseRecord, work: Work): Promise<string> {
  const planned = record.interaction ?? makeId();
  if (record.interaction === null)
    await browser.storage.session.set({ [record.key]: { ...record, interaction: planned } });
  const spare = makeId();
  const stage = makeId();
  const head = await beginning(record);
  return changeLog(async ({ db, add }) => {
    const written = await findWritten(db, work.happenings);
    const row = await db.interactions.get(planned);
    const over = row !== undefined && (row.endedAt !== null || row.deleted === true);
    const interaction = written ?? (over ? spare : planned);
    const before = record.pending;
    const began: LogEvent[] = [];
    if (written === null && (row === undefined || over)) {
      const at = [...before, ...work.happenings].reduce(
        (first, report) => Math.min(first, report.at),
        record.openedAt,
      );
      // A contact that was ended or deleted elsewhere is what the engine's memory still knows of.
      const follows = over ? planned : (record.follows ?? null);
      began.push({ ...head, id: interaction, at, interaction, follows });
      if (!before.some((report) => report.kind === 'stage.entered'))
        began.push({
          id: stage,
          at,
          agent: head.agent,
          interaction,
          kind: 'stage.entered',
          stage: 'opening',
        });
    }
    const rest = [...before, ...work.happenings].map(
      (report) => ({ ...report, agent: head.agent, interaction }) as LogEvent,
    );
    await add([...began, ...rest]);
    if (work.personal) await db.words.bulkPut(work.personal);
    await work.also?.(db, add, interaction);
    return interaction;
  });
}

/** The contact that any of these happenings was written to already (a repeated try), or null when all are new. */
async function findWritten(db: LogDatabase, happenings: Report[]): Promise<string | null> {
  const written = await db.events.bulkGet(happenings.map((report) => report.id));
  return written.find((event) => event !== undefined)?.interaction ?? null;
}

async function beginning(record: CaseRecord): Promise<Extract<LogEvent, { kind: 'interaction.began' }>> {
  const { context, caseKey } = record;
  const remembered = rememberStart(record.start);
  const [agent, baselines, playbook, switches, team, person, profiles] = await Promise.all([
    readAgent(),
    readSetting(baselineSetting),
    findPlaybook(context),
    readSetting(switchesSetting),
    readTeam(),
    personOf(record),
    usableProfiles(),
  ]);
  return {
    kind: 'interaction.began',
    id: '',
    at: 0,
    agent: agent.id,
    interaction: null,
    origin: context.origin,
    profile: context.profile,
    playbook: playbook.id,
    playbookVersion: playbook.version,
    caseKey,
    ...(person && { person }),
    channel: channelOf(context, profiles),
    phi: context.phi,
    ...(caseKey !== null && team !== null && { team }),
    // As of its opening: a contact is measured without prompts, or it is not.
    ...(isSilent(baselines, record.openedAt) && { silent: true }),
    ...(remembered && { remembered }),
    off: [...listSwitchedOff(switches, context.origin, playbook.id)].slice(0, MOST_OFF),
  };
}

/** The channel of a case: as the page shows it, else as its site profile says, else `other`. */
function channelOf(context: CaseContext, profiles: readonly SiteProfile[]): Channel {
  const shown = CHANNELS.find((channel) => channel === context.signals.channel);
  return shown ?? profiles.find((profile) => profile.id === context.profile)?.channel ?? 'other';
}

/** A record that takes reports with this memory; `start` stays what it was before the first that is not yet written. */
export function withMemory(record: CaseRecord, memory: Memory): CaseRecord {
  const begun = record.interaction === null && record.pending.length > 0;
  return { ...record, memory, start: begun ? record.start : record.memory };
}

/** The part of a memory that a replay needs: no words; undefined where nothing is remembered. */
function rememberStart({ domains: _, gaps: __, promised: ___, ...start }: Memory) {
  const { domains, gaps, promised, ...empty } = EMPTY_MEMORY;
  return JSON.stringify(start) === JSON.stringify(empty) ? undefined : start;
}

/** Adds what happened to a contact that is there already (even ended); nothing when it is gone. */
export async function addToContact(interaction: string, happenings: Report[]): Promise<void> {
  await changeLog(async ({ db, add }) => {
    const row = await db.interactions.get(interaction);
    if (row && !row.deleted)
      await add(happenings.map((report) => ({ ...report, agent: row.agent, interaction }) as LogEvent));
  });
}
