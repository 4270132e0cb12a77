import { describe, expect, it } from 'vitest';
import { markDomain, renewMemory } from '../../utils/engine/change-memory';
import { enterWorkspace, leaveWorkspace, toggleTag } from '../../utils/engine/change-workspace';
import { type Decision, decide, type Moment } from '../../utils/engine/decide';
import { isUrgent } from '../../utils/engine/find-entry';
import { findOpen, orderSteps } from '../../utils/engine/open-steps';
import { withModes } from '../../utils/engine/with-modes';
import type { Condition } from '../../utils/model/condition';
import { EMPTY_MEMORY } from '../../utils/model/memory';
import { promptSchema } from '../../utils/model/playbook';
import { workspaceSchema } from '../../utils/model/workspace';
import { interactions, type Seen } from './play-interaction';

const OFF = new Set<string>();
const upset: Condition = { signal: 'upset', is: true };

const step = (id: string, when?: Condition) => ({
  id,
  title: id,
  why: 'Because.',
  ...(when && { tick: { by: 'text' as const, when } }),
});
const complaint = workspaceSchema().parse({
  id: 'complaint',
  title: 'Complaint',
  when: upset,
  mutes: true,
  steps: [
    step('acknowledge', { signal: 'acknowledgement', is: true }),
    step('apologise', { signal: 'apology', is: true }),
    step('act'),
  ],
  orders: [
    { id: 'last', title: 'LAST', steps: ['acknowledge', 'apologise', 'act'] },
    { id: 'heard', title: 'HEARD', steps: ['apologise', 'act'] },
  ],
});
const prompt = (id: string, when: Condition, tier: 'note' | 'nudge' | 'hold' = 'nudge') =>
  promptSchema().parse({
    id,
    tier,
    when,
    stages: ['opening', 'composing', 'before-close'],
    foundation: 'E',
    title: id,
    why: 'Because.',
  });
const thank = prompt('thank', upset);
const danger = { ...prompt('danger', { signal: 'safety', is: true }), priority: 100 };
const recap = prompt('recap', { signal: 'openCommitments', atLeast: 1 }, 'hold');

const look = (rest: Partial<Moment>): Decision =>
  decide({
    prompts: [thank, danger, recap],
    workspaces: [complaint],
    signals: { stage: 'opening', upset: true, safety: false },
    memory: EMPTY_MEMORY,
    off: OFF,
    quiet: false,
    breakpoint: 'opened',
    now: 1000,
    ...rest,
  });

