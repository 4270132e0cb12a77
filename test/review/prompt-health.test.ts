import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldInteraction } from '../../utils/log/views/apply-event';
import type { DISMISSALS } from '../../utils/model/dismissal';
import type { LogEvent } from '../../utils/model/event';
import { countPrompts } from '../../utils/review/count-prompts';
import { readPromptHealth } from '../../utils/review/prompt-health';
import { HEALTH_RULE, suggestChange } from '../../utils/review/suggest-change';

type Step = Partial<LogEvent> & { kind: LogEvent['kind'] };

/** The figures of contacts in each of which these steps happened to the prompt `greet`. */
function figuresOf(contacts: Step[][]) {
  return contacts.map((steps) => {
    const head = { agent: 'agent-me-1', interaction: 'contact-1' };
    const began = {
      ...{ kind: 'interaction.began', origin: null, profile: null, playbook: null, playbookVersion: null },
      ...{ caseKey: null, channel: 'chat', phi: false },
    };
    const events = [began, ...steps].map(
      (step, i) => ({ ...head, id: `event-${i}`, at: i, prompt: 'greet', ...step }) as LogEvent,
    );
    const view = foldInteraction(events);
    if (!view) throw new Error('no contact');
    return { prompts: countPrompts(view, events) };
  });
}

const shown: Step = { kind: 'prompt.shown', tier: 'nudge', cue: 'x' };
const inserted: Step = { kind: 'prompt.acted', how: 'inserted' };
const promised: Step = { kind: 'prompt.acted', how: 'commitment' };
const ticked: Step = { kind: 'prompt.ticked', by: 'text' };
const unticked: Step = { kind: 'prompt.unticked' };
const dismissed = (reason: (typeof DISMISSALS)[number]): Step => ({ kind: 'prompt.dismissed', reason });
const times = (n: number, steps: Step[]) => Array.from({ length: n }, () => steps);
const health = (contacts: Step[][]) => readPromptHealth(figuresOf(contacts), [])[0];

describe('how a prompt fares', () => {
  it('counts words that were taken though the step was never done, or undone again', () => {
    const row = health([
      [shown, inserted, ticked],
      [shown, inserted],
      [shown, inserted, ticked, unticked],
      [shown, promised],
      [shown],
      [ticked],
    ]);
    expect(row).toMatchObject({ shown: 5, acted: 4, notDone: 2, followed: 4, tickedByText: 2 });
  });

  it('counts reasons', () => {
    const row = health([
      [shown, dismissed('wrong')],
      [shown, dismissed('wrong'), shown, dismissed('not-now')],
    ]);
    expect(row).toMatchObject({ shown: 2, dismissed: 2, reasons: { wrong: 2, 'not-now': 1 } });
  });

  it('brings what people wrote, newest first, also on prompts that are gone', () => {
    const said = (prompt: string, at: number, note: string) => ({ prompt, at, note });
    const comments = [said('greet', 1, 'too early'), said('gone', 2, 'odd'), said('greet', 3, 'rude')];
    const rows = readPromptHealth(figuresOf([[shown]]), comments);
    expect(rows.map(({ prompt, comments: notes }) => [prompt, notes.map(({ note }) => note)])).toEqual([
      ['greet', ['rude', 'too early']],
      ['gone', ['odd']],
    ]);
  });
});

describe('what the figures suggest', () => {
  const suggest = (contacts: Step[][]) => health(contacts)?.suggest;

  it('is nothing before it was shown often enough', () => {
    expect(suggest(times(29, [shown, dismissed('wrong')]))).toBe('too-few');
    expect(suggest(times(30, [shown, dismissed('wrong')]))).toBe('retire');
  });

  it('is to retire only what even the kindest reading finds unused', () => {
    const unused = (followed: number, n: number) =>
      suggest([...times(n - followed, [shown]), ...times(followed, [shown, ticked])]);
    expect(unused(0, 30)).toBe('retire');
    // 1 of 30: the share is 3 %, but up to 16.7 % fits what was seen.
    expect(unused(1, 30)).toBe('keep');
    expect(unused(2, 50)).toBe('retire');
    expect(unused(3, 50)).toBe('keep');
  });

  it('is to soften what often does not fit, though some follow it', () => {
    const misfits = (n: number, reason: (typeof DISMISSALS)[number]) =>
      suggest([...times(n, [shown, dismissed(reason)]), ...times(50 - n, [shown, inserted])]);
    expect(misfits(20, 'wrong')).toBe('keep');
    expect(misfits(21, 'wrong')).toBe('soften');
    expect(misfits(21, 'does-not-fit')).toBe('soften');
    expect(misfits(21, 'not-now')).toBe('keep');
  });

  it('never gets harsher when more people follow a prompt', () => {
    const rank = { retire: 0, soften: 1, keep: 2, 'too-few': 3 };
    fc.assert(
      fc.property(
        fc.integer({ min: HEALTH_RULE.least, max: 400 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, share, misfit) => {
          const followed = Math.floor(share * (n - 1));
          const reasons = { wrong: Math.floor(misfit * n) };
          const before = suggestChange({ shown: n, followed, reasons });
          const after = suggestChange({ shown: n, followed: followed + 1, reasons });
          expect(rank[after]).toBeGreaterThanOrEqual(rank[before]);
        },
      ),
    );
  });
});
