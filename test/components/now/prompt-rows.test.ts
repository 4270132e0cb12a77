import { describe, expect, it } from 'vitest';
import { listPromptRows } from '../../../components/now/prompt-rows';
import { makeState } from '../fake-services';

describe('prompts of a case', () => {
  it('puts what came up first, in its order, and the rest by priority', () => {
    const { came, rest } = listPromptRows(makeState());
    expect(came.map((r) => [r.id, r.tick, r.shown])).toEqual([
      ['greet', 'text', true],
      ['next', null, true],
    ]);
    expect(rest.map((r) => r.id)).toEqual(['thank']);
  });
  it('leaves out what is switched off', () => {
    const { came, rest } = listPromptRows(makeState({ switchedOff: ['next', 'thank'] }));
    expect([...came, ...rest].map((r) => r.id)).toEqual(['greet']);
  });
  it('shows a step done by hand although its prompt never came up', () => {
    const state = makeState();
    state.memory.ticks.push({ prompt: 'thank', by: 'self', at: 1, sent: false });
    const row = listPromptRows(state).came.find((r) => r.id === 'thank');
    expect(row).toMatchObject({ tick: 'self', shown: false });
  });
});