describe('a workspace', () => {
  it('opens by itself when its condition holds, once, as one of the cards', () => {
    const { entered, memory, active } = look({});
    expect(entered).toMatchObject({ workspace: { id: 'complaint' }, cue: 'upset' });
    expect(memory.workspace).toEqual({ id: 'complaint', order: null });
    expect(memory.shown).toEqual([{ prompt: 'complaint', cue: 'upset', at: 1000 }]);
    expect(active).toBeNull();
    expect(look({ memory, now: 2000 }).entered).toBeNull();
  });

  it('does not open at a click on send or close, nor when the budget is used up', () => {
    expect(look({ breakpoint: 'before-close', attempt: 'close' }).entered).toBeNull();
    const shown = [1, 2].map((i) => ({ prompt: `p-${i}`, cue: 'always', at: 10 }));
    expect(look({ memory: { ...EMPTY_MEMORY, shown } }).entered).toBeNull();
  });

  it('never opens by itself again once the agent has left it, also in the next contact about the case', () => {
    const left = leaveWorkspace(look({}).memory);
    expect(left).toMatchObject({ workspace: null, left: ['complaint'] });
    expect(look({ memory: { ...left, shown: [] } }).entered).toBeNull();
    expect(look({ memory: { ...renewMemory(left, 5000), shown: [] }, now: 6000 }).entered).toBeNull();
  });

  it('may open again in the next contact for another cue when nobody left it', () => {
    const next = renewMemory(look({}).memory, 5000);
    expect(next.workspace).toBeNull();
    expect(look({ memory: next, now: 6000 }).entered).toBeNull();
    const other = { ...complaint, when: { any: [upset, { signal: 'complaint' as const, is: true }] } };
    const signals = { stage: 'opening', upset: true, complaint: true, safety: false };
    expect(look({ memory: next, now: 6000, workspaces: [other], signals }).entered?.cue).toBe(
      'complaint & upset',
    );
  });

  it('stays shut where somebody may be in danger, unless it is for that', () => {
    const signals = { stage: 'opening', upset: true, safety: true };
    const { entered, shown } = look({ signals });
    expect(entered).toBeNull();
    expect(shown?.prompt.id).toBe('danger');
    const crisis = { ...complaint, id: 'crisis', when: { signal: 'safety' as const, is: true } };
    expect(look({ signals, workspaces: [complaint, crisis] }).entered?.workspace.id).toBe('crisis');
  });

  it('mutes every prompt but holds and what speaks of danger', () => {
    const memory = enterWorkspace(EMPTY_MEMORY, 'complaint', null);
    const at = (signals: Moment['signals'], rest: Partial<Moment> = {}) =>
      look({ memory, signals, ...rest }).active?.prompt.id;
    expect(at({ stage: 'opening', upset: true })).toBeUndefined();
    expect(at({ stage: 'opening', upset: true, safety: true })).toBe('danger');
    const closing = { breakpoint: 'before-close', attempt: 'close' } as const;
    expect(
      look({ memory, signals: { stage: 'before-close', openCommitments: 1 }, ...closing }).hold,
    ).toMatchObject({ prompt: { id: 'recap' } });
    const calm = { ...complaint, mutes: false };
    expect(at({ stage: 'opening', upset: true }, { workspaces: [calm] })).toBe('thank');
  });

  it('takes the card away that it mutes', () => {
    const shown = look({ workspaces: [] });
    expect(shown.active?.prompt.id).toBe('thank');
    const { active, memory } = look({ memory: enterWorkspace(shown.memory, 'complaint', null) });
    expect([active, memory.active]).toEqual([null, null]);
  });

  it('ticks its steps by what the text shows, at once, only while open and only in the chosen order', () => {
    const signals = { stage: 'composing', upset: true, acknowledgement: true, apology: true } as const;
    expect(look({ signals }).ticks.map((t) => t.prompt)).toEqual(['acknowledge', 'apologise']);
    expect(look({ signals, quiet: true }).ticks).toEqual([]);
    const heard = enterWorkspace(EMPTY_MEMORY, 'complaint', 'heard');
    expect(look({ signals, memory: heard }).ticks).toEqual([{ prompt: 'apologise', ticked: true }]);
    expect(look({ signals, memory: heard, off: new Set(['apologise']) }).ticks).toEqual([]);
  });

  it('has its steps in the first order, the chosen one, or as they stand', () => {
    const ids = (order: string | null, from = complaint) => orderSteps(from, order, OFF).map(({ id }) => id);
    expect(ids(null)).toEqual(['acknowledge', 'apologise', 'act']);
    expect(ids('heard')).toEqual(['apologise', 'act']);
    expect(ids('unknown')).toEqual(['acknowledge', 'apologise', 'act']);
    expect(ids(null, { ...complaint, orders: [] })).toEqual(['acknowledge', 'apologise', 'act']);
  });

  it('that is switched off or no longer in the playbook is not open', () => {
    const memory = enterWorkspace(EMPTY_MEMORY, 'complaint', null);
    expect(findOpen([complaint], memory, OFF)).toBe(complaint);
    expect(findOpen([complaint], memory, new Set(['complaint']))).toBeNull();
    expect(findOpen([], memory, OFF)).toBeNull();
  });
});

