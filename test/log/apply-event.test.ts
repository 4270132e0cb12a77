import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCommitment, foldInteraction } from '../../utils/log/views/apply-event';
import { keyOfFigures } from '../../utils/log/views/sum-figures';
import { COMMITMENT_STATUSES } from '../../utils/model/commitment';
import { addFigures, noFigures } from '../../utils/review/figures';
import { foldAll } from './fold-all';
import { commitmentId, histories, history, interactionId } from './make-events';

const shuffled = <T>(list: T[]) =>
  fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length });

describe('views from events', () => {
  it('are the same in any order and with duplicates', () => {
    fc.assert(
      fc.property(
        histories.chain((events) =>
          fc.tuple(fc.constant(events), shuffled([...events, ...events.slice(0, 5)])),
        ),
        ([events, mixed]) => {
          const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
          const [one, two] = [foldAll(events), foldAll(mixed)];
          expect(two.interactions.sort(byId)).toEqual(one.interactions.sort(byId));
          expect(two.commitments.sort(byId)).toEqual(one.commitments.sort(byId));
          const keyed = (rows: typeof one.figures) =>
            new Map(rows.map((row) => [keyOfFigures(row).join('|'), row]));
          expect(keyed(two.figures)).toEqual(keyed(one.figures));
        },
      ),
    );
  });

  it('count what the views hold', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const { interactions, commitments, figures } = foldAll(events);
        const sum = figures
          .filter(({ part, agent }) => part === 'all' && agent === '')
          .reduce((all, row) => addFigures(all, row), noFigures());
        expect(sum.contacts).toBe(interactions.filter((row) => !row.deleted).length);
        const standing = commitments.flatMap((row) => (row.deleted ? [] : [row.status]));
        for (const status of COMMITMENT_STATUSES)
          expect(sum.promises[status] ?? 0).toBe(standing.filter((each) => each === status).length);
      }),
    );
  });

  it('wait for the beginning', () => {
    fc.assert(
      fc.property(history(1), (events) => {
        expect(foldInteraction(events.filter((event) => event.kind !== 'interaction.began'))).toBeNull();
        expect(foldCommitment(events.filter((event) => event.kind !== 'commitment.made'))).toBeNull();
      }),
    );
  });
});

const began = {
  ...base('interaction.began', 0),
  origin: null,
  profile: null,
  playbook: null,
  playbookVersion: null,
} as const;
function base<K extends string>(kind: K, at: number) {
  return {
    id: `event-${kind}-${at}`.replace('.', '-'),
    at,
    agent: 'agent-0001',
    interaction: interactionId(1),
    kind,
  };
}
const begun = { ...began, caseKey: null, channel: 'email', phi: false } as const;

describe('a contact', () => {
  it('counts only what the customer got as a reply, and names in it', () => {
    const sent = { nameUses: 2, promises: 0, vaguePromises: 0, words: 10 };
    const row = foldInteraction([
      begun,
      { ...base('reply.sent', 1), ...sent, editor: 'reply' },
      { ...base('reply.sent', 2), ...sent, editor: 'internal' },
      { ...base('reply.sent', 3), ...sent, editor: 'clinical' },
    ]);
    expect(row).toMatchObject({ replies: 1, nameUses: 2 });
  });

  it('keeps the end somebody gave it when the sweep comes later', () => {
    const row = foldInteraction([
      begun,
      { ...base('interaction.finished', 5), disposition: 'resolved', how: 'log' },
      { ...base('interaction.finished', 9), disposition: 'unset', how: 'left' },
    ]);
    expect(row).toMatchObject({ endedAt: 5, disposition: 'resolved', finishedBy: 'log' });
  });

  it('shows a tick apart from the outcome, and a step done before it was ever shown', () => {
    const row = foldInteraction([
      begun,
      { ...base('prompt.ticked', 1), prompt: 'use-name', by: 'text' },
      { ...base('prompt.shown', 2), prompt: 'next-step', tier: 'nudge', cue: 'a' },
      { ...base('prompt.shown', 3), prompt: 'next-step', tier: 'nudge', cue: 'b' },
      { ...base('prompt.dismissed', 4), prompt: 'next-step', reason: 'wrong' },
    ]);
    expect(row?.prompts).toEqual([
      { prompt: 'use-name', shown: 0, outcome: 'shown', tick: 'text' },
      { prompt: 'next-step', shown: 2, outcome: 'dismissed', tick: null },
    ]);
    expect(row?.promptIds).toEqual(['use-name', 'next-step']);
  });
});

describe('a promise', () => {
  const commitment = commitmentId(1);
  const HOUR = 3_600_000;
  const made = {
    ...base('commitment.made', 0),
    commitment,
    of: 'promise',
    dueAt: HOUR,
    caseKey: null,
    origin: null,
  } as const;
  const kept = (at: number) => foldCommitment([made, { ...base('commitment.kept', at), commitment }])?.status;

  it('is kept early, on time or late', () => {
    expect(kept(HOUR - 5 * 60_000 - 1)).toBe('kept-early');
    expect(kept(HOUR - 5 * 60_000)).toBe('kept-on-time');
    expect(kept(HOUR + 60_000)).toBe('kept-on-time');
    expect(kept(HOUR + 60_001)).toBe('kept-late');
  });

  it('only ever appends states, and is announced anew for a new time', () => {
    const row = foldCommitment([
      made,
      { ...base('commitment.announced', 1), commitment, moment: 'at' },
      { ...base('commitment.renegotiated', 2), commitment, dueAt: 2 * HOUR, told: true },
      { ...base('commitment.missed', 3), commitment },
      { ...base('commitment.kept', 4), commitment },
      { ...base('commitment.reopened', 5), commitment },
    ]);
    expect(row?.history.map((step) => step.state)).toEqual(['made', 'renegotiated', 'missed', 'reopened']);
    expect(row).toMatchObject({
      status: 'open',
      closedAt: null,
      dueAt: 2 * HOUR,
      notified: [],
      renegotiated: 1,
    });
  });
});
