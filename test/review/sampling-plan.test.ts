import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interaction } from '../../utils/model/interaction';
import { RISKS, type Risk } from '../../utils/review/find-risks';
import { type DrawInput, drawSample, FIRST_PLAN, isReviewed } from '../../utils/review/sampling-plan';
import { makeInteraction } from '../components/fake-services';

const AGENTS = ['agent-ana', 'agent-ben', 'agent-cem'];

/** Up to 30 contacts of three agents; some marked, some at risk. */
const world = fc
  .array(
    fc.record({
      agent: fc.constantFrom(...AGENTS),
      startedAt: fc.nat(1_000_000),
      marked: fc.boolean(),
      risks: fc.subarray([...RISKS]),
    }),
    { maxLength: 30 },
  )
  .map((list) => ({
    contacts: list.map((each, n) =>
      makeInteraction({
        id: `contact-${n}`,
        agent: each.agent,
        startedAt: each.startedAt,
        endedAt: each.startedAt + 1,
        marks: each.marked ? ['seen'] : [],
      }),
    ),
    risks: new Map(list.map((each, n): [string, Risk[]] => [`contact-${n}`, each.risks])),
  }));
const plans = fc.record({
  perWeek: fc.nat(8),
  riskShare: fc.constantFrom(0, 0.25, 0.5, 1),
  risks: fc.subarray([...RISKS]),
  seed: fc.string({ maxLength: 8 }),
});
const input = (part: Partial<DrawInput> = {}): DrawInput => ({
  week: '2026-03-09',
  risks: new Map(),
  noted: new Set(),
  agents: AGENTS,
  ...part,
});
const idsOf = (draws: ReturnType<typeof drawSample>) =>
  draws.flatMap((draw) => draw.drawn.map((each) => each.interaction));

