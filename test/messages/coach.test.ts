import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeLog } from '../../utils/log/change-log';
import { openLog } from '../../utils/log/database';
import { readContact } from '../../utils/log/read-contact';
import { readFromLead } from '../../utils/log/read-from-lead';
import type { LogEvent } from '../../utils/model/event';
import { forgetKey } from '../../utils/privacy/hash-case';
import { adoptAgent, nameAgent, readAgent } from '../../utils/settings/agent';
import { startBrowser } from '../fakes/browser';
import { ask, pageSender } from './ask';

vi.mock('wxt/browser', () => import('../fakes/browser'));

const ANA = { id: 'agent-ana-lead', name: 'Ana' };
const BEN = { id: 'agent-ben-0001', name: 'Ben' };
const page = pageSender();

/** A browser in which `who` works, with an empty log. */
async function sitAt(who: { id: string; name: string }) {
  await startBrowser();
  forgetKey();
  await adoptAgent(who);
  await nameAgent(who.name);
}
beforeEach(() => sitAt(ANA));

const T = new Date(2026, 2, 9, 10).getTime();
const contact = (n: number, agent = BEN.id): LogEvent[] => {
  const head = { agent, interaction: `contact-${agent.slice(6, 9)}-${n}` };
  const at = T + n * 3_600_000;
  return [
    {
      ...head,
      id: head.interaction,
      at,
      kind: 'interaction.began',
      origin: 'https://desk.example',
      profile: 'practice-desk',
      playbook: null,
      playbookVersion: null,
      caseKey: null,
      channel: 'email',
      phi: false,
    },
    {
      ...head,
      id: `promise-${agent.slice(6, 9)}-${n}`,
      at: at + 1,
      kind: 'commitment.made',
      commitment: `promise-${agent.slice(6, 9)}-${n}`,
      of: 'promise',
      dueAt: at + 3_600_000,
      caseKey: null,
      origin: null,
    },
    {
      ...head,
      id: `kept-${agent.slice(6, 9)}-${n}`,
      at: at + 60_000,
      kind: 'commitment.kept',
      commitment: `promise-${agent.slice(6, 9)}-${n}`,
    },
    {
      ...head,
      id: `end-${agent.slice(6, 9)}-${n}`,
      at: at + 90_000,
      kind: 'interaction.finished',
      disposition: 'resolved',
      how: 'log',
    },
  ];
};
const ONE = 'contact-ben-1';
const PROMISE = 'promise-ben-1';
const events = [...contact(1), ...contact(2)];
const logFile = (list: LogEvent[], who = BEN, exportedAt = T) =>
  JSON.stringify({ format: 1, exportedAt, agent: who, events: list });
const viewOf = async (id = ONE) =>
  (await openLog().interactions.get(id)) as NonNullable<unknown> as {
    marks: string[];
    witnessed: string[];
    scores: { self: object; lead: object };
  };
async function readAll() {
  const { events, interactions, commitments, personal } = openLog();
  return Promise.all([events, interactions, commitments, personal].map((table) => table.toArray()));
}

