import { beforeEach, describe, expect, it } from 'vitest';
import { openLog } from '../../utils/log/database';
import { previewImport } from '../../utils/playbooks/import-book';
import { exportBook, openBook } from '../../utils/playbooks/open-book';
import { setRole } from '../../utils/settings/agent';
import { assignmentsSetting, assignPlaybook } from '../../utils/settings/assignments';
import { readSetting } from '../../utils/settings/setting';
import { readWarnings } from '../../utils/settings/warnings';
import { browser } from '../fakes/browser';
import { exportText } from '../log/take-in';
import { bareBook, makePrompt } from '../playbooks/make-playbook';
import { ask, DESK, deskSender } from './ask';
import { NOW, sitAtDesk } from './at-desk';
import { open } from './desk-steps';
import { importFile } from './import-file';
import {
  away,
  create,
  draft,
  greeting,
  importText,
  inUse,
  line,
  page,
  promptsOn,
  publish,
  rollback,
  told,
} from './playbook-steps';

beforeEach(() => sitAtDesk([1]));

describe('a playbook that others include', () => {
  const word = {
    ...{ id: 'our-word', category: 'policy', severity: 'nudge', foundation: 'W', why: 'why', better: null },
    patterns: ['computer says no'],
  };
  const rules = async (playbook: string) => {
    const { findings } = await ask(deskSender(1), 'desk.draft', {
      ...{ text: 'The computer says no.', kind: 'reply', name: null, off: [], said: [] },
      playbook,
    });
    return findings.map(({ rule }) => rule);
  };

  it('lends them its phrases; put away it takes these along and nothing else', async () => {
    const words = await create(bareBook({ id: 'words', phrases: [word] }));
    await publish(words);
    const id = await inUse(greeting('first', { includes: [words] }));
    expect(await rules(id)).toEqual(['our-word']);
    await away(words);
    expect(await rules(id)).toEqual([]);
    expect(await promptsOn()).toEqual(['first']);
    expect(await readWarnings(NOW)).toEqual([]);
    await draft(id, greeting('second', { includes: [words] }));
    expect(await publish(id)).toMatchObject({ ok: false, faults: [{ at: 'includes.0' }] });
    await away(words, false);
    expect(await rules(id)).toEqual(['our-word']);
  });
});

describe('a playbook’s file', () => {
  const file = (book: object) => JSON.stringify(book);

  it('comes out as it went in, and is previewed before anything changes', async () => {
    const id = await inUse();
    const text = await exportBook(id);
    expect(await previewImport(text)).toMatchObject({ ok: true, id, replaces: 1, changes: [] });
    const next = file({ ...JSON.parse(text), prompts: [makePrompt('second')] });
    expect(await previewImport(next)).toMatchObject({
      ok: true,
      name: 'Ours',
      changes: [{ what: 'removed' }, { what: 'added', title: 'second' }],
    });
    expect(await promptsOn()).toEqual(['first']);
    expect(await importText(next)).toEqual({ id, version: 2, before: 1 });
    expect(await promptsOn()).toEqual(['second']);
    // Taken back.
    expect(await rollback(id, 1)).toEqual({ version: 3 });
    expect(await promptsOn()).toEqual(['first']);
  });

  it('of the version in use changes nothing', async () => {
    const id = await inUse();
    expect(await importText(await exportBook(id))).toEqual({ id, version: 1, before: 1 });
    expect((await openBook(id))?.versions).toHaveLength(1);
  });

  it('that is new here is taken back by putting it away, and brings its version’s number', async () => {
    const imported = await importText(file(greeting('theirs', { id: 'theirs', version: 7 })));
    expect(imported).toEqual({ id: 'theirs', version: 7, before: null });
    await away('theirs');
    expect(await importText(file(greeting('theirs', { id: 'theirs', version: 7 })))).toEqual({
      id: 'theirs',
      version: 8,
      before: null,
    });
    expect(await line('theirs')).toMatchObject({ deleted: false, live: 8 });
  });

  it('with a built-in playbook’s id gets an id of its own, every time the same', async () => {
    const text = await exportBook('billing');
    expect(await previewImport(text)).toMatchObject({
      ok: true,
      id: 'billing-own',
      replaces: null,
      changes: [],
    });
    expect(await importText(text)).toMatchObject({ id: 'billing-own' });
    const changed = file({ ...JSON.parse(text), name: 'Ours now' });
    expect(await previewImport(changed)).toMatchObject({ id: 'billing-own', replaces: 1 });
    expect(await importText(changed)).toEqual({ id: 'billing-own', version: 2, before: 1 });
    expect((await openBook('billing'))?.live?.playbook.name).not.toBe('Ours now');
  });

  it.each([
    ['no JSON', '{ "format": 1,'],
    ['a list', '[]'],
    ['no playbook', '{"events": []}'],
    [
      'a prototype key',
      '{"__proto__": {"ok": true}, "format": 1, "id": "x", "version": 1, "name": "X", "language": "en"}',
    ],
    ['a newer format', '{"format": 99, "id": "x", "version": 1, "name": "X", "language": "en"}'],
  ])('that is %s is refused with a reason, and nothing changes', async (_, text) => {
    const id = await inUse();
    const preview = await previewImport(text);
    expect(preview.ok ? [] : preview.faults.every(({ path, reason }) => path && reason)).toBe(true);
    await expect(importText(text)).rejects.toThrow(/^Not imported: .+: .+/);
    expect(await openLog().playbooks.count()).toBe(1);
    expect(await promptsOn()).toEqual(['first']);
    expect((await openBook(id))?.versions).toHaveLength(1);
  });

  it('is none of the log’s', async () => {
    await inUse();
    const json = await exportText(true, Date.now());
    expect(json).not.toContain('Ours');
    await importFile(json, 'me');
    expect(await openLog().playbooks.count()).toBe(1);
  });
});

