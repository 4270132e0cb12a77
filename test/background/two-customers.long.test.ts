import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeId } from '../../utils/browser/make-id';
import { openLog } from '../../utils/log/database';
import type { CaseState } from '../../utils/model/case-state';
import { ask, deskSender, memory, pageSender } from './ask';
import { HOUR, NOW, sitAtDesk } from './at-desk';
import { open, tick } from './desk-steps';

/** A webmail's conversation is named by its subject. */
const SUBJECT = 'Invoice';
const MARGARET = 'Margaret Hill';
const JOSE = 'José García';

beforeEach(async () => {
  await sitAtDesk();
});

const show = (tab: number, shownName: string | null, path?: string) =>
  open(tab, SUBJECT, { shownName, subject: SUBJECT }, path);
const promise = async (tab: number, { record, context }: CaseState, action = 'ring') => {
  const commitment = { id: makeId(), kind: 'promise', dueAt: NOW + HOUR, action } as const;
  await ask(deskSender(tab), 'desk.promise', { caseId: context.caseId, record, commitment });
  return commitment.id;
};
const work = (tab: number, { record }: CaseState) =>
  ask(deskSender(tab), 'desk.report', {
    caseId: SUBJECT,
    record,
    profile: 'practice-desk',
    reports: [tick() as never],
    memory: { ...memory, left: ['complaint'] },
  });
const promisesOf = ({ commitments }: CaseState) => commitments.map(({ id }) => id);

describe('two customers under one case id', () => {
  it('share no promise, contact or memory, in one tab or two', async () => {
    const margaret = await show(1, MARGARET);
    const hers = await promise(1, margaret, 'send Margaret the letter');
    const { interaction } = await work(1, margaret);
    for (const tab of [1, 2]) {
      const jose = await show(tab, JOSE, '/jose');
      expect(jose).toMatchObject({
        commitments: [],
        actions: {},
        recap: '',
        interaction: null,
        memory: { left: [] },
      });
      expect(jose.context.shownName).toBe(JOSE);
      expect(jose.record).not.toBe(margaret.record);
    }
    const back = await show(1, 'HILL, Margaret');
    expect(back).toMatchObject({ interaction, record: margaret.record, memory: { left: ['complaint'] } });
    expect(promisesOf(back)).toEqual([hers]);
  });

  it('have contacts that are no repeats of each other', async () => {
    const margaret = await show(1, MARGARET);
    await work(1, margaret);
    await ask(pageSender(), 'log.finish', {
      ...{ id: makeId(), interaction: null, tab: 1, channel: 'email', disposition: 'answered' },
      ...{ note: '', endedAt: NOW },
    } as never);
    expect((await show(2, JOSE)).context.signals.repeatContact).toBe(false);
    expect((await show(2, MARGARET)).context.signals.repeatContact).toBe(true);
  });

  it('have names of their own, as the agent corrected them', async () => {
    await show(1, MARGARET);
    await ask(pageSender(), 'now.name', { tab: 1, name: 'Maggie' });
    expect((await show(2, MARGARET)).correctedName).toBe('Maggie');
    expect((await show(2, JOSE)).correctedName).toBeNull();
  });
});

