import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseName } from '../../utils/coach/parse-name';
import { replay } from '../../utils/engine/replay';
import { openLog } from '../../utils/log/database';
import type { LogEvent } from '../../utils/model/event';
import { usablePlaybooks } from '../../utils/playbooks/usable-playbooks';
import { contactFacts } from '../../utils/review/collect-facts';
import { ask, deskSender, memory, report } from './ask';
import { NOW, sitAtDesk } from './at-desk';
import { finish, open, rows } from './desk-steps';

beforeEach(() => sitAtDesk());

const TEXT =
  "Hello Maria, I am sorry about the wait. I'll call the lab today by 5 pm. I will look into it soon.";
const PLAYBOOK = 'service-essentials';
const events = () => openLog().events.toArray() as Promise<LogEvent[]>;
const of = <K extends LogEvent['kind']>(all: LogEvent[], kind: K) =>
  all.filter((event): event is Extract<LogEvent, { kind: K }> => event.kind === kind);

/** What a page reports of a reply that left before it was read. */
function leaves(editor: 'reply' | 'internal' = 'reply', aside: string[] = []) {
  const words = TEXT.split(' ').length;
  const looked = report({ kind: 'signals.read', breakpoint: 'before-send', vector: { draftWords: words } });
  const sent = report({ kind: 'reply.sent', editor, nameUses: 0, promises: 0, vaguePromises: 0, words });
  const context = { kind: editor, name: parseName('Maria Lopez'), off: [], said: [], playbook: PLAYBOOK };
  return { reports: [looked, sent], unread: [{ ...context, text: TEXT, aside, report: sent.id }] };
}

describe('a reply that left before it was read', () => {
  it('is logged with its names, promises and moves, as if it had been read', async () => {
    await open(1, '7');
    const { promised } = await finish(1, '7', { how: 'send', disposition: 'answered', ...leaves() });
    const all = await events();
    expect(of(all, 'reply.sent')).toMatchObject([{ nameUses: 1, promises: 2, vaguePromises: 1 }]);
    const [read] = of(all, 'signals.read').filter(({ late }) => late);
    expect(read?.vector).toMatchObject({ apology: 1, ownership: 1, greeting: 1, nameUses: 1, promises: 2 });
    expect(of(all, 'prompt.ticked').map(({ prompt }) => prompt)).toContain('use-the-name');
    expect(of(all, 'prompt.shown')).toEqual([]);
    expect(of(all, 'hold.shown')).toEqual([]);
    expect(promised).toMatchObject([{ action: expect.stringContaining('call the lab') }]);
    // Its text is nowhere in the log.
    expect(JSON.stringify(all)).not.toMatch(/Maria|lab/);
    const [view] = await rows();
    expect(view && contactFacts(view, all).replies).toMatchObject([{ read: { apology: 1, nameUses: 1 } }]);
  });

  it('is logged once, however often the page tries', async () => {
    await open(1, '7');
    const same = { id: 'finish-once-0001', how: 'send', ...leaves() };
    await finish(1, '7', same);
    const before = (await events()).length;
    await finish(1, '7', same);
    expect(await events()).toHaveLength(before);
  });

  it('shows in a replay what happened, and nothing more', async () => {
    await open(1, '7');
    await finish(1, '7', { how: 'send', disposition: 'answered', ...leaves() });
    const all = await events();
    const playbook = (await usablePlaybooks()).get(PLAYBOOK);
    if (!playbook) throw new Error('no playbook');
    const ticks = replay(playbook, [all]).outcomes.filter(({ kind }) => kind === 'prompt.ticked');
    expect(ticks).toHaveLength(of(all, 'prompt.ticked').length);
    expect(replay(playbook, [all])).toMatchObject({ shown: 0, holds: 0 });
  });

  it('promises nothing that the agent has put aside', async () => {
    await open(1, '7');
    const promise = "I'll call the lab today by 5 pm";
    const { promised } = await finish(1, '7', { how: 'send', ...leaves('reply', [promise, `${promise}.`]) });
    expect(promised).toEqual([]);
  });

  it('is read too where it is a note for colleagues, which ends nothing', async () => {
    await open(1, '7');
    const { reports, unread } = leaves('internal');
    const report = { caseId: '7', profile: 'practice-desk', reports: reports as never, memory, unread };
    await ask(deskSender(1), 'desk.report', report);
    const all = await events();
    expect(of(all, 'reply.sent')).toMatchObject([{ editor: 'internal', nameUses: 1, promises: 2 }]);
    expect(of(all, 'signals.read').filter(({ late }) => late)).toEqual([]);
    expect((await rows())[0]).toMatchObject({ startedAt: NOW, endedAt: null });
  });
});