describe('a lead', () => {
  beforeEach(async () => {
    await ask(page, 'log.import', { json: logFile(events), label: 'Ben from nights' });
  });

  it('marks, witnesses and takes both back; saying it twice is saying it once', async () => {
    const mark = { interaction: ONE, mark: 'exemplary', on: true } as const;
    await ask(page, 'coach.mark', mark);
    await ask(page, 'coach.mark', mark);
    await ask(page, 'coach.mark', { ...mark, mark: 'call' });
    await ask(page, 'coach.witness', { interaction: ONE, foundation: 'L', on: true });
    expect(await viewOf()).toMatchObject({ marks: ['exemplary', 'call'], witnessed: ['L'] });
    expect(await openLog().events.where('interaction').equals(ONE).count()).toBe(contact(1).length + 3);
    await ask(page, 'coach.mark', { ...mark, on: false });
    await ask(page, 'coach.witness', { interaction: ONE, foundation: 'L', on: false });
    expect(await viewOf()).toMatchObject({ marks: ['call'], witnessed: [] });
  });

  it('speaks of a contact under its agent, so that it goes back to her', async () => {
    await ask(page, 'coach.mark', { interaction: ONE, mark: 'exemplary', on: true });
    const said = await openLog()
      .events.filter((e) => e.kind === 'review.marked')
      .toArray();
    expect(said).toMatchObject([{ agent: BEN.id, interaction: ONE }]);
  });

  it('scores only after the agent, or when she says there is no such score', async () => {
    const scores = { interaction: ONE, by: 'lead', scores: { E: 4, L: 2 } } as const;
    await expect(ask(page, 'coach.score', scores)).rejects.toThrow('her own scores come first');
    expect((await viewOf()).scores).toEqual({ self: {}, lead: {} });
    await expect(ask(page, 'coach.score', { ...scores, by: 'self' })).rejects.toThrow(
      'only who had this contact',
    );
    await ask(page, 'coach.score', { ...scores, without: true });
    expect((await viewOf()).scores).toEqual({ self: {}, lead: { E: 4, L: 2 } });
  });

  it('refuses scores that are none', async () => {
    const bad = { interaction: ONE, by: 'lead', scores: { E: 5 }, without: true } as const;
    await expect(ask(page, 'coach.score', bad)).rejects.toThrow('cannot read this request');
  });

  it('writes a note beside the agent’s own, and erases it', async () => {
    await ask(page, 'log.note', { interaction: ONE, note: 'mine' });
    await ask(page, 'coach.note', { interaction: ONE, text: ' Well asked. ' });
    expect(await readContact(ONE)).toMatchObject({
      note: 'mine',
      coaching: { text: 'Well asked.', from: null },
    });
    await ask(page, 'log.note', { interaction: ONE, note: '' });
    expect(await readContact(ONE)).toMatchObject({ note: '', coaching: { text: 'Well asked.' } });
    await ask(page, 'coach.note', { interaction: ONE, text: '' });
    expect(await openLog().personal.get(ONE)).toBeUndefined();
  });

  it('thanks for a kept promise only', async () => {
    await ask(page, 'coach.kudos', { commitment: PROMISE, on: true });
    await ask(page, 'coach.kudos', { commitment: PROMISE, on: true });
    expect((await openLog().commitments.get(PROMISE))?.kudos).toBe(true);
    expect(
      await openLog()
        .events.filter((e) => e.kind === 'kudos.given')
        .count(),
    ).toBe(1);
    await ask(page, 'coach.kudos', { commitment: PROMISE, on: false });
    expect(await openLog().commitments.get(PROMISE)).not.toHaveProperty('kudos');
    const open: LogEvent = {
      ...(contact(3)[1] as LogEvent),
      id: 'promise-open-1',
      commitment: 'promise-open-1',
    } as LogEvent;
    await changeLog(({ add }) => add([open]));
    await expect(ask(page, 'coach.kudos', { commitment: 'promise-open-1', on: true })).rejects.toThrow(
      'a promise that was kept',
    );
  });

  it('says of nothing in the log that it is not there', async () => {
    await expect(
      ask(page, 'coach.mark', { interaction: 'no-such-contact', mark: 'seen', on: true }),
    ).rejects.toThrow('not in the log');
    await expect(ask(page, 'coach.note', { interaction: 'no-such-contact', text: 'x' })).rejects.toThrow(
      'not in the log',
    );
    await expect(ask(page, 'coach.kudos', { commitment: 'no-such-promise', on: true })).rejects.toThrow(
      'not in the log',
    );
  });
});

