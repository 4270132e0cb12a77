import { beforeAll, describe, expect, it } from 'vitest';
import { LogDatabase } from '../../utils/log/database';
import { readReview } from '../../utils/log/read/read-review';
import { sampleAgent as agentId, USUAL_PLAN } from '../../utils/sample-log/sample-plan';
import { generateLog } from '../review/generate-log';
import { foldAll } from './fold-all';

const db = new LogDatabase('review');
const events = generateLog({ interactions: 300, seed: 2 });
const views = foldAll(events);
const ids = (rows: { id: string }[]) => rows.map((row) => row.id).sort();

beforeAll(async () => {
  await db.events.bulkAdd(events);
  await db.interactions.bulkAdd(views.interactions);
  await db.commitments.bulkAdd(views.commitments);
});

describe('readReview', () => {
  it.each([
    ['everything', { from: Number.NEGATIVE_INFINITY }],
    ['from a moment on', { from: USUAL_PLAN.end - 40 * 86_400_000 }],
    ['of one agent', { from: Number.NEGATIVE_INFINITY, agent: agentId(1) }],
    ['of one agent from a moment on', { from: USUAL_PLAN.end - 40 * 86_400_000, agent: agentId(1) }],
  ])('gives %s, as a filter over all rows does', async (_, query: { from: number; agent?: string }) => {
    const mine = (row: { agent: string }) => !query.agent || row.agent === query.agent;
    const read = await readReview(query, db);
    const expected = {
      interactions: views.interactions.filter((row) => mine(row) && row.startedAt >= query.from),
      commitments: views.commitments.filter((row) => mine(row) && row.dueAt >= query.from),
      events: events.filter((event) => mine(event) && event.at >= query.from),
    };
    expect(expected.events.length).toBeGreaterThan(20);
    expect(ids(read.interactions)).toEqual(ids(expected.interactions));
    expect(ids(read.commitments)).toEqual(ids(expected.commitments));
    expect(ids(read.events)).toEqual(ids(expected.events));
  });
});
