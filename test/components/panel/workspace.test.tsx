import { describe, expect, it } from 'vitest';
import type { PanelState, PanelWorkspace } from '../../../utils/session/panel-state';
import { COMPLAINT } from './complaint';
import { drawState } from './draw-state';
import { NUDGE, QUIET_CASE, STATES } from './states';

const state = (name: string) => STATES[name] as PanelState;
const open = (workspace: PanelWorkspace | null): PanelState => ({ ...QUIET_CASE, workspace });

describe('a workspace', () => {
  it('is opened by hand from those there are', async () => {
    const { click, asked, all } = await drawState(state('service'));
    expect(all('[data-enter]').map((b) => b.textContent)).toEqual([
      'Put a complaint right',
      'Say it before you do it',
    ]);
    await click('[data-enter=say-do]');
    expect(asked).toEqual([['enter', 'say-do']]);
  });

  it('shows its steps in order, what shows them done, and unfolds the next one', async () => {
    const { all, find } = await drawState(state('workspace'));
    expect(all('[data-step^=complaint]').map((li) => li.dataset.tick)).toEqual(['text', 'none', 'self']);
    expect(find('[data-step=complaint-acknowledge]').textContent).toContain('shown by “you wrote twice');
    expect(find('[data-step=complaint-thank]').textContent).toContain('self-reported');
    const folds = all('[data-workspace] li details') as HTMLDetailsElement[];
    expect(folds.map((fold) => fold.open)).toEqual([false, true, false]);
  });

  it('moves on when a step is done, and leaves open what the person opened', async () => {
    const { redraw, all } = await drawState(state('workspace'));
    const folds = () => all('[data-workspace] li details') as HTMLDetailsElement[];
    const third = folds()[2] as HTMLDetailsElement;
    third.open = true;
    const steps = COMPLAINT.steps.map((step, i) => ({ ...step, next: i === 0 }));
    await redraw(open({ ...COMPLAINT, steps }));
    expect(folds()[2]).toBe(third);
    expect(folds().map((fold) => fold.open)).toEqual([true, false, true]);
  });

  it('takes another order from its buttons', async () => {
    const { click, asked, find } = await drawState(state('workspace'));
    expect(find('[data-workspace] summary').textContent).toBe('Order: LAST');
    expect(find('[data-order=last]').getAttribute('aria-pressed')).toBe('true');
    expect(find('[data-order=heard]').getAttribute('aria-pressed')).toBe('false');
    await click('[data-order=heard]');
    expect(asked).toEqual([['enter', 'complaint', 'heard']]);
  });

  it('keeps the keyboard where it is when the order turns its steps round', async () => {
    const { redraw, find, focused, all } = await drawState(state('workspace'));
    find('[data-step=complaint-thank] button').focus();
    const steps = [...COMPLAINT.steps].reverse();
    await redraw(open({ ...COMPLAINT, steps }));
    expect(all('[data-step^=complaint]').map((li) => li.dataset.step)).toEqual(steps.map(({ id }) => id));
    expect(focused()).toBe(find('[data-step=complaint-thank] button'));
  });

  it('says, labels, promises and ticks by buttons, each for its own step', async () => {
    const { click, asked, find, all } = await drawState(state('workspace'));
    const act = '[data-step=complaint-act]';
    expect(find('[data-tag=no-answer]').getAttribute('aria-pressed')).toBe('true');
    expect(all('[data-minutes]').map((b) => b.textContent)).toEqual(['30 min', '2 hr', '2 days']);
    await click(`${act} [data-act=insert]`);
    await click(`${act} [data-tag=wrong-bill]`);
    await click(`${act} [data-minutes="120"]`);
    await click(`${act} > button`);
    expect(asked).toEqual([
      ['insert', COMPLAINT.steps[1]?.lines[0]?.text, { kind: 'prompt.acted', prompt: 'complaint-act' }],
      ['tag', 'cause', 'wrong-bill'],
      ['wait', 'complaint-act', 120],
      ['done', 'complaint-act'],
    ]);
  });

  it('opens its form in the popup, and is left', async () => {
    const { click, asked } = await drawState(state('workspace'));
    await click('[data-act=form]');
    await click('[data-act=leave]');
    expect(asked).toEqual([['open', 'now', 'callback'], ['leave']]);
  });

  it('is switched off like a card: for me, on this site or with this playbook', async () => {
    const { click, asked } = await drawState(state('workspace'));
    for (const scope of ['me', 'site', 'playbook']) await click(`[data-workspace] [data-off=${scope}]`);
    expect(asked).toEqual([
      ['switchOff', 'complaint', 'me'],
      ['switchOff', 'complaint', 'site'],
      ['switchOff', 'complaint', 'playbook'],
    ]);
  });

  it('takes no focus when it opens, and shows on the small tab', async () => {
    const { redraw, focused, find } = await drawState(QUIET_CASE);
    find('[data-act=log]').focus();
    await redraw(state('workspace'));
    expect(focused()).toBe(find('[data-act=log]'));
    await redraw(state('workspace'), 'tab');
    expect(find('.dot').getAttribute('aria-label')).toBe('A reminder is waiting');
  });
});