describe('workspaces, over 1,000 generated interactions', () => {
  it('never open by themselves after they were left', () => {
    interactions((seen) => {
      for (const { moment, decision } of seen)
        if (decision.entered) expect(moment.memory.left).not.toContain(decision.entered.workspace.id);
    });
  });

  it('tick only the open one’s steps, and only those of the chosen order', () => {
    interactions((seen, _, spaces) => {
      const all = new Set(spaces.flatMap((w) => w.steps.map(({ id }) => id)));
      for (const { decision } of seen) {
        const { memory } = decision;
        const open = findOpen(spaces, memory, OFF);
        const mine = open ? orderSteps(open, memory.workspace?.order ?? null, OFF).map(({ id }) => id) : [];
        for (const { prompt } of decision.ticks) if (all.has(prompt)) expect(mine).toContain(prompt);
      }
    });
  });

  it('that mute leave only holds and what speaks of danger', () => {
    interactions((seen, _, spaces) => {
      for (const { moment, decision } of seen) {
        if (moment.breakpoint === null || !decision.active) continue;
        if (!findOpen(spaces, decision.memory, OFF)?.mutes) continue;
        const { prompt } = decision.active;
        const urgent = prompt.when !== undefined && JSON.stringify(prompt.when).includes('"safety"');
        expect(prompt.tier === 'hold' || urgent).toBe(true);
      }
    });
  });

  it('are generated so that every rule is met', () => {
    let entered = 0;
    let muted = 0;
    let orders = 0;
    interactions((seen: Seen[], _, spaces) => {
      for (const { moment, decision } of seen) {
        entered += Number(decision.entered !== null);
        muted += Number(findOpen(spaces, decision.memory, OFF)?.mutes ?? false);
        orders += Number(moment.memory.workspace?.order === 'o-1');
      }
    });
    expect(Math.min(entered, muted, orders)).toBeGreaterThan(100);
  });
});

describe('modes', () => {
  it('complaint mode is a workspace of that name, open', () => {
    const at = (id: string) => withModes({}, enterWorkspace(EMPTY_MEMORY, id, null)).complaintMode;
    expect([at('complaint'), at('complaint-in-person'), at('say-do')]).toEqual([true, true, false]);
    expect(withModes({ complaintMode: true }, EMPTY_MEMORY).complaintMode).toBe(false);
  });

  it('the wish is what was chosen, where it is a known one', () => {
    const chosen = (tag: string) => withModes({}, toggleTag(EMPTY_MEMORY, 'wish', tag).memory).wish;
    expect([chosen('just-do-it'), chosen('something-else')]).toEqual(['just-do-it', undefined]);
    expect(withModes({ wish: 'guide-me' }, EMPTY_MEMORY).wish).toBeUndefined();
  });

  it('a tag chosen again is taken off', () => {
    const first = toggleTag(EMPTY_MEMORY, 'cause', 'late');
    expect(first.tag).toBe('late');
    expect(toggleTag(first.memory, 'cause', 'lost').memory.tags).toEqual({ cause: 'lost' });
    expect(toggleTag(first.memory, 'cause', 'late')).toMatchObject({ tag: null, memory: { tags: {} } });
  });

  it('only a plain mention of danger is urgent', () => {
    expect([isUrgent('safety'), isUrgent('closing & safety'), isUrgent('not safety & upset')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('teach-back', () => {
  it('keeps who said yes and then could not explain, once', () => {
    const marks = (
      ['told', 'said-yes', 're-taught', 'said-yes', 're-taught', 'explained-back'] as const
    ).reduce((memory, state) => markDomain(memory, 'home', state), EMPTY_MEMORY);
    expect(marks).toMatchObject({ gaps: ['home'], domains: { home: 'explained-back' } });
    expect(markDomain(EMPTY_MEMORY, 'home', 're-taught').gaps).toEqual([]);
    expect(renewMemory(marks, 1).gaps).toEqual([]);
  });
});
