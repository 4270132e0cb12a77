import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUDGET, MAX_SNOOZES, SNOOZE_MS } from '../../utils/engine/attention-rules';
import { decide } from '../../utils/engine/decide';
import { playbooks, steps, workspaces } from './arbitrary-playbook';
import { interactions, play, type Seen } from './play-interaction';

const last = (seen: Seen[]) => (seen.at(-1) as Seen).decision.memory;

describe('decide, over 1,000 generated interactions', () => {
  it('never shows more than the budget in one interaction, workspaces that open by themselves counted', () => {
    interactions((seen) => {
      const memory = last(seen);
      expect(memory.shown.filter((s) => s.at >= memory.since).length).toBeLessThanOrEqual(BUDGET);
    });
  });

  it('never shows two things at one moment, and writes down each one it shows', () => {
    interactions((seen) => {
      for (const { moment, decision } of seen) {
        const news = decision.memory.shown.length - moment.memory.shown.length;
        expect(news).toBe(Number(decision.shown !== null) + Number(decision.entered !== null));
        expect(news).toBeLessThanOrEqual(1);
      }
    });
  });

  it('never shows a prompt or workspace twice for the same cue unless the person said later', () => {
    interactions((seen) => {
      const memory = last(seen);
      for (const s of memory.shown) {
        const same = memory.shown.filter((o) => o.prompt === s.prompt && o.cue === s.cue).length;
        const asked = memory.snoozed.find((z) => z.prompt === s.prompt)?.times ?? 0;
        expect(same).toBeLessThanOrEqual(1 + asked);
      }
    });
  });

  it('changes nothing while somebody is typing', () => {
    interactions((seen) => {
      for (const { moment, decision } of seen) {
        if (moment.breakpoint !== null) continue;
        expect(decision).toMatchObject({ shown: null, entered: null, hold: null, ticks: [] });
        expect(decision.memory).toBe(moment.memory);
        expect(decision.active?.prompt.id).toBe(moment.memory.active?.prompt);
      }
    });
  });

  it('never shows what was done, dismissed for this cue or snoozed', () => {
    interactions((seen) => {
      for (const { moment, decision } of seen) {
        const id = decision.active?.prompt.id;
        if (!id || moment.breakpoint === null) continue;
        expect(decision.memory.ticks.some((t) => t.prompt === id)).toBe(false);
        expect(moment.memory.snoozed.some((s) => s.prompt === id && s.until > moment.now)).toBe(false);
        expect(moment.memory.dismissed.some((d) => d.prompt === id && d.cue === decision.active?.cue)).toBe(
          false,
        );
      }
    });
  });

  it('puts off for a bounded time, a bounded number of times', () => {
    interactions((seen) => {
      for (const { moment, after } of seen)
        for (const { times, until } of after.snoozed) {
          expect(times).toBeLessThanOrEqual(MAX_SNOOZES);
          expect(until).toBeLessThanOrEqual(moment.now + SNOOZE_MS);
        }
    });
  });

  it('lets every second try on the same click pass', () => {
    interactions((seen) => {
      for (const { moment, decision } of seen) {
        if (!decision.hold) continue;
        const again = decide({ ...moment, memory: decision.memory, now: moment.now + 1 });
        expect(again.hold).toBeNull();
      }
    });
  });

  it('holds only a send or close, never anything else', () => {
    interactions((seen) => {
      for (const { moment, decision } of seen) if (decision.hold) expect(moment.attempt).toBeDefined();
    });
  });

  it('obeys switches: what is off is neither shown, held, opened nor ticked', () => {
    fc.assert(
      fc.property(playbooks, workspaces, steps, (prompts, spaces, script) => {
        const all = [...prompts, ...spaces, ...spaces.flatMap((w) => w.steps)];
        const off = new Set(all.filter((_, i) => i % 2 === 0).map(({ id }) => id));
        for (const { decision } of play(prompts, spaces, script, { off })) {
          if (decision.active) expect(off.has(decision.active.prompt.id)).toBe(false);
          if (decision.entered) expect(off.has(decision.entered.workspace.id)).toBe(false);
          for (const t of decision.ticks) expect(off.has(t.prompt)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('shows, opens and holds nothing while quiet, and goes on ticking', () => {
    fc.assert(
      fc.property(playbooks, workspaces, steps, (prompts, spaces, script) => {
        for (const { moment, decision } of play(prompts, spaces, script, { quiet: true })) {
          expect(decision).toMatchObject({ active: null, shown: null, hold: null, entered: null });
          if (moment.memory.workspace || moment.breakpoint === null) continue;
          const loud = decide({ ...moment, workspaces: [], quiet: false });
          expect(decision.ticks).toEqual(loud.ticks);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('decides the same for the same moment', () => {
    interactions((seen) => {
      for (const { moment, decision } of seen) expect(decide(structuredClone(moment))).toEqual(decision);
    });
  });
});
