import { afterEach, describe, expect, it, vi } from 'vitest';
import { openCommitment } from './fake-backend';
import { type FakeDesk, fakeDesk, NOW } from './fake-desk';

vi.setConfig({ testTimeout: 15_000 });

let desk: FakeDesk;
afterEach(() => desk.stop());

const card = (id: string) => (view: ReturnType<FakeDesk['view']>) => view.state.card?.id === id;

describe('a case on a desk page', () => {
  it('shows the first card once it has settled, in a named region', async () => {
    desk = await fakeDesk();
    const { state } = await desk.until(card('say-sorry'));
    expect(state.card?.lines).toEqual([{ text: 'I am sorry about this, Ines.', use: 'insert' }]);
    expect(state).toMatchObject({ name: 'Ines', caseId: '20418', nameUses: null });
    const region = desk.document.querySelector('[data-bedside]')?.shadowRoot?.querySelector('[role=region]');
    expect(region?.getAttribute('aria-label')).toBe('region');
    await vi.waitFor(() =>
      expect(desk.backend.saved().map((r) => r.kind)).toEqual([
        'stage.entered',
        'signals.read',
        'prompt.shown',
      ]),
    );
  });

  it('waits for messages that come late before it chooses', async () => {
    desk = await fakeDesk(({ document }) => document.querySelector('.message')?.remove());
    await desk.until(() => true);
    expect(desk.view().state.card).toBeNull();
    const late = desk.document.createElement('div');
    late.className = 'message';
    late.innerHTML = '<i class="customer"></i>I am furious';
    desk.document.getElementById('ticket')?.append(late);
    await desk.until(card('say-sorry'));
  });

  it('ticks what the draft shows after a pause, and empties it again', async () => {
    desk = await fakeDesk();
    await desk.until(card('say-sorry'));
    desk.type('Hello Ines, I am sorry.');
    const { state } = await desk.until((v) => v.state.steps[0]?.tick === 'text');
    expect(state.steps[0]).toMatchObject({ id: 'say-sorry', evidence: expect.stringContaining('sorry') });
    expect(state).toMatchObject({ card: null, nameUses: 1, nameBand: 'good' });
    desk.type('Hello Ines.');
    await desk.until((v) => v.state.steps[0]?.tick === null);
    expect(desk.backend.saved().flatMap((r) => (r.kind.includes('ticked') ? [r.kind] : []))).toEqual([
      'prompt.ticked',
      'prompt.unticked',
    ]);
  });

  it('inserts a line into the reply once, and says so', async () => {
    desk = await fakeDesk();
    const { act } = await desk.until(card('say-sorry'));
    act.insert('I am sorry about this, Ines.', { kind: 'prompt.acted', prompt: 'say-sorry' });
    const { state } = await desk.until((v) => v.state.said === 'inserted');
    expect((desk.document.getElementById('reply') as HTMLTextAreaElement).value).toBe(
      'I am sorry about this, Ines.',
    );
    expect(state).toMatchObject({ card: null, copy: null });
    await vi.waitFor(() =>
      expect(desk.backend.saved()).toContainEqual(
        expect.objectContaining({ kind: 'prompt.acted', prompt: 'say-sorry', how: 'inserted' }),
      ),
    );
  });

  it('offers to copy what the page refuses', async () => {
    desk = await fakeDesk(({ document }) => {
      document.execCommand = () => false;
    });
    const { act } = await desk.until(card('say-sorry'));
    act.insert('A line.', { kind: 'prompt.acted', prompt: 'say-sorry' });
    const { state } = await desk.until((v) => v.state.said === 'insertFailed');
    expect(state.copy).toBe('A line.');
  });

  it('finishes with the reply that was sent, and what was not yet reported, in one message', async () => {
    desk = await fakeDesk();
    await desk.until(card('say-sorry'));
    desk.type('I am sorry, Ines.');
    // The word is finished and read before anybody can click.
    await vi.waitFor(() => expect(desk.backend.of('desk.draft')).toHaveLength(1));
    await Promise.resolve();
    desk.press('send');
    await desk.until((v) => v.state.log.at === 'saved');
    expect(desk.clicks).toEqual(['send']);
    const [finish, ...more] = desk.backend.of('desk.finish');
    expect(more).toEqual([]);
    expect(finish).toMatchObject({ caseId: '20418', disposition: 'answered', how: 'send', at: NOW });
    const kinds = desk.backend.saved().map((r) => r.kind);
    expect(kinds.filter((kind) => kind === 'reply.sent')).toHaveLength(1);
    expect(finish?.reports.at(-1)).toMatchObject({
      kind: 'reply.sent',
      nameUses: 1,
      words: 4,
      editor: 'reply',
    });
    expect(new Set(desk.backend.saved().map((r) => r.id)).size).toBe(kinds.length);
  });

  it('logs in two steps and takes it back', async () => {
    desk = await fakeDesk();
    const { act } = await desk.until(card('say-sorry'));
    act.chooseLog(true);
    await desk.until((v) => v.state.log.at === 'choosing');
    act.log('waiting-on-us');
    await desk.until((v) => v.state.log.at === 'saved');
    expect(desk.backend.of('desk.finish')).toMatchObject([{ disposition: 'waiting-on-us', how: 'log' }]);
    act.undo();
    await desk.until((v) => v.state.said === 'undone');
    expect(desk.backend.of('desk.undo')).toEqual([{ interaction: 'interaction1' }]);
  });

  it('holds the first click on close, says why, and lets the second pass', async () => {
    desk = await fakeDesk(({ backend }) => {
      backend.state = { commitments: [openCommitment('promise1', NOW + 60_000)] };
    });
    await desk.until(card('say-sorry'));
    desk.press('close');
    const { state } = await desk.until(card('restate'));
    expect(state.card).toMatchObject({ tier: 'hold', held: true });
    expect(desk.clicks).toEqual([]);
    expect(desk.backend.of('desk.finish')).toEqual([]);
    desk.press('close');
    await desk.until((v) => v.state.log.at === 'saved');
    expect(desk.clicks).toEqual(['close']);
    const holds = desk.backend.saved().flatMap((r) => (r.kind.startsWith('hold') ? [r.kind] : []));
    expect(holds).toEqual(['hold.shown', 'hold.passed']);
    expect(desk.backend.of('desk.finish')).toMatchObject([{ disposition: 'resolved', how: 'close' }]);
  });
});

