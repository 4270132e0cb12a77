import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../utils/model/event';
import { PLAYBOOK } from './fake-backend';
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
    // Not beside a complaint, and not said to have been shown.
    expect(state.story).toBeNull();
    expect(saved('story.shown')).toEqual([]);
    act.leave();
    desk.type('I am sorry about this, Ines.');
    await desk.until((v) => v.state.story === 'She slept that night.');
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