describe('the case keeps its promises', () => {
  it('when the name comes late, and from then on they are hers', async () => {
    const nameless = await show(1, null);
    const id = await promise(1, nameless);
    const named = await show(1, MARGARET);
    expect(named.record).toBe(nameless.record);
    expect(promisesOf(named)).toEqual([id]);
    expect(promisesOf(await show(2, JOSE))).toEqual([]);
    expect(promisesOf(await show(2, MARGARET))).toEqual([id]);
  });

  it('when the name comes after the contact has ended', async () => {
    const nameless = await show(1, null);
    const id = await promise(1, nameless);
    await ask(deskSender(1), 'desk.finish', {
      ...{ id: makeId(), caseId: SUBJECT, record: nameless.record, profile: 'practice-desk', at: NOW + 1 },
      ...{ disposition: 'answered', how: 'send', reports: [], memory },
    });
    expect(promisesOf(await show(1, MARGARET))).toEqual([id]);
    expect(promisesOf(await show(2, JOSE))).toEqual([]);
  });

  it('when the page shows a fuller name, and under the short one too', async () => {
    const id = await promise(1, await show(1, 'Margaret'));
    expect(promisesOf(await show(1, MARGARET))).toEqual([id]);
    expect(promisesOf(await show(2, MARGARET))).toEqual([id]);
    expect(promisesOf(await show(1, 'Margaret'))).toEqual([id]);
    expect(promisesOf(await show(1, 'Margaret Ford'))).toEqual([]);
  });

  it('when a slip in the name is put right on the page', async () => {
    const id = await promise(1, await show(1, 'Magaret Hill'));
    expect(promisesOf(await show(1, MARGARET))).toEqual([id]);
    expect(promisesOf(await show(2, MARGARET))).toEqual([id]);
  });

  it('when the agent has corrected the name and the desk follows later', async () => {
    const id = await promise(1, await show(1, 'M. Hall'));
    await ask(pageSender(), 'now.name', { tab: 1, name: MARGARET });
    expect(promisesOf(await show(1, 'M. Hall'))).toEqual([id]);
    expect(promisesOf(await show(2, MARGARET))).toEqual([id]);
    expect(promisesOf(await show(2, JOSE))).toEqual([]);
  });

  it('on a page that shows no name, as far as the tab knows whose it is', async () => {
    const id = await promise(1, await show(1, MARGARET));
    const josesOwn = await promise(1, await show(1, JOSE, '/jose'));
    expect(promisesOf(await show(1, null, '/reply'))).toEqual([josesOwn]);
    await show(1, MARGARET);
    expect(promisesOf(await show(1, null, '/reply'))).toEqual([id]);
  });

  it('that an older version wrote down without a name', async () => {
    const id = await promise(1, await show(1, MARGARET));
    const [made] = await openLog().events.where('commitment').equals(id).toArray();
    const { person: _, ...older } = made as typeof made & { person: string };
    await openLog().events.put(older as never);
    await ask(pageSender(), 'promise.change', { id, to: 'renegotiated', dueAt: NOW + 2 * HOUR, told: true });
    expect((await openLog().commitments.get(id))?.people).toBeUndefined();
    expect(promisesOf(await show(2, MARGARET))).toEqual([id]);
    expect(promisesOf(await show(2, JOSE))).toEqual([id]);
  });

  it('when the team takes a key of its own', async () => {
    const id = await promise(1, await show(1, MARGARET));
    await ask(pageSender(), 'team.set', { phrase: 'four words are quite good' });
    expect(promisesOf(await show(2, MARGARET))).toEqual([id]);
    expect(promisesOf(await show(2, JOSE))).toEqual([]);
  });
});

it('the log names nobody, and a person differently in each case', async () => {
  await promise(1, await show(1, MARGARET));
  await promise(2, await open(2, 'Refund', { shownName: MARGARET }), 'x');
  const events = await openLog().events.toArray();
  const people = new Set(events.flatMap((event) => ('person' in event && event.person) || []));
  for (const person of people) expect(person).toMatch(/^[0-9a-f]{32}$/);
  expect(JSON.stringify(events)).not.toMatch(/margaret|hill/i);
  expect(people.size).toBe(2);
});

it('no page is ever shown what was promised to a customer of another name', async () => {
  const names = [MARGARET, JOSE, 'Amina Yusuf'];
  const step = fc.record({
    tab: fc.constantFrom(1, 2),
    name: fc.option(fc.constantFrom(...names), { freq: 4 }),
    path: fc.constantFrom('/case', '/reply'),
    promises: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
      await sitAtDesk();
      const owners = new Map<string, string>();
      for (const { tab, name, path, promises } of steps) {
        const state = await show(tab, name, path);
        if (name !== null) {
          const shown = promisesOf(state);
          for (const [id, owner] of owners)
            expect([owner, shown.includes(id)]).toEqual([owner, owner === name]);
        }
        if (!promises) continue;
        const id = await promise(tab, state);
        if (name !== null) owners.set(id, name);
      }
    }),
    { numRuns: 40 },
  );
});
