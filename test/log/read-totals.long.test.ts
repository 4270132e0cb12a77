import { beforeAll, describe, expect, it } from 'vitest';
import { LogDatabase } from '../../utils/log/database';
import { readTotals, type Totals } from '../../utils/log/read/read-totals';
import { refreshViews } from '../../utils/log/refresh-views';
import type { LogFilter } from '../../utils/log/views/log-filter';
import { matchFacts, matchText } from '../../utils/log/views/match-filter';
import type { LogEvent } from '../../utils/model/event';
import { USUAL_PLAN } from '../../utils/sample-log/sample-plan';
import { generateLog } from '../review/generate-log';
import { foldAll } from './fold-all';

const { end: now } = USUAL_PLAN;
const MINUTE = 60_000;
const midnight = (daysBack: number) => {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - daysBack).getTime();
};
const made = generateLog({ interactions: 300, seed: 5, days: 60, team: true });
const views = foldAll(made);
const gone = (of: 'interaction' | 'commitment', id: string, agent: string, interaction: string | null) =>
  ({ id: `gone-${id}`, at: now, agent, interaction, kind: 'row.deleted', target: id, of }) as const;
const kept = views.commitments.filter((row) => row.interactionId !== null);
/** A log in which a contact with promises, and a promise, were deleted; and some promises belong to no contact. */
const events: LogEvent[] = [
  ...made,
  ...kept
    .slice(0, 1)
    .map((row) => gone('interaction', row.interactionId ?? '', row.agent, row.interactionId)),
  ...kept.slice(-1).map((row) => gone('commitment', row.id, row.agent, row.interactionId)),
];
const { interactions, commitments } = foldAll(events);
const { startedAt: started = 0 } = interactions.at(150) ?? {};
const db = new LogDatabase('totals');

/** The same by a plain second way: every contact and promise is looked at. */
function countAgain(filter: LogFilter): Totals {
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY, agent, origin, ...others } = filter;
  const totals: Totals = { contacts: 0, promises: {} };
  const passing = new Set<string>();
  for (const interaction of interactions) {
    const promises = commitments.filter((row) => row.interactionId === interaction.id && !row.deleted);
    if (interaction.deleted || interaction.startedAt < from || interaction.startedAt >= to) continue;
    if (agent && interaction.agent !== agent) continue;
    if (!matchFacts({ interaction, promises }, filter, now)) continue;
    if (!matchText({ interaction, promises, personal: [] }, filter.text ?? '')) continue;
    passing.add(interaction.id);
  }
  totals.contacts = passing.size;
  const there = new Set(interactions.flatMap((row) => (row.deleted ? [] : [row.id])));
  for (const row of commitments) {
    const alone = !there.has(row.interactionId ?? '');
    const inside = row.madeAt >= from && row.madeAt < to;
    const own = (!agent || row.agent === agent) && (origin === undefined || row.origin === origin);
    const counts = alone
      ? inside && own && Object.keys(others).length === 0
      : passing.has(row.interactionId ?? '');
    if (counts && !row.deleted) totals.promises[row.status] = (totals.promises[row.status] ?? 0) + 1;
  }
  return totals;
}

// Only read from here on.
beforeAll(async () => {
  for (let i = 0; i < events.length; i += 400)
    await db.transaction('rw', db.tables, async () => {
      const batch = events.slice(i, i + 400);
      await db.events.bulkAdd(batch);
      await refreshViews(db, batch);
    });
});

describe('totals', () => {
  it.each<[string, LogFilter]>([
    ['everything', {}],
    ['some days', { from: midnight(20), to: midnight(10) }],
    ['the days until then', { to: midnight(30) }],
    ['part of a day and of another', { from: midnight(20) + 600 * MINUTE, to: midnight(3) + 700 * MINUTE }],
    ['part of one day', { from: started, to: started + MINUTE }],
    ['an agent', { agent: 'sample-agent-02' }],
    ['a site', { origin: 'https://desk.sample.example' }],
    ['no site, of an agent, since a day', { origin: null, agent: 'sample-agent-01', from: midnight(40) }],
    ['a channel', { channel: 'phone' }],
    ['an end', { disposition: 'resolved', from: midnight(30) }],
    ['a prompt of an agent', { prompt: 'thank-at-close', agent: 'sample-agent-01' }],
    ['two parts at once', { channel: 'email', disposition: 'resolved' }],
    ['words', { text: 'phone' }],
    ['promises missed', { commitments: 'missed' }],
    ['contacts that ended', { finished: true, agent: 'sample-agent-02' }],
  ])('count what a look at every row counts: %s', async (_, filter) => {
    const totals = await readTotals(filter, now, db);
    expect(totals).toEqual(countAgain(filter));
    expect(totals.contacts).toBeGreaterThan(0);
  });

  it('tell promises apart by where they stand, those outside of any contact among them', async () => {
    const { promises } = await readTotals({}, now, db);
    expect(Object.keys(promises)).toEqual(
      expect.arrayContaining(['open', 'kept-early', 'kept-on-time', 'kept-late', 'missed']),
    );
    expect(commitments.some((row) => row.interactionId === null)).toBe(true);
    expect(Object.values(promises).reduce((a, b) => a + b, 0)).toBe(
      commitments.filter((row) => !row.deleted).length,
    );
  });

  it('are nothing where nothing passes', async () => {
    expect(await readTotals({ from: midnight(-2) }, now, db)).toEqual({ contacts: 0, promises: {} });
    expect(await readTotals({ agent: 'nobody' }, now, db)).toEqual({ contacts: 0, promises: {} });
  });
});
