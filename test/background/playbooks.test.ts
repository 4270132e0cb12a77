import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepWatch } from '../../utils/alarms/keep-watch';
import { openLog } from '../../utils/log/database';
import { listBooks } from '../../utils/playbooks/list-books';
import { openBook, readVersion } from '../../utils/playbooks/open-book';
import { forgetPlaybooks } from '../../utils/playbooks/usable-playbooks';
import { assignmentsSetting, assignPlaybook } from '../../utils/settings/assignments';
import { readSetting } from '../../utils/settings/setting';
import { readWarnings } from '../../utils/settings/warnings';
import { bareBook, makePrompt } from '../playbooks/make-playbook';
import { ask, DESK, deskSender } from './ask';
import { DAY, NOW, sitAtDesk } from './at-desk';
import { open, tick, work } from './desk-steps';
import {
  away,
  create,
  draft,
  greeting,
  inUse,
  line,
  page,
  promptsOn,
  publish,
  rollback,
  told,
} from './playbook-steps';

beforeEach(() => sitAtDesk([1]));
afterEach(() => vi.restoreAllMocks());

describe('a playbook of one’s own', () => {
  it('is a draft that nobody sees until it is published', async () => {
    const id = await create(greeting('ours-greets'));
    await assignPlaybook({ origin: DESK }, id);
    expect(await promptsOn()).not.toContain('ours-greets');
    await publish(id);
    expect(await promptsOn()).toEqual(['ours-greets']);
    expect(await openBook(id)).toMatchObject({ draft: null, live: { version: 1 }, builtIn: false });
  });

  it('gets an id that nobody has, built-in ones and deleted ones included', async () => {
    expect(await create(bareBook({ id: 'billing' }))).toBe('billing-2');
    expect(await create({ name: 'Käse & Brot' })).toBe('kase-brot');
    await away('kase-brot');
    expect(await create({ name: 'Käse & Brot' })).toBe('kase-brot-2');
    expect(await create({ name: '挨拶' })).toBe('playbook');
  });

  it('is copied from a built-in one, which itself cannot be changed', async () => {
    const { id } = await ask(page, 'playbook.copy', { id: 'billing', name: 'Our billing' });
    expect(id).toBe('our-billing');
    expect(await publish(id)).toEqual({ ok: true, version: 1 });
    const theirs = await openBook('billing');
    expect((await openBook(id))?.live?.playbook.prompts).toEqual(theirs?.live?.playbook.prompts);
    await expect(draft('billing', bareBook())).rejects.toThrow(/came with Bedside.*copy/);
    await expect(publish('billing')).rejects.toThrow(/came with Bedside/);
    await expect(away('billing')).rejects.toThrow(/came with Bedside/);
  });

  it('keeps a draft as it was typed, valid or not, beside the version in use', async () => {
    const id = await inUse();
    const typed = { ...bareBook({ id }), name: '', prompts: [{ id: 'half a prom' }], odd: [null, 1.5] };
    await draft(id, typed);
    expect((await openBook(id))?.draft).toEqual(typed);
    expect((await line(id))?.faults).toBeGreaterThan(0);
    expect(await promptsOn()).toEqual(['first']);
    await ask(page, 'playbook.draft', { id, json: null });
    expect((await openBook(id))?.draft).toBeNull();
    const unpublished = await create(bareBook({ id: 'fresh' }));
    await expect(ask(page, 'playbook.draft', { id: unpublished, json: null })).rejects.toThrow(
      /no published/,
    );
    expect((await openBook(unpublished))?.draft).not.toBeNull();
  });

  it('is listed with what it is, before the built-in ones', async () => {
    const id = await inUse(greeting('first', { role: 'nurse', about: 'For the ward' }));
    await draft(id, greeting('second', { id, name: 'Ward 7' }));
    const [first, ...others] = await listBooks();
    expect(first).toMatchObject({ id, name: 'Ward 7', role: 'support', live: 1, hasDraft: true, faults: 0 });
    expect(others.every(({ builtIn }) => builtIn)).toBe(true);
    expect(others.length).toBeGreaterThan(0);
  });
});

