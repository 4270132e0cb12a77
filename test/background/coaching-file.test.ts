import { beforeEach, describe, expect, it } from 'vitest';
import { changeLog } from '../../utils/log/change-log';
import { openLog } from '../../utils/log/database';
import { readContact } from '../../utils/log/read/read-contact';
import { readFromLead } from '../../utils/log/read/read-from-lead';
import type { LogEvent } from '../../utils/model/event';
import { exportText } from '../log/take-in';
import { ask, pageSender } from './ask';
import { ANA, BEN, contact, events, logFile, ONE, PROMISE, readAll, sitAt, viewOf } from './coached-log';
import { importFile } from './import-file';

const page = pageSender();
beforeEach(() => sitAt(ANA));

const T = new Date(2026, 2, 9, 10).getTime();

describe('a coaching file', () => {
  /** Ana reviews Ben's contacts; returns her file for him. */
  async function coach(): Promise<string> {
    await importFile(logFile(events), 'Ben');
    await ask(page, 'coaching.mark', { interaction: ONE, mark: 'exemplary', on: true });
    await ask(page, 'coaching.mark', { interaction: ONE, mark: 'call', on: true });
    await ask(page, 'coaching.witness', { interaction: ONE, foundation: 'E', on: true });
    await ask(page, 'coaching.note', { interaction: 'contact-ben-2', text: 'Try a question first.' });
    await ask(page, 'coaching.kudos', { commitment: PROMISE, on: true });
    await ask(page, 'coaching.score', { interaction: ONE, by: 'lead', scores: { E: 4 }, without: true });
    return (await ask(page, 'coaching.export', { agent: BEN.id })).json;
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
    await importFile(logFile([...events, own]), '');
    const file = JSON.parse((await ask(page, 'coaching.export', { agent: BEN.id })).json);
    expect(file.events.filter((e: { kind: string }) => e.kind === 'review.scored')).toMatchObject([
      { by: 'lead', scores: { E: 4 } },
    ]);
  });

  it('comes back at the contact, at the promise and as a list', async () => {
    const json = await coach();
    await sitAsBen();
    expect(await ask(page, 'coaching.import', { json })).toMatchObject({ added: 4, known: 0, gone: 0 });
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
    await ask(page, 'coaching.note', { interaction: 'contact-ben-2', text: 'my own reminder' });
    await openLog().words.update('contact-ben-2', { coachingAt: 1 });
    const before = await readAll();
    const { import: id } = await ask(page, 'coaching.import', { json });
    const after = await readAll();
    expect(await ask(page, 'coaching.import', { json })).toEqual({
      import: null,
      added: 0,
      known: 4,
      gone: 0,
    });
    expect(await readAll()).toEqual(after);
    expect(await ask(page, 'coaching.undo', { import: id ?? '' })).toEqual({ done: true });
    expect(await readAll()).toEqual(before);
    expect(await readFromLead()).toEqual([]);
    expect(await ask(page, 'coaching.undo', { import: id ?? '' })).toEqual({ done: false });
    await ask(page, 'coaching.import', { json });
    expect(await readAll()).toEqual(after);
  });

  it('brings a mark that was taken back', async () => {
    await coach();
    await ask(page, 'coaching.mark', { interaction: ONE, mark: 'exemplary', on: false });
    const { json } = await ask(page, 'coaching.export', { agent: BEN.id });
    await sitAsBen();
    await ask(page, 'coaching.import', { json });
    expect((await viewOf())?.marks).toEqual([]);
    expect((await readFromLead())[0]?.items.some((item) => item.kind === 'exemplary')).toBe(false);
  });

  it('leaves out what is about contacts no longer here, and says how much', async () => {
    const json = await coach();
    await sitAt(BEN);
    await changeLog(({ add }) => add(contact(2)));
    expect(await ask(page, 'coaching.import', { json })).toMatchObject({ added: 1, known: 0, gone: 3 });
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
    await ask(page, 'coaching.import', { json });
    const log = await exportText(false, Date.now());
    await sitAt(ANA);
    await changeLog(({ add }) => add(hers[0] as LogEvent[]));
    expect(await importFile(log, '')).toMatchObject({ added: 0 });
  });

  it('has nothing to say when nothing was said, and nothing for oneself', async () => {
    await importFile(logFile(events), 'Ben');
    await expect(ask(page, 'coaching.export', { agent: BEN.id })).rejects.toThrow('no note, mark or thanks');
    await expect(ask(page, 'coaching.export', { agent: ANA.id })).rejects.toThrow('your own contacts');
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
    await expect(ask(page, 'coaching.import', { json })).rejects.toThrow(reason);
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
        {
          ...event,
          id: 'event-00003',
          agent: 'agent-cem-0001',
          kind: 'review.witnessed',
          foundation: 'E',
          on: true,
        },
      ],
    });
    expect(await ask(page, 'coaching.import', { json })).toMatchObject({ added: 0, gone: 3 });
  });
});
