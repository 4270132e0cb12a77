import { describe, expect, it } from 'vitest';
import { foldAll } from '../../utils/log/fold-all';
import { readLogFile } from '../../utils/log/read-log-file';
import { eventSchema } from '../../utils/model/event';
import { generateLog, USUAL_PLAN } from './generate-log';

const events = generateLog({ interactions: 1500, seed: 5 });
const { interactions, commitments } = foldAll(events);

describe('a made-up log', () => {
  it('holds only events that the log takes, each once, none after its end', () => {
    expect(events.filter((event) => !eventSchema.safeParse(event).success)).toEqual([]);
    expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
    expect(events.every((event) => event.at <= USUAL_PLAN.end)).toBe(true);
  });

  it('can be imported', () => {
    const file = { format: 1, exportedAt: USUAL_PLAN.end, agent: { id: 'agent-01', name: 'Sample' }, events };
    expect(readLogFile(JSON.stringify(file)).events).toEqual(events);
  });

  it('is the same for the same seed and another for another', () => {
    expect(generateLog({ interactions: 40, seed: 5 })).toEqual(generateLog({ interactions: 40, seed: 5 }));
    expect(generateLog({ interactions: 40, seed: 6 })).not.toEqual(
      generateLog({ interactions: 40, seed: 5 }),
    );
  });

  it('is as large and as varied as asked', () => {
    expect(interactions).toHaveLength(1500);
    expect(new Set(interactions.map((row) => row.agent)).size).toBe(USUAL_PLAN.agents);
    const weekend = interactions.filter((row) => [0, 6].includes(new Date(row.startedAt).getUTCDay()));
    expect(weekend.length / 1500).toBeLessThan(0.2);
    const repeated =
      interactions.filter((row) => row.caseKey).length - new Set(interactions.map((r) => r.caseKey)).size;
    expect(repeated).toBeGreaterThan(30);
    expect(new Set(commitments.map((row) => row.status))).toEqual(
      new Set(['kept-early', 'kept-on-time', 'kept-late', 'missed', 'withdrawn', 'open']),
    );
  });

  it('keeps about as many promises as the plan says', () => {
    const kept = (share: number) => {
      const rows = foldAll(generateLog({ interactions: 1500, seed: 7, kept: share })).commitments;
      return (
        rows.filter((row) => row.status === 'kept-early' || row.status === 'kept-on-time').length /
        rows.length
      );
    };
    expect(Math.abs(kept(0.84) - 0.84)).toBeLessThan(0.07);
    expect(Math.abs(kept(0.4) - 0.4)).toBeLessThan(0.07);
  });
});