describe('the page changes', () => {
  it('drops everything for another case', async () => {
    desk = await fakeDesk();
    const { act } = await desk.until(card('say-sorry'));
    act.chooseLog(true);
    desk.text('name', 'Tomas Vale');
    desk.text('case', '20500');
    const { state } = await desk.until((v) => v.state.caseId === '20500');
    expect(state).toMatchObject({ name: 'Tomas', log: { at: 'ready' }, said: null });
    expect(desk.hosts()).toBe(1);
  });

  it('takes another customer in the same case for another case, but not a name that comes late', async () => {
    desk = await fakeDesk(({ document }) => {
      (document.getElementById('name') as HTMLElement).textContent = '';
    });
    const { act } = await desk.until(card('say-sorry'));
    act.chooseLog(true);
    desk.text('name', 'Ines Moreau');
    await desk.until((v) => v.state.name === 'Ines');
    expect(desk.view().state.log.at).toBe('choosing');
    desk.text('name', 'Tomas Vale');
    await desk.until((v) => v.state.name === 'Tomas');
    expect(desk.view().state.log.at).toBe('ready');
  });

  it('shows nothing where the page is no case any more', async () => {
    desk = await fakeDesk();
    await desk.until(card('say-sorry'));
    desk.document.getElementById('ticket')?.remove();
    await vi.waitFor(() => expect(desk.hosts()).toBe(0));
  });

  it('shows nothing of a case that our own send has left', async () => {
    desk = await fakeDesk();
    await desk.until(card('say-sorry'));
    let release = () => {};
    const finish = desk.backend.finish;
    desk.backend.finish = async (request) => {
      await new Promise<void>((done) => {
        release = done;
      });
      return finish(request);
    };
    desk.type('I am sorry, Ines.');
    desk.press('send');
    desk.text('case', '20500');
    desk.text('name', 'Tomas Vale');
    await desk.until((v) => v.state.caseId === '20500' && v.state.card !== null);
    release();
    await vi.waitFor(() => expect(desk.backend.of('desk.finish')).toMatchObject([{ caseId: '20418' }]));
    await new Promise((done) => setTimeout(done, 30));
    expect(desk.view().state).toMatchObject({ caseId: '20500', log: { at: 'ready' } });
  });
});