describe('what is there to look up', () => {
  it('has the common answers, to insert or copy', async () => {
    const { click, asked } = await drawState(state('service'));
    await click('[data-answer=opening-hours] [data-act=insert]');
    expect(asked).toEqual([
      ['insert', 'We are open from 8 to 17, Ines.', { kind: 'answer.used', answer: 'opening-hours' }],
    ]);
  });

  it('has what may be decided, and what is not done with the nearest thing', async () => {
    const { find } = await drawState(state('service'));
    expect(find('[data-decision=late-fee]').textContent).toBe('You may: waive one late fee (up to 25 euros)');
    expect(find('[data-boundary=no-cash]').textContent).toContain('Instead: the post office next door');
  });

  it('is not there where the playbook has none of it', async () => {
    const { all } = await drawState(QUIET_CASE);
    expect(all('.spaces, .answers, .terms, [data-story], [data-workspace]')).toEqual([]);
  });
});

describe('a story', () => {
  it('is shown with a button to like it', async () => {
    const { click, asked, find } = await drawState(state('service'));
    expect(find('[data-story]').textContent).toContain('let her sleep');
    await click('[data-act=like]');
    expect(asked).toEqual([['likeStory']]);
  });
});

describe('a card that is put away', () => {
  it('may come later for a time that is told, and not once that was used up', async () => {
    const { click, find, all, redraw } = await drawState(state('nudge'));
    await click('[data-act=dismiss]');
    expect(find('[data-reason=later]').textContent).toBe('Later (10 min)');
    await redraw({ ...QUIET_CASE, card: { ...NUDGE, laterMinutes: null } });
    expect(all('[data-reason=later]')).toEqual([]);
    expect(all('[data-reason]')).toHaveLength(4);
  });

  it('may be commented on, in the popup', async () => {
    const { click, asked } = await drawState(state('service'));
    await click('[data-act=comment]');
    expect(asked).toEqual([['open', 'now']]);
  });
});

describe('while a baseline is measured', () => {
  it('says so and shows no card, finding, step, promise or workspace; Log stays', async () => {
    const all = { ...state('draft'), card: NUDGE, workspace: COMPLAINT, silent: true };
    const drawn = await drawState(all);
    expect(drawn.find('[data-silent]').textContent).toMatch(/^Measuring only/);
    expect(
      drawn.all('[data-prompt], [data-finding], [data-step], [data-promised], [data-workspace]'),
    ).toEqual([]);
    expect(drawn.all('[data-act=log]')).toHaveLength(1);
  });
});

describe('teach-back', () => {
  it('counts who said yes and then could not explain', async () => {
    const { find, redraw, all } = await drawState(state('visit'));
    expect(find('[data-gaps]').dataset.gaps).toBe('1');
    expect(find('[data-gaps]').textContent).toBe('Said yes, but could not explain: 1');
    await redraw({ ...state('visit'), gaps: 0 });
    expect(all('[data-gaps]')).toEqual([]);
  });
});
