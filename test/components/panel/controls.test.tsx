import { describe, expect, it } from 'vitest';
import type { PanelState } from '../../../utils/session/panel-state';
import { drawState } from './draw-state';
import { NOW, NUDGE, QUIET_CASE, STATES } from './states';

const state = (name: string) => STATES[name] as PanelState;
const nudge = state('nudge');

describe('card', () => {
  it('is put away in two taps, with a reason', async () => {
    const { click, all, asked } = await drawState(nudge);
    expect(all('[data-reason]')).toEqual([]);
    await click('[data-act=dismiss]');
    expect(asked).toEqual([]);
    expect(all('[data-reason]').map((b) => b.dataset.reason)).toEqual([
      'done-already',
      'not-now',
      'does-not-fit',
      'wrong',
      'later',
    ]);
    await click('[data-reason=wrong]');
    expect(asked).toEqual([['dismiss', NUDGE.id, 'wrong']]);
  });

  it('is switched off for me or for this site', async () => {
    const { click, asked } = await drawState(nudge);
    await click('[data-act=dismiss]');
    await click('[data-off=me]');
    await click('[data-off=site]');
    expect(asked).toEqual([
      ['switchOff', NUDGE.id, 'me'],
      ['switchOff', NUDGE.id, 'site'],
    ]);
  });

  it('does not offer the reasons of the card before', async () => {
    const { click, redraw, all } = await drawState(nudge);
    await click('[data-act=dismiss]');
    await redraw(state('hold'));
    expect(all('[data-reason]')).toEqual([]);
  });

  it('inserts a line, is done by hand, and says why now in words', async () => {
    const { click, asked, find } = await drawState(nudge);
    await click('[data-act=insert]');
    await click('[data-act=done]');
    expect(asked).toEqual([
      ['insert', NUDGE.lines[0]?.text, { kind: 'prompt.acted', prompt: NUDGE.id }],
      ['done', NUDGE.id],
    ]);
    expect(find('details').textContent).toContain('the customer sounds upset');
    expect(find('details').textContent).not.toContain('&');
  });

  it('only says a line in a clinical note, and inserts the wording for the record', async () => {
    const { all } = await drawState(state('visit'));
    expect(all('.card .line').map((line) => line.querySelector('button')?.dataset.act ?? null)).toEqual([
      null,
      'insert',
    ]);
  });
});

describe('log', () => {
  it('takes two clicks', async () => {
    const { click, asked, redraw } = await drawState(QUIET_CASE);
    await click('[data-act=log]');
    await redraw({ ...QUIET_CASE, log: { at: 'choosing' } });
    await click('[data-disposition=resolved]');
    expect(asked).toEqual([
      ['chooseLog', true],
      ['log', 'resolved'],
    ]);
  });

  it('can be changed one’s mind about, and undone', async () => {
    const { click, asked, redraw } = await drawState(state('choosing'));
    await click('[data-act=log]');
    await redraw(state('saved'));
    await click('[data-act=undo]');
    expect(asked).toEqual([['chooseLog', false], ['undo']]);
  });

  it('is not logged twice while it is being saved', async () => {
    const { click, asked, find } = await drawState(state('saving'));
    await click('[data-act=log]');
    expect(asked).toEqual([]);
    expect(find('[data-act=log]').getAttribute('aria-disabled')).toBe('true');
  });

  it('says that a save failed, and why', async () => {
    const { find } = await drawState(state('unsaved'));
    expect(find('[data-log=failed]').textContent).toContain('the extension did not answer');
  });
});

describe('promises', () => {
  it('are made by a preset, in the browser’s zone', async () => {
    const { click, asked } = await drawState(QUIET_CASE);
    await click('[data-preset="15m"]');
    await click('[data-preset="today-17"]');
    expect(asked).toEqual([
      ['promise', NOW + 15 * 60_000],
      ['promise', new Date(2026, 10, 22, 17).getTime()],
    ]);
  });

  it('cannot be made for a time that has passed', async () => {
    const { find, click, asked } = await drawState({
      ...QUIET_CASE,
      now: new Date(2026, 10, 22, 17, 0, 1).getTime(),
    });
    expect(find('[data-preset="today-17"]').matches(':disabled')).toBe(true);
    expect(find('[data-preset="tomorrow-9"]').matches(':disabled')).toBe(false);
    await click('[data-preset="today-17"]');
    expect(asked).toEqual([]);
  });

  it('are kept, and offered with a number elsewhere', async () => {
    const { click, asked } = await drawState(state('promises'));
    await click('[data-commitment=c2] [data-act=keep]');
    await click('[data-act=callback]');
    expect(asked).toEqual([
      ['keep', 'c2'],
      ['open', 'now'],
    ]);
  });

  it('of the draft are noted, given a time, or said to be none', async () => {
    const { click, asked } = await drawState(state('draft'));
    const [first, second] = state('draft').promised;
    await click('[data-promised]:not([data-promised=vague]) [data-act=note]');
    await click('[data-promised=vague] [data-preset="1h"]');
    await click('[data-promised=vague] [data-act=not-promised]');
    expect(asked).toEqual([
      ['note', first],
      ['note', second, NOW + 3_600_000],
      ['notPromised', second],
    ]);
  });
});

