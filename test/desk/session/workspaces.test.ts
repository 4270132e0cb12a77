import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PagePlaybook } from '../../../utils/messages/protocol';
import { answerSchema } from '../../../utils/model/answer';
import type { Condition } from '../../../utils/model/condition';
import type { Report } from '../../../utils/model/event';
import { workspaceSchema } from '../../../utils/model/workspace';
import { PLAYBOOK } from './fake-backend';
import { type FakeDesk, fakeDesk, NOW } from './fake-desk';

vi.setConfig({ testTimeout: 15_000 });

let desk: FakeDesk;
afterEach(() => desk.stop());

const step = (id: string, rest: object = {}) => ({ id, title: `Do ${id}`, why: 'Because.', ...rest });
const apology: Condition = { signal: 'apology', is: true };

/** The test playbook with a complaint that opens by itself, another workspace, answers and a story. */
const WITH_SPACES: PagePlaybook = {
  ...PLAYBOOK,
  workspaces: [
    workspaceSchema.parse({
      id: 'complaint',
      title: 'Complaint',
      when: { signal: 'upset', is: true },
      mutes: true,
      steps: [
        step('apologise', { tick: { by: 'text', when: apology }, say: ['I am sorry, {firstName}.'] }),
        step('act', { title: 'Tell {firstName} by when', minutes: [30], makes: 'loop', topic: 'cause' }),
      ],
      orders: [
        { id: 'last', title: 'LAST', steps: ['apologise', 'act'] },
        { id: 'own', title: 'Own', steps: ['act', 'apologise'] },
      ],
    }),
    workspaceSchema.parse({
      id: 'say-do',
      title: 'Say it first',
      steps: [step('say-what')],
      form: 'callback',
    }),
  ],
  topics: [
    {
      id: 'cause',
      title: 'What went wrong?',
      tags: [
        { id: 'late', title: 'Late' },
        { id: 'lost', title: 'Lost' },
      ],
      atWrapUp: false,
      practices: [],
    },
  ],
  answers: [
    answerSchema.parse({ id: 'hours', title: 'Hours', text: 'Open from 8, {firstName}.' }),
    answerSchema.parse({ id: 'never', title: 'Never', text: 'No.', when: { signal: 'phi', is: true } }),
    ...Array.from({ length: 9 }, (_, i) => answerSchema.parse({ id: `a-${i}`, title: 'A', text: 'A.' })),
  ],
  stories: [{ id: 'thanks', text: 'She slept that night.' }],
};

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
        { id: 'act', title: 'Tell Ines by when', next: false, minutes: [30] },
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
    expect(state.commitments).toMatchObject([{ dueAt: NOW + 30 * 60_000, what: 'Tell Ines by when' }]);
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

describe('while a baseline is measured', () => {
  it('ticks and reads on, and shows, opens and holds nothing', async () => {
    desk = await open({ silent: true, story: 'thanks' });
    await desk.until((v) => v.state.silent);
    desk.type('Hello Ines, I am sorry. This is our policy.');
    await vi.waitFor(() => expect(saved('prompt.ticked')).toHaveLength(1), 4000);
    const { state } = desk.view();
    expect(state).toMatchObject({ card: null, workspace: null, findings: [], nameUses: null, story: null });
    desk.press('send');
    expect(desk.clicks).toEqual(['send']);
    await desk.until((v) => v.state.log.at === 'saved');
    const shown = ['prompt.shown', 'hold.shown', 'workspace.entered', 'story.shown'];
    expect(kinds().filter((kind) => shown.includes(kind))).toEqual([]);
    expect(saved('signals.read').length).toBeGreaterThan(1);
  });
});

describe('while somebody is typing', () => {
  it('nothing new comes, also when a slower answer about the text before arrives', async () => {
    let answer = () => {};
    desk = await fakeDesk(({ backend, document }) => {
      document.querySelector('.message')?.remove();
      const { draft } = backend;
      backend.draft = async (request) => {
        const reply = await draft(request);
        await new Promise<void>((done) => {
          answer = done;
        });
        return { ...reply, signals: { unanswered: true } };
      };
      backend.state = {
        playbook: {
          ...PLAYBOOK,
          prompts: PLAYBOOK.prompts
            .slice(1, 2)
            .map((p) => ({ ...p, stages: ['composing'], when: { signal: 'unanswered', is: true } })),
        },
      };
    });
    await desk.until(() => true);
    desk.type('Hello Ines.');
    await vi.waitFor(() => expect(desk.backend.of('desk.draft')).toHaveLength(1), 4000);
    desk.type('Hello Ines. A');
    answer();
    await new Promise((done) => setTimeout(done, 50));
    expect(desk.view().state.card).toBeNull();
    await vi.waitFor(() => expect(desk.backend.of('desk.draft')).toHaveLength(2), 4000);
    answer();
    await desk.until((v) => v.state.card?.id === 'ask-need');
  });
});

describe('common answers', () => {
  it('are those that fit, at most eight, filled, and logged when they are used', async () => {
    desk = await open();
    const { act, state } = await desk.until(inSpace);
    expect(state.answers).toHaveLength(8);
    expect(state.answers[0]).toEqual({
      id: 'hours',
      title: 'Hours',
      line: { text: 'Open from 8, Ines.', use: 'insert' },
    });
    expect(state.answers.some(({ id }) => id === 'never')).toBe(false);
    act.insert('Open from 8, Ines.', { kind: 'answer.used', answer: 'hours' });
    await vi.waitFor(() =>
      expect(saved('answer.used')).toMatchObject([{ answer: 'hours', how: 'inserted' }]),
    );
    expect(saved('prompt.acted')).toEqual([]);
  });
});

describe('the story of the day', () => {
  it('is shown, said once, and goes when it is liked', async () => {
    desk = await open({ story: 'thanks' });
    const { act, state } = await desk.until(inSpace);
    expect(state.story).toBe('She slept that night.');
    act.likeStory();
    act.likeStory();
    expect(desk.view().state.story).toBeNull();
    await vi.waitFor(() => expect(saved('story.liked')).toMatchObject([{ story: 'thanks' }]));
    expect(saved('story.shown')).toMatchObject([{ story: 'thanks' }]);
  });
});

describe('a card that is put away', () => {
  it('may be commented on until the next moment for a card', async () => {
    desk = await fakeDesk();
    const { act } = await desk.until((v) => v.state.card?.id === 'say-sorry');
    act.dismiss('say-sorry', 'wrong');
    expect(desk.view().state.comment).toBe(true);
    desk.type('Hello Ines.');
    await desk.until((v) => !v.state.comment);
  });

  it('is put off twice for ten minutes, then decided', async () => {
    desk = await fakeDesk(({ backend }) => {
      const put = { prompt: 'say-sorry', until: NOW - 1 };
      const cue = 'not apology & upset';
      backend.case = ((ask) => async (request) => {
        const state = await ask(request);
        const shown = { prompt: 'say-sorry', cue, at: NOW - 5 };
        return { ...state, memory: { ...state.memory, shown: [shown], snoozed: [{ ...put, times: 1 }] } };
      })(backend.case);
    });
    const { act, state } = await desk.until((v) => v.state.card?.id === 'say-sorry');
    expect(state.card?.laterMinutes).toBe(10);
    act.dismiss('say-sorry', 'later');
    expect(desk.view().state.card).toBeNull();
    await vi.waitFor(() =>
      expect(desk.backend.of('desk.report').at(-1)?.memory.snoozed).toEqual([
        { prompt: 'say-sorry', until: NOW + 600_000, times: 2 },
      ]),
    );
  });
});