describe('publishing', () => {
  it('refuses a faulty draft whole, with each place, and the old version stays', async () => {
    const id = await inUse();
    const faulty = {
      ...greeting('second'),
      includes: ['plain-language', 'of-nobody'],
      prompts: [
        makePrompt('fine'),
        { ...makePrompt('bad'), tier: 'shout' },
        { ...makePrompt('worse'), why: 4 },
      ],
    };
    await draft(id, faulty);
    const refused = await publish(id);
    expect(refused.ok ? [] : refused.faults.map(({ at }) => at)).toEqual(['prompts.1.tier', 'prompts.2.why']);
    await draft(id, { ...faulty, prompts: [] });
    expect(await publish(id)).toMatchObject({ ok: false, faults: [{ at: 'includes.1' }] });
    expect(await promptsOn()).toEqual(['first']);
    expect(await openBook(id)).toMatchObject({ live: { version: 1 }, draft: { id: 'ours' } });
  });

  it('keeps every version as it was, under its own number', async () => {
    const id = await inUse();
    await draft(id, greeting('second', { version: 40, id: 'sneaky' }));
    expect(await publish(id)).toEqual({ ok: true, version: 2 });
    const books = await openBook(id);
    expect(books?.versions.map(({ version, from }) => [version, from])).toEqual([
      [2, null],
      [1, null],
    ]);
    expect((await readVersion(id, 1))?.prompts[0]?.id).toBe('first');
    expect(await readVersion(id, 2)).toMatchObject({ id, version: 2 });
    expect(await readVersion(id, 3)).toBeNull();
  });

  it('tells every page and tab, which get the new version and its coach with the next reading', async () => {
    const id = await inUse();
    const phrase = (words: string) => ({
      id: 'our-word',
      category: 'policy',
      severity: 'nudge',
      foundation: 'W',
      patterns: [words],
      why: 'why',
      better: null,
    });
    await draft(id, greeting('second', { phrases: [phrase('computer says no')] }));
    const before = told().length;
    await publish(id);
    expect(
      told()
        .slice(before)
        .map(({ to }) => to),
    ).toEqual(expect.arrayContaining(['pages', 1]));
    expect(await promptsOn()).toEqual(['second']);
    const { findings } = await ask(deskSender(1), 'desk.draft', {
      ...{ text: 'The computer says no.', kind: 'reply', name: null, off: [], said: [] },
      playbook: id,
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['our-word']);
    // A draft is saved at every pause in typing: nobody is told.
    const after = told().length;
    await draft(id, greeting('third'));
    expect(told()).toHaveLength(after);
  });

  it('is logged with the contact that began under it', async () => {
    const id = await inUse();
    await open(1, '7');
    await work(1, '7', tick());
    const began = (await openLog().events.toArray()).find((event) => event.kind === 'interaction.began');
    expect(began).toMatchObject({ playbook: id, playbookVersion: 1 });
  });

  it('is done once, though the database reported a fault after it was', async () => {
    const id = await inUse();
    vi.setSystemTime(NOW + 1000);
    await draft(id, greeting('second'));
    const first = vi.spyOn(Dexie.prototype, 'transaction').mockImplementationOnce(async function (
      this: Dexie,
      ...given: unknown[]
    ) {
      first.mockRestore();
      await (this.transaction as (...all: unknown[]) => Promise<unknown>)(...given);
      throw Object.assign(new Error('on purpose'), { name: 'UnknownError' });
    } as never);
    expect(await publish(id)).toEqual({ ok: true, version: 2 });
    expect((await openBook(id))?.versions).toHaveLength(2);
    vi.setSystemTime(NOW + 2000);
    await expect(publish(id)).rejects.toThrow(/no draft/);
  });

  it('that finds the disk full says so, and nothing has changed', async () => {
    const id = await inUse();
    await draft(id, greeting('second'));
    const full = Object.assign(new Error('no space'), { name: 'QuotaExceededError' });
    const broken = vi.spyOn(Dexie.prototype, 'transaction').mockRejectedValue(full);
    await expect(publish(id)).rejects.toThrow(/^Not saved: the disk.*full/);
    await expect(draft(id, greeting('third'))).rejects.toThrow(/^Not saved: the disk.*full/);
    broken.mockRestore();
    expect(await promptsOn()).toEqual(['first']);
    expect(await openBook(id)).toMatchObject({
      live: { version: 1 },
      draft: { prompts: [{ id: 'second' }] },
    });
  });
});

describe('an old version', () => {
  it('is published again as a new one, and the draft stays', async () => {
    const id = await inUse();
    await draft(id, greeting('second'));
    await publish(id);
    await draft(id, greeting('third'));
    expect(await rollback(id, 1)).toEqual({ version: 3 });
    expect(await promptsOn()).toEqual(['first']);
    const book = await openBook(id);
    expect(book?.versions[0]).toMatchObject({ version: 3, from: 1 });
    expect(book?.draft).toMatchObject({ prompts: [{ id: 'third' }] });
    expect(await rollback(id, 3)).toEqual({ version: 3 });
    await expect(rollback(id, 9)).rejects.toThrow(/no version 9/);
  });

  it('is used where the one in use can no longer be read, and that is told with its place', async () => {
    const id = await inUse();
    await draft(id, greeting('second'));
    await publish(id);
    await openLog().playbookVersions.update([id, 2], { playbook: { ...greeting('second'), name: 7 } });
    forgetPlaybooks();
    expect(await promptsOn()).toEqual(['first']);
    expect(await readWarnings(NOW)).toMatchObject([
      { kind: 'playbook-version-broken', detail: expect.stringMatching(/^ours \(2\): name: /) },
    ]);
    expect((await line(id))?.faults).toBe(1);
    expect(await openLog().playbookVersions.get([id, 2])).toBeDefined();
  });

  it('that none of them can be read leaves the built-in choice', async () => {
    const id = await inUse();
    await openLog().playbookVersions.update([id, 1], { playbook: 'gone wrong' });
    forgetPlaybooks();
    expect((await open(1, '7')).playbook.id).toBe('service-essentials');
    expect(await readWarnings(NOW)).toHaveLength(1);
  });
});

describe('a playbook that was put away', () => {
  it('is used nowhere, comes back whole, and is erased after 30 days', async () => {
    const id = await inUse();
    await draft(id, greeting('second'));
    await away(id);
    expect((await open(1, '7')).playbook.id).toBe('service-essentials');
    expect(await line(id)).toMatchObject({ deleted: true });
    await expect(publish(id)).rejects.toThrow(/not there any more/);
    await away(id, false);
    expect(await promptsOn()).toEqual(['first']);
    expect((await openBook(id))?.draft).toMatchObject({ prompts: [{ id: 'second' }] });

    await away(id);
    await keepWatch(NOW + 30 * DAY - 1);
    expect(await openBook(id)).not.toBeNull();
    await keepWatch(NOW + 30 * DAY);
    expect(await openBook(id)).toBeNull();
    expect(await openLog().playbookVersions.count()).toBe(0);
    expect((await readSetting(assignmentsSetting)).origins).toEqual({});
    await expect(away(id, false)).rejects.toThrow(/for good/);
  });
});