describe('findings', () => {
  it('are swapped only where a swap is safe; kept or switched off elsewhere', async () => {
    const { click, asked, all } = await drawState(state('draft'));
    const [burden, plain] = state('draft').findings;
    expect(all('[data-act=replace]')).toHaveLength(1);
    await click('[data-finding=plain-utilise] [data-act=replace]');
    await click('[data-finding=burden-other-desk] [data-act=keep-words]');
    await click('[data-finding=burden-other-desk] [data-off=site]');
    expect(asked).toEqual([
      ['replace', plain],
      ['keepWords', burden],
      ['switchRule', burden, 'site'],
    ]);
  });
});

describe('teach-back', () => {
  it('is marked by hand, and shows what was marked', async () => {
    const { click, asked, find } = await drawState(state('visit'));
    expect(find('[data-domain=diagnosis] [data-mark=explained-back]').getAttribute('aria-pressed')).toBe(
      'true',
    );
    await click('[data-domain=home] [data-mark=said-yes]');
    expect(asked).toEqual([['mark', 'home', 'said-yes']]);
  });
});

describe('steps', () => {
  it('tell what the text shows from what a person says', async () => {
    const { find, click, asked } = await drawState(QUIET_CASE);
    expect(find('[data-step=use-the-name]').textContent).toContain('shown by “Hello Ines,”');
    expect(find('[data-step=use-the-name] button').matches(':disabled')).toBe(true);
    expect(find('[data-step=need-first]').textContent).toContain('self-reported');
    await click('[data-step=acknowledge-first] button');
    expect(asked).toEqual([['done', 'acknowledge-first']]);
  });
});

describe('quiet and place', () => {
  it('is quiet for an hour, a tab, a site or everywhere', async () => {
    const { click, asked, all } = await drawState(QUIET_CASE);
    expect(all('[data-quiet]')).toEqual([]);
    await click('[data-act=quiet]');
    for (const where of ['hour', 'tab', 'site', 'everywhere']) await click(`[data-quiet=${where}]`);
    expect(asked.map(([, where]) => where)).toEqual(['hour', 'tab', 'site', 'everywhere']);
  });

  it('moves by the arrow keys', async () => {
    const { press, asked } = await drawState(QUIET_CASE);
    for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight', 'a'])
      await press('[data-act=move]', key);
    expect(asked).toEqual([
      ['nudge', { side: 'left' }],
      ['nudge', { by: -24 }],
      ['nudge', { by: 24 }],
      ['nudge', { side: 'right' }],
    ]);
  });

  it('is closed to its strip, made small and opened again', async () => {
    const { click, asked, redraw } = await drawState(QUIET_CASE);
    await click('[data-act=collapse]');
    await redraw(QUIET_CASE, 'strip');
    await click('[data-act=collapse]');
    await redraw(QUIET_CASE, 'tab');
    await click('[data-act=expand]');
    await redraw(QUIET_CASE, 'strip');
    await click('[data-act=unfold]');
    await click('.live');
    expect(asked).toEqual([
      ['unfold', false],
      ['collapse', true],
      ['collapse', false],
      ['unfold', true],
      ['unfold', true],
    ]);
  });
});

describe('the site', () => {
  it('can be taught from the panel where it may be read wrongly, and is not offered where nothing speaks for that', async () => {
    const { redraw, click, asked, all } = await drawState(QUIET_CASE);
    expect(all('[data-act=teach]')).toEqual([]);
    await redraw({ ...QUIET_CASE, doubt: true });
    await click('[data-more] [data-act=teach]');
    expect(asked).toEqual([['teach']]);
  });
});