describe('a coaching file', () => {
  /** Ana reviews Ben's contacts; returns her file for him. */
  async function coach(): Promise<string> {
    await ask(page, 'log.import', { json: logFile(events), label: 'Ben' });
    await ask(page, 'coach.mark', { interaction: ONE, mark: 'exemplary', on: true });
    await ask(page, 'coach.mark', { interaction: ONE, mark: 'call', on: true });
    await ask(page, 'coach.witness', { interaction: ONE, foundation: 'E', on: true });
    await ask(page, 'coach.note', { interaction: 'contact-ben-2', text: 'Try a question first.' });
    await ask(page, 'coach.kudos', { commitment: PROMISE, on: true });
    await ask(page, 'coach.score', { interaction: ONE, by: 'lead', scores: { E: 4 }, without: true });
    return (await ask(page, 'coach.export', { agent: BEN.id })).json;
  }
  const sitAsBen = async () => {
    await sitAt(BEN);
    await changeLog(({ add }) => add(events));
  };

  it('holds what is for the agent and nothing else', async () => {
    const file = JSON.parse(await coach());
    expect(file).toMatchObject({ kind: 'bedside-coaching', format: 1, agent: BEN.id, lead: ANA });
    expect(file.events.map((e: { kind: string }) => e.kind).sort()).toEqual([
      'kudos.given',
      'review.marked',
      'review.witnessed',
    ]);
    expect(file.notes).toMatchObject([{ interaction: 'contact-ben-2', text: 'Try a question first.' }]);
    expect(JSON.stringify(file)).not.toContain('desk.example');
  });

  it('holds the lead’s scores once the agent’s own are there', async () => {
    const own: LogEvent = {
      id: 'own-scores-1',
      at: T + 9_000_000,
      agent: BEN.id,
      interaction: ONE,
      kind: 'review.scored',
      by: 'self',
      scores: { E: 3 },
    };
    await coach();
    await ask(page, 'log.import', { json: logFile([...events, own]), label: '' });
    const file = JSON.parse((await ask(page, 'coach.export', { agent: BEN.id })).json);
    expect(file.events.filter((e: { kind: string }) => e.kind === 'review.scored')).toMatchObject([
      { by: 'lead', scores: { E: 4 } },
    ]);
  });

  it('comes back at the contact, at the promise and as a list', async () => {
    const json = await coach();
    await sitAsBen();
    expect(await ask(page, 'coach.import', { json })).toMatchObject({ added: 4, known: 0, gone: 0 });
    expect(await viewOf()).toMatchObject({ marks: ['exemplary'], witnessed: ['E'] });
    expect((await openLog().commitments.get(PROMISE))?.kudos).toBe(true);
    expect(await readContact('contact-ben-2')).toMatchObject({
      coaching: { text: 'Try a question first.', from: 'Ana' },
    });
    const [file] = await readFromLead();
    expect(file?.lead).toBe('Ana');
    expect(file?.items.map((item) => item.kind).sort()).toEqual(['exemplary', 'note', 'thanks', 'witnessed']);
  });

  it('twice changes nothing, and can be taken back and taken in again', async () => {
    const json = await coach();
    await sitAsBen();
    await ask(page, 'coach.note', { interaction: 'contact-ben-2', text: 'my own reminder' });
    await openLog().personal.update('contact-ben-2', { coachingAt: 1 });
    const before = await readAll();
    const { import: id } = await ask(page, 'coach.import', { json });
    const after = await readAll();
    expect(await ask(page, 'coach.import', { json })).toEqual({ import: null, added: 0, known: 4, gone: 0 });
    expect(await readAll()).toEqual(after);
    expect(await ask(page, 'coach.undo', { import: id ?? '' })).toEqual({ done: true });
    expect(await readAll()).toEqual(before);
    expect(await readFromLead()).toEqual([]);
    expect(await ask(page, 'coach.undo', { import: id ?? '' })).toEqual({ done: false });
    await ask(page, 'coach.import', { json });
    expect(await readAll()).toEqual(after);
  });

  it('brings a mark that was taken back', async () => {
    await coach();
    await ask(page, 'coach.mark', { interaction: ONE, mark: 'exemplary', on: false });
    const { json } = await ask(page, 'coach.export', { agent: BEN.id });
    await sitAsBen();
    await ask(page, 'coach.import', { json });
    expect((await viewOf()).marks).toEqual([]);
    expect((await readFromLead())[0]?.items.some((item) => item.kind === 'exemplary')).toBe(false);
  });

  it('leaves out what is about contacts no longer here, and says how much', async () => {
    const json = await coach();
    await sitAt(BEN);
    await changeLog(({ add }) => add(contact(2)));
    expect(await ask(page, 'coach.import', { json })).toMatchObject({ added: 1, known: 0, gone: 3 });
    expect(
      await openLog()
        .events.filter((e) => e.kind === 'kudos.given')
        .count(),
    ).toBe(0);
  });

  it('goes with the agent’s own log to the lead, who knows it already', async () => {
    const json = await coach();
    const hers = await readAll();
    await sitAsBen();
    await ask(page, 'coach.import', { json });
    const { json: log } = await ask(page, 'log.export', { personal: false });
    await sitAt(ANA);
    await changeLog(({ add }) => add(hers[0] as LogEvent[]));
    expect(await ask(page, 'log.import', { json: log, label: '' })).toMatchObject({ added: 0 });
  });

  it('has nothing to say when nothing was said, and nothing for oneself', async () => {
    await ask(page, 'log.import', { json: logFile(events), label: 'Ben' });
    await expect(ask(page, 'coach.export', { agent: BEN.id })).rejects.toThrow('no note, mark or thanks');
    await expect(ask(page, 'coach.export', { agent: ANA.id })).rejects.toThrow('your own contacts');
  });

  const good = {
    kind: 'bedside-coaching',
    format: 1,
    exportedAt: 5,
    lead: ANA,
    agent: BEN.id,
    events: [],
    notes: [],
  };
  const event = { id: 'event-00001', at: 5, agent: BEN.id, interaction: ONE };
  it.each<[string, string, RegExp]>([
    ['no JSON', '{', /damaged or is no JSON/],
    ['a log', logFile(events), /no coaching file/],
    ['null', 'null', /no coaching file/],
    ['too new', JSON.stringify({ ...good, format: 2 }), /newer Bedside \(format 2\)/],
    ['for somebody else', JSON.stringify({ ...good, agent: 'agent-cem-0001' }), /for somebody else/],
    [
      'with an event that is no coaching',
      JSON.stringify({ ...good, events: [{ ...event, kind: 'commitment.kept', commitment: PROMISE }] }),
      /damaged at events\[0\]/,
    ],
    [
      'with a mark that stays with the lead',
      JSON.stringify({ ...good, events: [{ ...event, kind: 'review.marked', mark: 'call', on: true }] }),
      /damaged at events\[0\]/,
    ],
    [
      'with a note that is no text',
      JSON.stringify({ ...good, notes: [{ interaction: ONE, at: 1, text: 7 }] }),
      /damaged at notes\[0\]\.text/,
    ],
    ['with a field of nobody', JSON.stringify({ ...good, extra: 1 }), /damaged at the top/],
  ])('%s is refused with reason and place, and nothing is half done', async (_, json, reason) => {
    await sitAsBen();
    const before = await readAll();
    await expect(ask(page, 'coach.import', { json })).rejects.toThrow(reason);
    expect(await readAll()).toEqual(before);
    expect(await openLog().imports.count()).toBe(0);
  });

  it('cannot speak of contacts of somebody else', async () => {
    await sitAsBen();
    await changeLog(({ add }) => add(contact(1, 'agent-cem-0001')));
    const foreign = { ...event, interaction: 'contact-cem-1' };
    const json = JSON.stringify({
      ...good,
      events: [
        { ...foreign, kind: 'review.witnessed', foundation: 'E', on: true },
        {
          ...foreign,
          id: 'event-00002',
          agent: 'agent-cem-0001',
          kind: 'review.witnessed',
          foundation: 'E',
          on: true,
        },
      ],
    });
    expect(await ask(page, 'coach.import', { json })).toMatchObject({ added: 0, gone: 2 });
  });
});

it('an agent scores herself, and her lead’s scores stand beside it', async () => {
  await sitAt(BEN);
  await changeLog(({ add }) => add(events));
  expect((await readAgent()).id).toBe(BEN.id);
  await ask(page, 'coach.score', { interaction: ONE, by: 'self', scores: { E: 3, K: 1 } });
  await ask(page, 'coach.score', { interaction: ONE, by: 'lead', scores: { E: 2 } });
  expect((await viewOf()).scores).toEqual({ self: { E: 3, K: 1 }, lead: { E: 2 } });
});