describe('the sampling plan', () => {
  it('draws the same in whatever order the contacts come', () => {
    fc.assert(
      fc.property(world, plans, fc.infiniteStream(fc.nat(1000)), ({ contacts, risks }, plan, order) => {
        const mixed = contacts
          .map((contact) => ({ contact, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ contact }) => contact);
        expect(drawSample(mixed, plan, input({ risks }))).toEqual(
          drawSample(contacts, plan, input({ risks })),
        );
      }),
    );
  });

  it('draws as many as planned of each agent, each once, or all there are', () => {
    fc.assert(
      fc.property(world, plans, ({ contacts, risks }, plan) => {
        for (const { agent, drawn, contacts: n, done } of drawSample(contacts, plan, input({ risks }))) {
          const own = contacts.filter((contact) => contact.agent === agent).map(({ id }) => id);
          expect(n).toBe(own.length);
          expect(drawn).toHaveLength(Math.min(plan.perWeek, own.length));
          expect(new Set(drawn.map((each) => each.interaction)).size).toBe(drawn.length);
          expect(drawn.every((each) => own.includes(each.interaction))).toBe(true);
          expect(done).toBe(drawn.filter((each) => each.reviewed).length);
        }
      }),
    );
  });

  it('draws its share among those at risk where there are as many, and says why', () => {
    fc.assert(
      fc.property(world, plans, ({ contacts, risks }, plan) => {
        for (const { agent, drawn } of drawSample(contacts, plan, input({ risks }))) {
          const counted = (id: string) => (risks.get(id) ?? []).filter((risk) => plan.risks.includes(risk));
          const atRisk = contacts.filter((c) => c.agent === agent && counted(c.id).length > 0).length;
          const forRisk = drawn.filter((each) => each.why.length > 0);
          expect(forRisk).toHaveLength(Math.min(Math.round(plan.perWeek * plan.riskShare), atRisk));
          for (const each of forRisk) expect(each.why).toEqual(counted(each.interaction));
        }
      }),
    );
  });

  it('lists agents in the order it was given and their contacts by time, whatever was marked, risked or scored', () => {
    fc.assert(
      fc.property(
        world,
        plans,
        fc.shuffledSubarray(AGENTS, { minLength: 3 }),
        ({ contacts, risks }, plan, agents) => {
          const draws = drawSample(contacts, plan, input({ risks, agents }));
          const there = agents.filter((agent) => contacts.some((contact) => contact.agent === agent));
          expect(draws.map((draw) => draw.agent)).toEqual(there);
          for (const { drawn } of draws) {
            const times = drawn.map((each) => each.startedAt);
            expect(times).toEqual([...times].sort((a, b) => a - b));
          }
          const bad = contacts.map(
            (c): Interaction => ({ ...c, scores: { self: {}, lead: { E: c.startedAt % 5 } } }),
          );
          const scored = drawSample(bad, plan, input({ risks, agents }));
          expect(scored.map((draw) => draw.agent)).toEqual(there);
          expect(idsOf(scored)).toEqual(idsOf(draws));
        },
      ),
    );
  });

  it('changes little when one more contact comes in', () => {
    fc.assert(
      fc.property(world, plans, ({ contacts, risks }, plan) => {
        const more = makeInteraction({ id: 'contact-late', agent: AGENTS[0], startedAt: 5, endedAt: 6 });
        const before = new Set(idsOf(drawSample(contacts, plan, input({ risks }))));
        const after = idsOf(drawSample([...contacts, more], plan, input({ risks })));
        expect(after.filter((id) => !before.has(id)).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  const many = Array.from({ length: 200 }, (_, n) =>
    makeInteraction({ id: `contact-${n}`, agent: AGENTS[0], startedAt: n, endedAt: n + 1 }),
  );
  it('draws others in another week and with another seed, and every contact has its chance', () => {
    const plan = { ...FIRST_PLAN, perWeek: 10 };
    const one = idsOf(drawSample(many, plan, input()));
    expect(idsOf(drawSample(many, plan, input({ week: '2026-03-16' })))).not.toEqual(one);
    expect(idsOf(drawSample(many, { ...plan, seed: 'x' }, input()))).not.toEqual(one);
    const times = new Map<string, number>();
    for (let week = 0; week < 400; week++)
      for (const id of idsOf(drawSample(many, plan, input({ week: `week ${week}` }))))
        times.set(id, (times.get(id) ?? 0) + 1);
    // 4000 lots over 200 contacts: 20 each, five standard deviations either way.
    expect(times.size).toBe(200);
    expect(Math.min(...times.values())).toBeGreaterThan(20 - 5 * Math.sqrt(20));
    expect(Math.max(...times.values())).toBeLessThan(20 + 5 * Math.sqrt(20));
  });

  it('draws the rest from all, those at risk no less than others', () => {
    const risks = new Map(many.slice(0, 100).map(({ id }): [string, Risk[]] => [id, ['upset']]));
    const plan = { ...FIRST_PLAN, perWeek: 20, riskShare: 0.5 };
    let atRisk = 0;
    for (let week = 0; week < 200; week++)
      for (const { drawn } of drawSample(many, plan, input({ week: `week ${week}`, risks })))
        atRisk += drawn.filter((each) => each.why.length === 0 && risks.has(each.interaction)).length;
    // 2000 lots among 90 at risk and 100 others; five standard deviations either way.
    const [mean, spread] = [(2000 * 90) / 190, Math.sqrt(2000 * (90 / 190) * (100 / 190))];
    expect(Math.abs(atRisk - mean)).toBeLessThan(5 * spread);
  });

  it('leaves out what goes on or was deleted', () => {
    const rest = [
      makeInteraction({ id: 'open', agent: AGENTS[0], endedAt: null }),
      makeInteraction({ id: 'gone', agent: AGENTS[0], deleted: true }),
    ];
    expect(drawSample(rest, FIRST_PLAN, input())).toEqual([]);
  });
});

describe('a contact is reviewed', () => {
  it.each<[string, Partial<Interaction>, string[], boolean]>([
    ['not by being there', {}, [], false],
    ['by a mark', { marks: ['seen'] }, [], true],
    ['by a witnessed foundation', { witnessed: ['E'] }, [], true],
    ['by the lead’s scores', { scores: { self: {}, lead: { E: 0 } } }, [], true],
    ['not by the agent’s own', { scores: { self: { E: 4 }, lead: {} } }, [], false],
    ['by a note', {}, ['i0000001'], true],
  ])('%s', (_, part, noted, holds) => expect(isReviewed(makeInteraction(part), new Set(noted))).toBe(holds));
});