describe('trouble', () => {
  it('keeps reports that could not be saved and sends them again with the same ids', async () => {
    desk = await fakeDesk(({ backend }) => backend.failing.add('desk.report'));
    const { act, state } = await desk.until((v) => v.state.log.at === 'failed');
    expect(state.log).toEqual({ at: 'failed', reason: 'desk.report could not be saved' });
    const first = desk.backend.of('desk.report')[0]?.reports ?? [];
    expect(first.length).toBeGreaterThan(0);
    desk.backend.failing.clear();
    act.done('ask-need');
    await vi.waitFor(() => expect(desk.backend.saved().length).toBeGreaterThan(first.length));
    expect(desk.backend.saved().slice(0, first.length)).toEqual(first);
  });

  it('tries an end that failed again with the same id and the same reports', async () => {
    desk = await fakeDesk();
    const { act } = await desk.until(card('say-sorry'));
    await vi.waitFor(() => expect(desk.backend.saved()).toHaveLength(3));
    desk.backend.failing.add('desk.finish');
    desk.type('I am sorry, Ines.');
    desk.press('send');
    await desk.until((v) => v.state.log.at === 'failed');
    desk.backend.failing.clear();
    act.log('answered');
    await desk.until((v) => v.state.log.at === 'saved');
    const [first, second] = desk.backend.of('desk.finish');
    expect(second?.id).toBe(first?.id);
    const ids = desk.backend.saved().map((r) => r.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of first?.reports ?? []) expect(ids).toContain(id);
  });

  it('says so when the extension was reloaded under the page', async () => {
    desk = await fakeDesk();
    const { act } = await desk.until(card('say-sorry'));
    desk.backend.dead = true;
    act.chooseLog(true);
    expect(desk.view().state.orphan).toBe(true);
  });
});

describe('quiet', () => {
  it('shows nothing while it is quiet, and comes back when that ends', async () => {
    desk = await fakeDesk(({ backend }) => {
      backend.quietNow = true;
    });
    expect(desk.hosts()).toBe(0);
    expect(desk.backend.of('desk.case')).toEqual([]);
    desk.backend.quietNow = false;
    desk.backend.notice(['quiet']);
    await desk.until(card('say-sorry'));
  });

  it('goes away when it is asked to', async () => {
    desk = await fakeDesk();
    const { act } = await desk.until(card('say-sorry'));
    act.quiet('hour');
    await vi.waitFor(() => expect(desk.hosts()).toBe(0));
    expect(desk.backend.of('desk.quiet')).toEqual([{ where: 'hour' }]);
  });

  it('starts anew when switches have changed, once', async () => {
    desk = await fakeDesk();
    await desk.until(card('say-sorry'));
    desk.backend.notice(['switches']);
    await vi.waitFor(() => expect(desk.backend.of('desk.start')).toHaveLength(2));
    await desk.until((v) => v.state.caseId === '20418');
    expect(desk.hosts()).toBe(1);
  });

  it('leaves nothing behind when it is stopped', async () => {
    desk = await fakeDesk();
    await desk.until(card('say-sorry'));
    desk.stop();
    expect(desk.hosts()).toBe(0);
    desk.backend.notice(['quiet']);
    expect(desk.backend.of('desk.start')).toHaveLength(1);
  });
});
