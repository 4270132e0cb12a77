import type { LogDatabase } from '../log/database';
import { openLog } from '../log/database';
import type { Commitment } from '../model/commitment';
import type { Interaction } from '../model/interaction';
import { canBeSame } from '../model/same-customer';
import type { Signals } from '../model/signal';
import { readSetting } from '../settings/setting';
import { systemDownSetting } from '../settings/system-down';
import type { CaseRecord } from './case-record';
import { peopleOf } from './name-customer';
import { seeHandOffs } from './see-hand-offs';
import { IDLE_MS } from './sweep-left';

const HOUR = 3_600_000;
/** A promise that is due within this time from now is due soon. */
export const SOON_MS = 2 * HOUR;
/** A case that came up again within this time is a repeat. */
const REPEAT_MS = 7 * 24 * HOUR;

/**
 * What the background knows of a case that its page cannot: how its promises stand, whether it came up before, whether a
 * colleague waits, whether the system is down. `commitments` are the case's, deleted ones left out; `now` in epoch ms.
 */
export async function readFacts(
  record: CaseRecord,
  commitments: readonly Commitment[],
  now: number,
): Promise<Signals> {
  const db = openLog();
  const open = commitments.filter((c) => c.status === 'open');
  const [down, early, repeated, seen] = await Promise.all([
    readSetting(systemDownSetting),
    countEarly(db, commitments, record),
    isRepeat(db, record, now),
    seeHandOffs(record.context.codes ?? []),
  ]);
  return {
    dueSoonCommitments: open.filter((c) => c.dueAt >= now && c.dueAt <= now + SOON_MS).length,
    keptEarly: early,
    openChases: open.filter((c) => c.kind === 'chase').length,
    openLoops: open.filter((c) => c.kind === 'loop').length,
    handOffWaiting: seen.some(({ mine, state }) => mine === null && state !== 'said-back'),
    systemDown: down.since !== null,
    ...(repeated !== null && { repeatContact: repeated }),
  };
}

/** Promises kept before their time since the customer was last written to, who may be told of it. */
async function countEarly(
  db: LogDatabase,
  commitments: readonly Commitment[],
  record: CaseRecord,
): Promise<number> {
  const early = commitments.filter((c) => c.status === 'kept-early');
  if (early.length === 0) return 0;
  const contacts =
    record.caseKey === null
      ? [record.interaction ?? '']
      : (await readContacts(db, record.caseKey, record)).map((row) => row.id);
  let told = 0;
  await db.events
    .where('interaction')
    .anyOf(contacts)
    .each((event) => {
      if (event.kind === 'reply.sent' && event.editor === 'reply') told = Math.max(told, event.at);
    });
  return early.filter((c) => (c.closedAt ?? 0) > told).length;
}

/** Has another contact about this case ended within the week before? null where the page shows no case id. */
async function isRepeat(db: LogDatabase, record: CaseRecord, now: number): Promise<boolean | null> {
  const { caseKey, interaction, finished } = record;
  if (caseKey === null) return null;
  // What has just been sent or logged here is this same piece of work, not the customer coming back.
  const same = finished !== null && now - finished.at < IDLE_MS ? finished.interaction : null;
  return (await readContacts(db, caseKey, record)).some(
    ({ id, endedAt, deleted }) =>
      !deleted && id !== interaction && id !== same && endedAt !== null && endedAt > now - REPEAT_MS,
  );
}

/** The contacts about this case with, as far as is known, this customer; deleted ones too. */
async function readContacts(db: LogDatabase, caseKey: string, record: CaseRecord): Promise<Interaction[]> {
  const people = await peopleOf(record);
  const rows = await db.interactions.where('caseKey').equals(caseKey).toArray();
  return rows.filter((row) => canBeSame(row.people, people));
}
