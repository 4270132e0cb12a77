import { beforeEach, describe, expect, it } from 'vitest';
import { changeLog } from '../../utils/log/change-log';
import { openLog } from '../../utils/log/database';
import { readInteractions } from '../../utils/log/read/read-interactions';
import type { LogEvent } from '../../utils/model/event';
import { readLabels } from '../../utils/settings/agent-labels';
import { browser, startBrowser } from '../fakes/browser';
import { ask, context, DESK, deskSender, pageSender } from './ask';
import { importFile } from './import-file';

const page = pageSender();
beforeEach(async () => {
  await startBrowser();
  browser.state.grants = [`${DESK}/*`];
});

const BEN = { id: 'agent-ben-0001', name: 'Ben' };
const began = (n: number): LogEvent => ({
  id: `contact-ben-${n}`,
  at: 1000 * n,
  agent: BEN.id,
  interaction: `contact-ben-${n}`,
  kind: 'interaction.began',
  origin: null,
  profile: null,
  playbook: null,
  playbookVersion: null,
  caseKey: null,
  channel: 'phone',
  phi: false,
});
const ended = (n: number, at = 1000 * n + 1): LogEvent => ({
  id: `ended-ben-${n}`,
  at,
  agent: BEN.id,
  interaction: `contact-ben-${n}`,
  kind: 'interaction.finished',
  disposition: 'resolved',
  how: 'log',
});
const file = (events: LogEvent[], exportedAt: number) =>
  JSON.stringify({ format: 1, exportedAt, agent: BEN, events });
const shown = async (importId: string) =>
  (await readInteractions({ import: importId }, { now: 0 })).rows.map((row) => row.interaction.id);

describe('a colleague’s log', () => {
  it('stands under the name the lead gives it, also afterwards and with the next file', async () => {
    await changeLog(({ add }) =>
      add([{ ...began(9), id: 'own-contact-1', interaction: 'own-contact-1', agent: 'agent-ana-0001' }]),
    );
    await importFile(file([began(1)], 1), 'Ben, nights');
    expect(await readLabels()).toEqual({ [BEN.id]: 'Ben, nights' });
    await ask(page, 'agent.label', { agent: BEN.id, label: ' Benno ' });
    await importFile(file([began(1), began(2)], 2), '');
    expect(await readLabels()).toEqual({ [BEN.id]: 'Benno' });
    await ask(page, 'agent.label', { agent: BEN.id, label: '' });
    expect(await readLabels()).toEqual({});
  });

  it('says what is new since last time, and the log shows just that', async () => {
    const first = await importFile(file([began(1), began(2)], 50), 'Ben');
    expect(first).toMatchObject({ added: 2, known: 0, contacts: 2, since: null });
    expect(await shown(first.import ?? '')).toEqual(['contact-ben-2', 'contact-ben-1']);
    const list = [began(1), began(2), ended(1), began(3)];
    const second = await importFile(file(list, 90), 'Ben');
    expect(second).toMatchObject({ added: 2, known: 2, contacts: 2, since: 50 });
    // The old one that ended since, and the new one; not the one where nothing happened.
    expect(await shown(second.import ?? '')).toEqual(['contact-ben-3', 'contact-ben-1']);
    const third = await importFile(file(list, 95), 'Ben');
    expect(third).toMatchObject({ added: 0, known: 4, import: null });
    expect(await shown('no-such-import')).toEqual([]);
  });

  it('that is broken stops no other and leaves nothing behind', async () => {
    const good = file([began(1)], 1);
    const results = [];
    for (const json of [
      good,
      good.replace('phone', 'pigeon').replaceAll('ben-1', 'ben-7'),
      file([began(2)], 2),
    ])
      results.push(await importFile(json, 'Ben').catch((e: Error) => e.message));
    expect(results[1]).toMatch(/damaged at events\[0\]\.channel/);
    expect(await openLog().events.toCollection().primaryKeys()).toEqual(['contact-ben-1', 'contact-ben-2']);
  });
});

describe('the team phrase', () => {
  const open = (caseId: string) => ask(deskSender(1), 'desk.case', { context: context(caseId), said: [] });
  const promise = (id: string) =>
    ask(deskSender(1), 'desk.promise', {
      caseId: '7',
      commitment: { id, kind: 'promise', dueAt: Date.now() + 1e6 },
    });

  it('marks what begins with the team’s fingerprint, and nothing before', async () => {
    await open('7');
    await promise('promise-0001');
    const { fingerprint } = await ask(page, 'team.set', { phrase: 'four quiet words here' });
    await ask(deskSender(2), 'desk.case', { context: context('8'), said: [] });
    await ask(deskSender(2), 'desk.promise', {
      caseId: '8',
      commitment: { id: 'promise-0002', kind: 'promise', dueAt: Date.now() + 1e6 },
    });
    const rows = await openLog().interactions.orderBy('startedAt').toArray();
    expect(rows.map((row) => row.team).sort()).toEqual([fingerprint, null].sort());
    expect(JSON.stringify([...browser.storage.local.data])).not.toContain('quiet words');
  });

  it('names a case that is open in a tab as it names one opened after', async () => {
    const begin = async (tab: number, id: string) => {
      const commitment = { id, kind: 'promise', dueAt: Date.now() + 1e6 } as const;
      await ask(deskSender(tab), 'desk.promise', { caseId: '8', commitment });
      return (await openLog().commitments.get(id))?.caseKey;
    };
    const show = (tab: number) => ask(deskSender(tab), 'desk.case', { context: context('8'), said: [] });
    await show(1);
    const alone = (await show(1)).caseKey;
    await ask(page, 'team.set', { phrase: 'four quiet words here' });
    const opened = await begin(1, 'promise-0001');
    await show(2);
    expect(opened).toBe(await begin(2, 'promise-0002'));
    expect(opened).not.toBe(alone);
  });

  it('loses no open promise of a case that was known by another code', async () => {
    await open('7');
    await promise('promise-0001');
    await ask(page, 'team.set', { phrase: 'four quiet words here' });
    const after = await ask(deskSender(3), 'desk.case', { context: context('7'), said: [] });
    expect(after.commitments.map((row) => row.id)).toEqual(['promise-0001']);
    await ask(page, 'team.set', { phrase: null });
    const back = await ask(deskSender(4), 'desk.case', { context: context('7'), said: [] });
    expect(back.commitments.map((row) => row.id)).toEqual(['promise-0001']);
  });

  it('that was given up is in use again when that is undone', async () => {
    await expect(ask(page, 'team.resume', {})).rejects.toThrow('no team phrase before');
    const { fingerprint } = await ask(page, 'team.set', { phrase: 'four quiet words here' });
    await ask(page, 'team.set', { phrase: null });
    expect(await ask(page, 'team.resume', {})).toEqual({ fingerprint });
    expect((await ask(page, 'team.set', { phrase: 'four quiet words here' })).fingerprint).toBe(fingerprint);
    await expect(ask(page, 'team.resume', {})).rejects.toThrow('no team phrase before');
  });

  it('is refused when it is short, and the old one stays', async () => {
    const { fingerprint } = await ask(page, 'team.set', { phrase: 'four quiet words here' });
    await expect(ask(page, 'team.set', { phrase: '  too    short ' })).rejects.toThrow(
      'at least 16 characters',
    );
    expect((await ask(page, 'team.set', { phrase: 'Four quiet words HERE' })).fingerprint).toBe(fingerprint);
  });
});
