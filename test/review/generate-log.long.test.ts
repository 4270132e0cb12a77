import { describe, expect, it } from 'vitest';
import { readLogParts } from '../../utils/log/files/read-log-file';
import { groupBy } from '../../utils/log/views/group-by';
import { sortEvents } from '../../utils/log/views/sort-events';
import { reportSchema } from '../../utils/messages/report-schema';
import { eventSchema, type LogEvent } from '../../utils/model/event';
import { BUILT_IN_PLAYBOOKS } from '../../utils/playbooks/built-in-playbooks';
import { makeSampleEvents } from '../../utils/sample-log/sample-events';
import { SAMPLE_PREFIX, sampleBaseline, USUAL_PLAN } from '../../utils/sample-log/sample-plan';
import { BUILT_IN_PROFILES } from '../../utils/sites/built-in-profiles';
import { foldAll } from '../log/fold-all';
import { generateLog } from './generate-log';

const events = generateLog({ interactions: 1500, seed: 5 });
const { interactions, commitments } = foldAll(events);
const only = <K extends LogEvent['kind']>(kind: K) =>
  events.filter((event): event is Extract<LogEvent, { kind: K }> => event.kind === kind);
/** What the background writes by itself or on a message of its own; all else is reported by a page. */
const BACKGROUND = /^(interaction|commitment)\./;

describe('a made-up log', () => {
  it('holds only events that the log takes, each once, none after its end', () => {
    expect(events.filter((event) => !eventSchema().safeParse(event).success)).toEqual([]);
    expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
    expect(events.every((event) => event.at <= USUAL_PLAN.end)).toBe(true);
  });

  it('holds only what a page may report or the background writes', () => {
    for (const { agent: _, interaction: __, ...report } of events)
      if (!BACKGROUND.test(report.kind)) expect(reportSchema().safeParse(report).error).toBeUndefined();
  });

  it('names only sites, prompts, steps, workspaces, topics and tags that there are', () => {
    const playbooks = BUILT_IN_PLAYBOOKS;
    const profiles = BUILT_IN_PROFILES.map(({ id }) => id);
    for (const began of only('interaction.began')) {
      const book = playbooks.get(began.playbook ?? '');
      if (began.playbook === null) continue;
      expect(profiles).toContain(began.profile);
      expect(book?.version).toBeGreaterThanOrEqual(began.playbookVersion ?? 0);
      const steps = book?.workspaces.flatMap((workspace) => workspace.steps) ?? [];
      const prompts = [...(book?.prompts ?? []), ...steps].map(({ id }) => id);
      for (const event of events.filter((each) => each.interaction === began.interaction)) {
        if ('prompt' in event) expect(prompts).toContain(event.prompt);
        if (event.kind === 'workspace.entered')
          expect(book?.workspaces.map(({ id }) => id)).toContain(event.workspace);
        if (event.kind === 'tag.set')
          expect(book?.topics.find(({ id }) => id === event.topic)?.tags.map(({ id }) => id)).toContain(
            event.tag,
          );
      }
    }
  });

  it('tells each contact in an order that can be: it begins first, and what comes of its prompts comes after they were shown', () => {
    const groups = groupBy(sortEvents(events), (event) => event.interaction ?? '');
    for (const [id, group] of groups) {
      if (id === '') continue;
      expect(group[0]?.kind).toBe('interaction.began');
      const shown = new Set<string>();
      for (const event of group) {
        if (event.kind === 'prompt.shown') shown.add(event.prompt);
        if (event.kind === 'prompt.dismissed' || event.kind === 'hold.shown')
          expect(shown).toContain(event.prompt);
      }
    }
  });

  it('shows nothing in its weeks of silence', () => {
    const { from, until } = sampleBaseline(USUAL_PLAN);
    const silent = new Set(interactions.filter((row) => row.silent).map((row) => row.id));
    expect(silent.size).toBeGreaterThan(50);
    expect(
      interactions.filter((row) => row.silent).every((row) => row.startedAt >= from && row.startedAt < until),
    ).toBe(true);
    const kinds = new Set(events.flatMap((e) => (silent.has(e.interaction ?? '') ? [e.kind] : [])));
    for (const kind of ['prompt.shown', 'prompt.dismissed', 'hold.shown'] as const)
      expect(kinds).not.toContain(kind);
    expect(kinds).toContain('reply.sent');
  });

  it('has all that the board counts in it', () => {
    const kinds = new Set(events.map((event) => event.kind));
    for (const kind of [
      'workspace.entered',
      'tag.set',
      'teachback.marked',
      'handoff.received',
      'handoff.restated',
      'hold.shown',
      'hold.passed',
      'prompt.dismissed',
      'interaction.reopened',
      'commitment.renegotiated',
    ] as const)
      expect(kinds).toContain(kind);
    expect(new Set(commitments.map((row) => row.kind))).toEqual(
      new Set(['promise', 'callback', 'chase', 'loop', 'hand-off', 'ask', 'wait']),
    );
  });

  it('can be imported', async () => {
    const file = { format: 1, exportedAt: USUAL_PLAN.end, agent: { id: 'agent-01', name: 'Sample' }, events };
    const read: LogEvent[][] = [];
    for await (const part of readLogParts(new Blob([JSON.stringify(file)]), 1000)) read.push(part.events);
    expect(read.flat()).toEqual(events);
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
    const cases = interactions.filter((row) => row.caseKey).map((row) => row.caseKey);
    expect(cases.length - new Set(cases).size).toBeGreaterThan(30);
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

  it('as a sample to look around in is marked in every id and can be taken a little at a time', () => {
    const made = makeSampleEvents({ seed: 1, contacts: 200, agents: 3, now: USUAL_PLAN.end });
    const list = [...made];
    for (const event of list) {
      expect(eventSchema().safeParse(event).error).toBeUndefined();
      const ids = [event.id, event.agent, event.interaction, 'commitment' in event ? event.commitment : null];
      expect(ids.every((id) => id === null || id.startsWith(SAMPLE_PREFIX))).toBe(true);
    }
    expect(new Set(list.map((event) => event.agent)).size).toBe(3);
    const again = makeSampleEvents({ seed: 1, contacts: 200, agents: 3, now: USUAL_PLAN.end });
    expect([again.next().value, again.next().value]).toEqual(list.slice(0, 2));
  });
});
