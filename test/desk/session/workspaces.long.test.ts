import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../utils/model/event';
import { type FakeDesk, fakeDesk, NOW } from './fake-desk';
import { WITH_SPACES } from './space-playbook';

vi.setConfig({ testTimeout: 15_000 });

let desk: FakeDesk;
afterEach(() => desk.stop());

const open = (rest: object = {}) =>
  fakeDesk(({ backend }) => {
    backend.state = { playbook: WITH_SPACES, ...rest };
  });
const inSpace = (view: ReturnType<FakeDesk['view']>) => view.state.workspace?.id === 'complaint';
const kinds = () => desk.backend.saved().map((report) => report.kind);
const saved = <K extends Report['kind']>(kind: K) =>
  desk.backend.saved().filter((report): report is Extract<Report, { kind: K }> => report.kind === kind);

describe('a workspace on a desk page', () => {
  it('opens by itself, says so once, mutes the cards, and takes no focus', async () => {
    desk = await open();
    const reply = desk.document.getElementById('reply');
    reply?.focus();
    const { state } = await desk.until(inSpace);
    expect(state).toMatchObject({ card: null, said: 'Complaint', workspaces: [{ id: 'say-do' }] });
    expect(state.workspace).toMatchObject({
      orders: [
        { id: 'last', chosen: true },
        { id: 'own', chosen: false },
      ],
      steps: [
        { id: 'apologise', next: true, lines: [{ text: 'I am sorry, Ines.', use: 'insert' }] },
        { id: 'act', title: 'By when do you tell Ines?', next: false, minutes: [30] },
      ],
    });
    expect(desk.document.activeElement).toBe(reply);
    await vi.waitFor(() => expect(kinds()).toEqual(['stage.entered', 'signals.read', 'workspace.entered']));
    expect(saved('workspace.entered')).toMatchObject([{ workspace: 'complaint', by: 'cue', order: null }]);
  });

  it('ticks a step that the draft shows, and is complaint mode from then on', async () => {
    desk = await open();
    await desk.until(inSpace);
    desk.type('Hello Ines, I am sorry.');
    const { state } = await desk.until((v) => v.state.workspace?.steps[0]?.tick === 'text');
    expect(state.workspace?.steps.map(({ next }) => next)).toEqual([false, true]);
    expect(state.workspace?.steps[0]?.evidence).toContain('sorry');
    expect(saved('prompt.ticked')).toMatchObject([
      { prompt: 'say-sorry', by: 'text' },
      { prompt: 'apologise', by: 'text' },
    ]);
    expect(saved('signals.read').map(({ vector }) => vector.complaintMode)).toEqual([0, 1]);
  });

  it('has its steps in the order that was chosen', async () => {
    desk = await open();
    const { act } = await desk.until(inSpace);
    act.enter('complaint', 'own');
    const { state } = await desk.until((v) => v.state.workspace?.steps[0]?.id === 'act');
    expect(state.workspace?.orders.map(({ chosen }) => chosen)).toEqual([false, true]);
    await vi.waitFor(() =>
      expect(saved('workspace.entered').at(-1)).toMatchObject({ by: 'hand', order: 'own' }),
    );
    expect(saved('workspace.left')).toEqual([]);
  });

  it('makes a commitment of its kind, due in so many minutes, and ticks the step', async () => {
    desk = await open();
    const { act } = await desk.until(inSpace);
    act.wait('act', 30);
    const { state } = await desk.until((v) => v.state.commitments.length === 1);
    expect(state.commitments).toMatchObject([{ dueAt: NOW + 30 * 60_000, what: 'tell Ines what was done' }]);
    expect(desk.backend.of('desk.promise')).toMatchObject([
      { caseId: '20418', commitment: { kind: 'loop', dueAt: NOW + 30 * 60_000 } },
    ]);
    expect(state.workspace?.steps[1]?.tick).toBe('self');
    await vi.waitFor(() =>
      expect(saved('prompt.acted')).toMatchObject([{ prompt: 'act', how: 'commitment' }]),
    );
    expect(saved('prompt.ticked')).toMatchObject([{ prompt: 'act', by: 'self' }]);
  });

  it('inserts its own line, logged for its own step', async () => {
    desk = await open();
    const { act } = await desk.until(inSpace);
    act.insert('I am sorry, Ines.', { kind: 'prompt.acted', prompt: 'apologise' });
    await desk.until((v) => v.state.workspace?.steps[0]?.tick === 'text');
    await vi.waitFor(() =>
      expect(saved('prompt.acted')).toMatchObject([{ prompt: 'apologise', how: 'inserted' }]),
    );
  });

  it('is left by hand and never comes by itself again; another is opened by hand', async () => {
    desk = await open();
    const { act } = await desk.until(inSpace);
    act.leave();
    await desk.until((v) => v.state.workspace === null);
    desk.type('Hello Ines.');
    await vi.waitFor(() => expect(kinds()).toContain('stage.entered'));
    await desk.until((v) => v.state.nameUses === 1);
    expect(desk.view().state.workspace).toBeNull();
    act.enter('say-do');
    await desk.until((v) => v.state.workspace?.id === 'say-do');
    act.enter('complaint');
    await desk.until(inSpace);
    await vi.waitFor(() =>
      expect(saved('workspace.left').map(({ workspace }) => workspace)).toEqual(['complaint', 'say-do']),
    );
  });

  it('is left when it is switched off, and that is told', async () => {
    desk = await open();
    const { act } = await desk.until(inSpace);
    act.switchOff('complaint', 'site');
    expect(desk.view().state.workspace).toBeNull();
    await vi.waitFor(() =>
      expect(desk.backend.of('desk.switch')).toEqual([
        { prompt: 'complaint', scope: 'site', playbook: 'test', off: true },
      ]),
    );
    expect(saved('workspace.left')).toHaveLength(1);
    expect(saved('prompt.switched')).toMatchObject([{ prompt: 'complaint', scope: 'site', off: true }]);
  });

  it('closes when the contact ends', async () => {
    desk = await open();
    const { act } = await desk.until(inSpace);
    act.log('resolved');
    await desk.until((v) => v.state.log.at === 'saved' && v.state.workspace === null);
  });

  it('sets a label, takes it off again, and says both', async () => {
    desk = await open();
    const { act } = await desk.until(inSpace);
    const chosen = () => desk.view().state.workspace?.steps[1]?.topic?.tags.map((tag) => tag.chosen);
    act.tag('cause', 'lost');
    expect(chosen()).toEqual([false, true]);
    act.tag('cause', 'lost');
    expect(chosen()).toEqual([false, false]);
    await vi.waitFor(() => expect(saved('tag.set').map(({ tag }) => tag)).toEqual(['lost', null]));
  });

  it('opens a form in the popup only', async () => {
    desk = await open();
    const { act } = await desk.until(inSpace);
    act.open('now', 'callback');
    await vi.waitFor(() => expect(desk.backend.of('desk.open')).toEqual([{ view: 'now', form: 'callback' }]));
  });

  it('and a step that are switched off do not come', async () => {
    desk = await open({ switchedOff: ['complaint'] });
    await desk.until((v) => v.state.card?.id === 'say-sorry');
    expect(desk.view().state.workspaces.map(({ id }) => id)).toEqual(['say-do']);
    desk.stop();
    desk = await open({ switchedOff: ['apologise'] });
    const { state } = await desk.until(inSpace);
    expect(state.workspace?.steps.map(({ id }) => id)).toEqual(['act']);
  });
});

describe('what a replay needs', () => {
  it('has the signals again whenever breakpoint, attempt or signals differ or something came of a look', async () => {
    desk = await open();
    const { act } = await desk.until(inSpace);
    act.enter('complaint', 'own');
    act.enter('complaint', 'last');
    desk.press('close');
    await desk.until((v) => v.state.log.at === 'saved');
    const looks = saved('signals.read').map(({ breakpoint, attempt }) => [breakpoint, attempt]);
    expect(looks).toEqual([
      ['opened', undefined],
      ['paused', undefined],
      ['before-close', 'close'],
      ['after', undefined],
    ]);
  });

  it('stands before what came of it, at the same time', async () => {
    desk = await open();
    await desk.until(inSpace);
    await vi.waitFor(() => expect(kinds()).toHaveLength(3));
    const [, signals, entered] = desk.backend.saved();
    expect([signals?.kind, entered?.kind]).toEqual(['signals.read', 'workspace.entered']);
    expect(entered?.at).toBe(signals?.at);
  });
});
