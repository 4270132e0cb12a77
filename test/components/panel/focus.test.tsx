import { describe, expect, it } from 'vitest';
import type { PanelState } from '../../../utils/session/panel-state';
import { drawState } from './draw-state';
import { QUIET_CASE, STATES } from './states';

const state = (name: string) => STATES[name] as PanelState;

describe('focus', () => {
  it('goes to the next control when the card is put away', async () => {
    const { click, find, redraw, focused } = await drawState(state('note'));
    await click('[data-act=dismiss]');
    find('[data-reason=wrong]').focus();
    await redraw(QUIET_CASE);
    expect(focused()).toBe(find('[data-more] > summary'));
  });

  it('goes back to Log when an ending was chosen, and again after undo', async () => {
    const { find, redraw, focused } = await drawState(state('choosing'));
    find('[data-disposition=resolved]').focus();
    await redraw(state('saving'));
    expect(focused()).toBe(find('[data-act=log]'));
    await redraw(state('saved'));
    find('[data-act=undo]').focus();
    await redraw(QUIET_CASE);
    expect(focused()).toBe(find('[data-act=log]'));
  });

  it('stays in the panel when it is made small and opened', async () => {
    const { find, redraw, focused } = await drawState(QUIET_CASE);
    find('[data-act=collapse]').focus();
    await redraw(QUIET_CASE, 'tab');
    expect(focused()).toBe(find('[data-act=expand]'));
    await redraw(QUIET_CASE);
    expect(focused()?.closest('.panel')).not.toBeNull();
  });

  it('is never taken from the page', async () => {
    const { redraw, focused } = await drawState(state('note'));
    const field = document.body.appendChild(document.createElement('textarea'));
    field.focus();
    await redraw(QUIET_CASE);
    await redraw(state('hold'));
    expect(focused()).toBeNull();
    expect(document.activeElement).toBe(field);
  });

  it('is not taken when a mouse made the control go', async () => {
    const { click, redraw, focused } = await drawState(state('note'));
    await click('[data-act=dismiss]');
    await redraw(QUIET_CASE);
    expect(focused()).toBeNull();
  });
});

describe('Escape', () => {
  it('closes the reasons and goes back to where they were opened', async () => {
    const { click, find, all, press, focused } = await drawState(state('note'));
    await click('[data-act=dismiss]');
    find('[data-reason=wrong]').focus();
    await press('[data-reason=wrong]', 'Escape');
    expect(all('[data-reason]')).toEqual([]);
    expect(focused()).toBe(find('[data-act=dismiss]'));
  });

  it('closes the ways to be quiet', async () => {
    const { click, find, all, press, focused } = await drawState(QUIET_CASE);
    await click('[data-act=quiet]');
    find('[data-quiet=tab]').focus();
    await press('[data-quiet=tab]', 'Escape');
    expect(all('[data-quiet]')).toEqual([]);
    expect(focused()).toBe(find('[data-act=quiet]'));
  });

  it('closes the choice of endings', async () => {
    const { find, press, asked, focused } = await drawState(state('choosing'));
    find('[data-disposition=answered]').focus();
    await press('[data-disposition=answered]', 'Escape');
    expect(asked).toEqual([['chooseLog', false]]);
    expect(focused()).toBe(find('[data-act=log]'));
  });

  it('closes an open part and goes to its title', async () => {
    const { find, all, press, asked, focused } = await drawState(QUIET_CASE);
    for (const part of all('[data-more], .new')) part.toggleAttribute('open', true);
    const more = find('.new') as HTMLDetailsElement;
    find('[data-preset="1h"]').focus();
    await press('[data-preset="1h"]', 'Escape');
    expect(more.open).toBe(false);
    expect(focused()).toBe(more.querySelector('summary'));
    expect(asked).toEqual([]);
  });

  it('closes the panel to its strip where nothing else is open, and the strip stays', async () => {
    const { press, asked, redraw } = await drawState(state('note'));
    await press('[data-act=insert]', 'Escape');
    expect(asked).toEqual([['unfold', false]]);
    await redraw(state('note'), 'strip');
    await press('[data-act=unfold]', 'Escape');
    expect(asked).toHaveLength(1);
  });
});
