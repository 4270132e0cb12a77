import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pageStudio as studio } from '../../../components/pages/page-studio';
import { setTexts } from '../../../components/ui/text';
import messages from '../../../public/_locales/en/messages.json';
import { changeLog } from '../../../utils/log/change-log';
import type { MessageType } from '../../../utils/messages/protocol';
import type { LogEvent } from '../../../utils/model/event';
import { ask, DESK, pageSender } from '../../background/ask';
import { browser, startBrowser } from '../../fakes/browser';
import { bareBook, makePrompt } from '../../playbooks/make-playbook';

const NOW = Date.UTC(2026, 10, 23, 9);
const DAY = 24 * 3_600_000;
beforeEach(async () => {
  await startBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  browser.runtime.sendMessage = (async (message: { type: MessageType; request: never }) => {
    if (!message.type) return undefined;
    try {
      return { ok: true, reply: await ask(pageSender(), message.type, message.request) };
    } catch (error) {
      return { ok: false, reason: (error as Error).message };
    }
  }) as never;
  setTexts({
    getMessage: (key) => messages[key as keyof typeof messages]?.message ?? key,
    locale: 'en',
  });
});

/** A contact that began at `at`, with what happened to the prompt `greet`. */
function contact(id: string, at: number, kinds: object[]): Promise<unknown> {
  const head = { agent: 'agent-me-1', interaction: id };
  const began = {
    ...{ kind: 'interaction.began', origin: null, profile: null, playbook: null, playbookVersion: null },
    ...{ caseKey: null, channel: 'chat', phi: false },
  };
  const events = [began, ...kinds].map(
    (event, i) => ({ ...head, id: `${id}-event-${i}`, at: at + i, ...event }) as LogEvent,
  );
  return changeLog(({ add }) => add(events));
}
const shown = { kind: 'prompt.shown', prompt: 'greet', tier: 'nudge', cue: 'x' };
const inserted = { kind: 'prompt.acted', prompt: 'greet', how: 'inserted' };
const read = { kind: 'signals.read', breakpoint: 'opened', vector: {} };

describe('the studio', () => {
  it('takes a playbook from nothing to a site, and says where it is used', async () => {
    const { id } = await studio.create(bareBook({ prompts: [makePrompt('greet')] }));
    await studio.saveDraft(id, { ...bareBook({ prompts: [makePrompt('greet')] }), id, name: 'Ours now' });
    expect(await studio.publish(id)).toEqual({ ok: true, version: 1 });
    await studio.assign({ origin: DESK }, id);
    await studio.assign({ profile: 'practice-desk' }, id);
    await studio.assign({ role: 'it-support' }, id);
    const [line] = await studio.list();
    expect(line).toMatchObject({ id, name: 'Ours now', live: 1, hasDraft: false });
    expect(line?.usedBy).toEqual(['desk.example', 'Practice desk: ticket', 'IT support']);
    await studio.remove(id);
    expect((await studio.list()).find((each) => each.id === id)?.deleted).toBe(true);
    await studio.restore(id);
    await studio.assign({ origin: DESK }, null);
    expect((await studio.list())[0]?.usedBy).toEqual(['Practice desk: ticket', 'IT support']);
  });

  it('says in plain words why nothing was saved', async () => {
    await expect(studio.publish('billing')).rejects.toThrow(/^Not saved: .*copy/);
    await expect(studio.saveDraft('of-nobody', {})).rejects.toThrow(/^Not saved: .*not there/);
    await expect(studio.exportBook('of-nobody')).rejects.toThrow(/not there/);
  });

  it('exports what an import takes, built-in or own', async () => {
    for (const { id } of await studio.list()) {
      const preview = await studio.previewImport(await studio.exportBook(id));
      expect(preview).toMatchObject({ ok: true, changes: [], newer: [] });
    }
    const { id } = await studio.copy('service-essentials', 'Ours');
    const own = JSON.parse(await studio.exportBook(id));
    expect(own).toMatchObject({ id: 'ours', name: 'Ours', version: 1 });
  });

  it('replays the newest contacts that have readings, deleted ones left out', async () => {
    await contact('contact-1', NOW - 3 * DAY, [read]);
    await contact('contact-2', NOW - 2 * DAY, [shown]);
    await contact('contact-3', NOW - DAY, [read, shown]);
    await contact('contact-4', NOW, [read, { kind: 'row.deleted', target: 'contact-4', of: 'interaction' }]);
    const cases = await studio.readReplayCases(5);
    expect(cases.map(({ interaction }) => interaction)).toEqual(['contact-3', 'contact-1']);
    expect(cases[0]?.events.map(({ kind }) => kind)).toEqual([
      'interaction.began',
      'signals.read',
      'prompt.shown',
    ]);
    expect(await studio.readReplayCases(1)).toHaveLength(1);
  });

  it('finds old readings in a long log', async () => {
    for (let i = 0; i < 120; i++) await contact(`contact-${i}`, NOW - i * 1000, i < 118 ? [shown] : [read]);
    expect((await studio.readReplayCases(9)).map(({ interaction }) => interaction)).toEqual([
      'contact-118',
      'contact-119',
    ]);
  });

  it('reads the health of 90 days, with what people wrote', async () => {
    await contact('contact-1', NOW - 91 * DAY, [shown]);
    await contact('contact-2', NOW - 89 * DAY, [shown, inserted]);
    await contact('contact-3', NOW - DAY, [shown]);
    await contact('contact-4', NOW, [shown, { kind: 'row.deleted', target: 'contact-4', of: 'interaction' }]);
    await changeLog(async ({ db }) => {
      await db.words.bulkPut([
        { id: 'comment-1', of: 'comment', at: NOW, prompt: 'greet', note: 'Too early.' },
        { id: 'comment-2', of: 'comment', at: NOW - 91 * DAY, prompt: 'greet', note: 'Long ago.' },
        { id: 'contact-3', of: 'interaction', at: NOW, note: 'A note.' },
      ]);
    });
    expect(await studio.readHealth()).toMatchObject([
      {
        ...{ prompt: 'greet', shown: 2, acted: 1, notDone: 1, suggest: 'too-few' },
        comments: [{ note: 'Too early.' }],
      },
    ]);
  });
});