describe('who gets which playbook', () => {
  it('the site’s, before the tool’s, before the role’s, before the built-in one', async () => {
    const ids: Record<string, string> = {};
    for (const place of ['origin', 'profile', 'role']) {
      ids[place] = await create(greeting(`for-${place}`, { id: `for-${place}` }));
      await publish(ids[place]);
    }
    await setRole('lead');
    expect((await open(1, '7')).playbook.id).toBe('team-lead');
    await assignPlaybook({ role: 'lead' }, ids.role ?? '');
    expect(await promptsOn()).toEqual(['for-role']);
    await assignPlaybook({ profile: 'practice-desk' }, ids.profile ?? '');
    expect(await promptsOn()).toEqual(['for-profile']);
    await assignPlaybook({ origin: DESK }, ids.origin ?? '');
    expect(await promptsOn()).toEqual(['for-origin']);
    await assignPlaybook({ origin: DESK }, null);
    await away(ids.profile ?? '');
    expect(await promptsOn()).toEqual(['for-role']);
    await setRole(null);
    expect((await open(1, '7')).playbook.id).toBe('service-essentials');
  });

  it('is decided anew for open pages when it is assigned, and when the role changes', async () => {
    const { tellSettings } = await import('../../utils/background/tell-settings');
    await tellSettings({ 'setting:assignments': {} }, 'local');
    expect(told().map(({ to }) => to)).toEqual(expect.arrayContaining(['pages', 1]));
    const before = told().length;
    await tellSettings({ 'setting:role': {} }, 'local');
    expect(told().length).toBeGreaterThan(before);
  });

  it('keeps what was assigned before there were sites and roles', async () => {
    await browser.storage.local.set({
      'setting:assignments': { version: 1, value: { 'practice-desk': 'billing' } },
    });
    expect((await open(1, '7')).playbook.id).toBe('billing');
    await assignPlaybook({ origin: 'https://other.example' }, 'team-lead');
    expect(await readSetting(assignmentsSetting)).toEqual({
      origins: { 'https://other.example': 'team-lead' },
      profiles: { 'practice-desk': 'billing' },
      roles: {},
    });
  });
});

describe('what can be sent', () => {
  it('is a playbook in JSON, and nothing else', async () => {
    for (const json of ['', 'null', '[]', '"text"', '{'])
      await expect(ask(page, 'playbook.create', { json })).rejects.toThrow(/playbook.create/);
    expect(await openLog().playbooks.count()).toBe(0);
  });

  it('only by our own pages', async () => {
    await expect(ask(deskSender(1), 'playbook.publish' as never, { id: 'ours' } as never)).rejects.toThrow(
      /not allowed/,
    );
    expect(await openLog().playbookVersions.count()).toBe(0);
  });
});
