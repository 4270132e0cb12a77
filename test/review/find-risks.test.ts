import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../utils/model/commitment';
import type { LogEvent } from '../../utils/model/event';
import { findRisks, type Risk } from '../../utils/review/find-risks';
import { makeCommitment, makeInteraction, NOW } from '../components/fake-services';

const DAY = 24 * 3_600_000;
const one = makeInteraction({ id: 'one', startedAt: NOW - DAY });
const event = (part: object) =>
  ({ id: 'e', at: NOW, agent: 'a', interaction: 'one', ...part }) as unknown as LogEvent;
const risksOf = (events: LogEvent[], commitments: Commitment[] = [], interactions = [one]) =>
  findRisks({ interactions, commitments, events }, NOW).get('one') ?? [];
const read = (vector: object) => event({ kind: 'signals.read', breakpoint: 'opened', vector });

describe('risks', () => {
  it.each<[object, Risk[]]>([
    [{ upset: 1 }, ['upset']],
    [{ upset: 0 }, []],
    [{ complaint: 1 }, ['complaint']],
    [{ complaintMode: 1, upset: 1 }, ['upset', 'complaint']],
    [{ repeatContact: 1 }, ['repeat']],
  ])('of what was read: %j', (vector, risks) => expect(risksOf([read(vector)])).toEqual(risks));

  it.each<[Partial<Commitment>, Risk[]]>([
    [{ status: 'missed' }, ['promise']],
    [{ status: 'kept-late' }, ['promise']],
    [{ status: 'kept-early' }, []],
    [{ status: 'open', dueAt: NOW - 1 }, ['promise']],
    [{ status: 'open', dueAt: NOW + 1 }, []],
    [{ status: 'missed', deleted: true }, []],
    [{ status: 'missed', interactionId: null }, []],
  ])('of a promise: %j', (part, risks) =>
    expect(risksOf([], [makeCommitment({ interactionId: 'one', ...part })])).toEqual(risks),
  );

  it('of a hold that was passed, not of one that was heeded', () => {
    expect(risksOf([event({ kind: 'hold.shown', prompt: 'x', attempt: 'send' })])).toEqual([]);
    expect(risksOf([event({ kind: 'hold.passed', prompt: 'x', attempt: 'send' })])).toEqual(['hold']);
  });

  it('of a complaint’s workspace, by event or by view', () => {
    expect(
      risksOf([event({ kind: 'workspace.entered', workspace: 'complaint', by: 'cue', order: null })]),
    ).toEqual(['complaint']);
    expect(risksOf([], [], [{ ...one, workspaces: ['recovery-late'] }])).toEqual(['complaint']);
    expect(risksOf([], [], [{ ...one, workspaces: ['discharge'] }])).toEqual([]);
  });

  it('of the same case within seven days, not after, not of the first', () => {
    const case1 = { ...one, caseKey: 'c1' };
    const earlier = (days: number, part = {}) => ({
      ...case1,
      id: 'before',
      startedAt: case1.startedAt - days * DAY,
      ...part,
    });
    expect(risksOf([], [], [earlier(7), case1])).toEqual(['repeat']);
    expect(risksOf([], [], [case1, earlier(8)])).toEqual([]);
    expect(risksOf([], [], [earlier(1, { deleted: true }), case1])).toEqual([]);
    expect(
      findRisks({ interactions: [earlier(1), case1], commitments: [], events: [] }, NOW).has('before'),
    ).toBe(false);
  });
});
