import { beforeEach, describe, expect, it } from 'vitest';
import { changeLog } from '../../utils/log/change-log';
import { openLog } from '../../utils/log/database';
import { readContact } from '../../utils/log/read/read-contact';
import type { LogEvent } from '../../utils/model/event';
import { readAgent } from '../../utils/settings/agent';
import { ask, pageSender } from './ask';
import { ANA, BEN, contact, events, logFile, ONE, PROMISE, sitAt, viewOf } from './coached-log';
import { importFile } from './import-file';

const page = pageSender();
beforeEach(() => sitAt(ANA));

describe('a lead', () => {
  beforeEach(async () => {
    await importFile(logFile(events), 'Ben from nights');
  });

  it('marks, witnesses and takes both back; saying it twice is saying it once', async () => {
    const mark = { interaction: ONE, mark: 'exemplary', on: true } as const;
    await ask(page, 'coaching.mark', mark);
    await ask(page, 'coaching.mark', mark);
    await ask(page, 'coaching.mark', { ...mark, mark: 'call' });
    await ask(page, 'coaching.witness', { interaction: ONE, foundation: 'L', on: true });
    expect(await viewOf()).toMatchObject({ marks: ['exemplary', 'call'], witnessed: ['L'] });
    expect(await openLog().events.where('interaction').equals(ONE).count()).toBe(contact(1).length + 3);
    await ask(page, 'coaching.mark', { ...mark, on: false });
    await ask(page, 'coaching.witness', { interaction: ONE, foundation: 'L', on: false });
    expect(await viewOf()).toMatchObject({ marks: ['call'], witnessed: [] });
  });

  it('speaks of a contact under its agent, so that it goes back to her', async () => {
    await ask(page, 'coaching.mark', { interaction: ONE, mark: 'exemplary', on: true });
    const said = await openLog()
      .events.filter((e) => e.kind === 'review.marked')
      .toArray();
    expect(said).toMatchObject([{ agent: BEN.id, interaction: ONE }]);
  });

  it('scores only after the agent, or when she says there is no such score', async () => {
    const scores = { interaction: ONE, by: 'lead', scores: { E: 4, L: 2 } } as const;
    await expect(ask(page, 'coaching.score', scores)).rejects.toThrow('her own scores come first');
    expect((await viewOf())?.scores).toEqual({ self: {}, lead: {} });
    await expect(ask(page, 'coaching.score', { ...scores, by: 'self' })).rejects.toThrow(
      'only who had this contact',
    );
    await ask(page, 'coaching.score', { ...scores, without: true });
    expect((await viewOf())?.scores).toEqual({ self: {}, lead: { E: 4, L: 2 } });
  });

  it('refuses scores that are none', async () => {
    const bad = { interaction: ONE, by: 'lead', scores: { E: 5 }, without: true } as const;
    await expect(ask(page, 'coaching.score', bad)).rejects.toThrow('cannot read this request');
  });

  it('writes a note beside the agent’s own, and erases it', async () => {
    await ask(page, 'log.note', { interaction: ONE, note: 'mine' });
    await ask(page, 'coaching.note', { interaction: ONE, text: ' Well asked. ' });
    expect(await readContact(ONE)).toMatchObject({
      note: 'mine',
      coaching: { text: 'Well asked.', from: null },
    });
    await ask(page, 'log.note', { interaction: ONE, note: '' });
    expect(await readContact(ONE)).toMatchObject({ note: '', coaching: { text: 'Well asked.' } });
    await ask(page, 'coaching.note', { interaction: ONE, text: '' });
    expect(await openLog().words.get(ONE)).toBeUndefined();
  });

  it('thanks for a kept promise only', async () => {
    await ask(page, 'coaching.kudos', { commitment: PROMISE, on: true });
    await ask(page, 'coaching.kudos', { commitment: PROMISE, on: true });
    expect((await openLog().commitments.get(PROMISE))?.kudos).toBe(true);
    expect(
      await openLog()
        .events.filter((e) => e.kind === 'kudos.given')
        .count(),
    ).toBe(1);
    await ask(page, 'coaching.kudos', { commitment: PROMISE, on: false });
    expect(await openLog().commitments.get(PROMISE)).not.toHaveProperty('kudos');
    const open: LogEvent = {
      ...(contact(3)[1] as LogEvent),
      id: 'promise-open-1',
      commitment: 'promise-open-1',
    } as LogEvent;
    await changeLog(({ add }) => add([open]));
    await expect(ask(page, 'coaching.kudos', { commitment: 'promise-open-1', on: true })).rejects.toThrow(
      'a promise that was kept',
    );
  });

  it('says of nothing in the log that it is not there', async () => {
    await expect(
      ask(page, 'coaching.mark', { interaction: 'no-such-contact', mark: 'seen', on: true }),
    ).rejects.toThrow('not in the log');
    await expect(ask(page, 'coaching.note', { interaction: 'no-such-contact', text: 'x' })).rejects.toThrow(
      'not in the log',
    );
    await expect(ask(page, 'coaching.kudos', { commitment: 'no-such-promise', on: true })).rejects.toThrow(
      'not in the log',
    );
  });
});

it('an agent scores herself, and her lead’s scores stand beside it', async () => {
  await sitAt(BEN);
  await changeLog(({ add }) => add(events));
  expect((await readAgent()).id).toBe(BEN.id);
  await ask(page, 'coaching.score', { interaction: ONE, by: 'self', scores: { E: 3, K: 1 } });
  await ask(page, 'coaching.score', { interaction: ONE, by: 'lead', scores: { E: 2 } });
  expect((await viewOf())?.scores).toEqual({ self: { E: 3, K: 1 }, lead: { E: 2 } });
});
