import { describe, expect, it } from 'vitest';
import { drawState } from './draw-state';
import { STATES } from './states';

const states = Object.entries(STATES).flatMap(([name, state]) => [
  { name, state, shape: 'open' as const },
  { name: `${name}, at rest`, state, shape: 'strip' as const },
  { name: `${name}, made small`, state, shape: 'tab' as const },
]);

/** The words a screen reader has for a control. */
const nameOf = (control: Element) => control.getAttribute('aria-label') || control.textContent?.trim() || '';

describe.each(states)('panel: $name', ({ state, shape }) => {
  it('has no place to type in, and every control is a button or summary with a name', async () => {
    const { all } = await drawState(state, shape);
    expect(all('input, textarea, select, [contenteditable], a[href], [tabindex]')).toEqual([]);
    const controls = all('button, summary');
    expect(controls.length).toBeGreaterThan(0);
    for (const control of controls) expect(nameOf(control), control.outerHTML).not.toBe('');
    for (const button of all('button')) expect(button.getAttribute('type')).toBe('button');
  });
});

describe.each(Object.entries(STATES))('open panel: %s', (_, state) => {
  it('marks card, findings, promises and name for tests and readers', async () => {
    const { all } = await drawState(state);
    const marks = (selector: string, name: string) => all(selector).map((e) => e.getAttribute(name));
    // One prompt in view: the card, else the next step of an open workspace.
    const next = state.workspace?.steps.find((step) => step.next);
    const prompt = state.card ?? (next && { id: next.id, tier: 'nudge' });
    expect(marks('[data-prompt]', 'data-prompt')).toEqual(prompt ? [prompt.id] : []);
    expect(marks('[data-prompt]', 'data-tier')).toEqual(prompt ? [prompt.tier] : []);
    expect(marks('[data-finding]', 'data-finding')).toEqual(state.findings.map((f) => f.rule));
    expect(marks('[data-finding]', 'data-category')).toEqual(state.findings.map((f) => f.category));
    expect(marks('[data-commitment]', 'data-commitment')).toEqual(state.commitments.map((c) => c.id));
    expect(marks('[data-commitment]', 'data-due')).toEqual(
      state.commitments.map((c) => new Date(c.dueAt).toISOString()),
    );
    expect(marks('[data-name-uses]', 'data-name-uses')).toEqual(
      state.nameUses === null ? [] : [String(state.nameUses)],
    );
    expect(all('[data-failed]')).toHaveLength(state.failed.length);
    const spaces = marks('[data-workspace]', 'data-workspace');
    expect(spaces).toEqual(state.workspace && !state.silent ? [state.workspace.id] : []);
    expect(marks('[data-workspace] [data-step]', 'data-step')).toEqual(
      state.workspace?.steps.map(({ id }) => id) ?? [],
    );
    expect(all('[data-act=log]')).toHaveLength(1);
  });
});

describe('panel made small', () => {
  it('counts what is overdue and tells that a card waits', async () => {
    const { find } = await drawState(STATES.collapsed as (typeof STATES)[string], 'tab');
    expect(find('.count').textContent).toBe('1');
    expect(find('.dot').getAttribute('aria-label')).toBe('A reminder is waiting');
  });
});
