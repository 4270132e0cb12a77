import { describe, expect, it } from 'vitest';
import type { PanelState } from '../../../utils/session/panel-state';
import { drawState } from './draw-state';
import { HOLD, QUIET_CASE, STATES } from './states';

const state = (name: string) => STATES[name] as PanelState;

describe('the strip', () => {
  it('names the customer, counts the name and the open promises', async () => {
    const { find, all } = await drawState(state('complaint'), 'strip');
    const opener = find('[data-act=unfold]');
    expect(opener.textContent).toContain('Ines');
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    expect(find('[data-name-uses]').dataset.nameUses).toBe('5');
    expect(find('[data-promises]').textContent).toContain('1');
    expect(find('[data-promises]').textContent).toContain('1 overdue');
    expect(all('[data-act=quiet], [data-act=move]')).toEqual([]);
  });

  it('has one prompt in view: the card, else the next step', async () => {
    const { all, redraw } = await drawState(state('nudge'), 'strip');
    const prompts = () => all('[data-prompt]').map(({ dataset }) => [dataset.prompt, dataset.tier]);
    expect(prompts()).toEqual([['acknowledge-first', 'nudge']]);
    await redraw(state('workspace'), 'strip');
    const next = state('workspace').workspace?.steps.find((step) => step.next);
    expect(prompts()).toEqual([[next?.id, 'nudge']]);
  });

  it('says in one line what the draft promises, else what it holds, else what could not be read', async () => {
    const draft = state('draft');
    const { all, redraw } = await drawState(draft, 'strip');
    const line = () => all('.live > *').map(({ textContent }) => textContent);
    expect(line()).toEqual([expect.stringContaining('You promise this by')]);
    await redraw({ ...draft, promised: draft.promised.slice(1) }, 'strip');
    expect(line()).toEqual(['A promise without a time. By when?']);
    await redraw({ ...draft, promised: [] }, 'strip');
    expect(line()).toEqual(['In your draft: 3 to look at']);
    await redraw({ ...QUIET_CASE, failed: ['name'] }, 'strip');
    expect(line()).toHaveLength(1);
    await redraw(QUIET_CASE, 'strip');
    expect(line()).toEqual([]);
  });

  it('says that a click was stopped', async () => {
    const { find } = await drawState({ ...QUIET_CASE, card: HOLD }, 'strip');
    expect(find('.live .held').textContent).toContain('Stopped once');
  });
});
