import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWork } from '../../utils/cases/is-work';
import type { Report } from '../../utils/model/event';
import type { Effect, Happened } from '../../utils/session/effect';
import type { Control } from '../../utils/session/fact';
import { isRead } from '../../utils/session/open-case';
import { printOf } from '../../utils/session/print-of';
import { play, SCRIPTS } from './arbitrary-script';
import { type CaseName, markOf, readText, World } from './world';

const NAMES: CaseName[] = ['A', 'B', 'C'];
const RUNS = { numRuns: Number(process.env.N ?? 1000) };
const of = <K extends Effect['do']>(effects: readonly Effect[], kind: K) =>
  effects.filter((effect): effect is Extract<Effect, { do: K }> => effect.do === kind);
const reported = (effects: readonly Effect[], kind: string) =>
  of(effects, 'report').flatMap(({ facts }) => facts.filter((each) => each.kind === kind));

/** Is this promise of the draft, by its words, being noted? */
const isNoting = (effect: Effect, words: string | undefined) =>
  effect.do === 'ask' && effect.type === 'promise' && words !== undefined && effect.about.words === words;

/** Does the background change its log for this? */
const isChange = (effect: Effect) =>
  effect.do === 'ask' && (effect.type === 'promise' || effect.type === 'change' || effect.type === 'undo');

type Sent = Extract<Happened, { kind: 'reply.sent' }>;
const numbersOf = (text: string) => ({
  nameUses: text.length,
  promises: text.includes('promise') ? 1 : 0,
});

/** The same objects in another order; with a generator's numbers, so that it can be shrunk. */
function shuffle<T>(list: readonly T[], picks: readonly number[]): T[] {
  const rest = [...list];
  return list.flatMap((_, i) => rest.splice((picks[i] ?? 0) % rest.length, 1));
}

describe('a session', () => {
  it('never shows anything of another case', () => {
    let shown = 0;
    fc.assert(
      fc.property(SCRIPTS, (script) => {
        const world = new World();
        for (const act of script) {
          play(world, act);
          const panel = JSON.stringify(world.panel());
          if (world.session.open) shown++;
          for (const name of NAMES) if (name !== world.shown) expect(panel).not.toContain(markOf(name));
        }
      }),
      RUNS,
    );
    expect(shown).toBeGreaterThan(600);
  });

  it('changes nothing for an answer about a case that is no longer shown', () => {
    let late = 0;
    fc.assert(
      fc.property(SCRIPTS, (script) => {
        const world = new World();
        for (const act of script) {
          play(world, act);
          const { open, turn } = world.session;
          for (const each of world.pending) {
            const isCase = each.effect.do === 'ask' && each.effect.type === 'case';
            const isGone = isCase ? each.turn !== turn : each.of !== null && each.of !== open?.of;
            if (!isGone) continue;
            late++;
            const other = new World();
            other.session = world.session;
            for (const fact of [each.yes(), each.no()]) {
              const effects = other.tell(fact);
              expect(other.session).toBe(world.session);
              expect(effects.every((effect) => effect.do === 'save')).toBe(true);
            }
          }
        }
      }),
      RUNS,
    );
    expect(late).toBeGreaterThan(100);
  });

  it('keeps in mind that a reply which was sent is written on, until it is not', () => {
    const world = new World();
    const sent = () => world.session.open?.memory.sent;
    const tell = (kept: boolean) => world.tell({ kind: 'kept-on', kept });
    play(world, { do: 'show', name: 'A' });
    play(world, { do: 'answer', nth: 0, yes: true });
    expect(tell(true)).toEqual([]);
    play(world, { do: 'type', words: 'well' });
    for (let i = 0; i < 2 && !sent(); i++) play(world, { do: 'attempt', attempt: 'send', sends: true });
    const first = sent();
    expect(first).toMatchObject({ kind: 'send' });
    expect(of(tell(true), 'save')).toMatchObject([{ memory: { sent: { ...first, kept: true } } }]);
    expect(tell(true)).toEqual([]);
    expect(of(tell(false), 'save')).toHaveLength(1);
    expect(sent()).toEqual(first);
  });

  it('begins nothing with a reply that stands there as it was sent; written on, it is work again', () => {
    const world = new World();
    play(world, { do: 'show', name: 'A' });
    play(world, { do: 'answer', nth: 0, yes: true });
    play(world, { do: 'type', words: 'well' });
    const sent = () => world.session.open?.memory.sent;
    for (let i = 0; i < 2 && !sent(); i++) play(world, { do: 'attempt', attempt: 'send', sends: true });
    const text = '«A» well';
    // The desk has not taken it yet, or gives it back with an error.
    const look = (words: string) => {
      world.draft = { text: words, kind: 'reply' };
      const effects = world.tell({ kind: 'paused', draft: world.draft });
      const read = [...world.pending.keys()].reverse();
      return [...effects, ...read.flatMap((nth) => play(world, { do: 'answer', nth, yes: true }))].filter(
        (effect) =>
          effect.do === 'report' && effect.facts.some((fact) => isWork({ ...fact, id: 'fact' } as Report)),
      );
    };
    look(text);
    expect(sent()?.print).toBe(printOf(text));
    expect(look(text)).toEqual([]);
    expect(look(`${text} and more`)).not.toEqual([]);
  });

  it('stops a click once, and lets the second pass', () => {
    let stops = 0;
    fc.assert(
      fc.property(SCRIPTS, (script) => {
        const world = new World();
        let stopped = new Set<string>();
        for (const act of script) {
          const { open } = world.session;
          const since = open?.memory.since;
          const effects = play(world, act);
          const next = world.session.open;
          // Another opening or another interaction has its own.
          if (next?.of !== open?.of || next?.memory.since !== since) stopped = new Set();
          if (act.do !== 'attempt' || of(effects, 'stop').length === 0) continue;
          stops++;
          expect(stopped.has(act.attempt)).toBe(false);
          stopped.add(act.attempt);
          expect(of(effects, 'stop')).toHaveLength(1);
          expect(of(effects, 'end')).toEqual([]);
          expect(reported(effects, 'reply.sent')).toEqual([]);
          expect(of(play(world, act), 'stop')).toEqual([]);
        }
      }),
      RUNS,
    );
    expect(stops).toBeGreaterThan(10);
  });

  it('does nothing twice', () => {
    const seen = { sent: 0, ended: 0, made: 0, inserted: 0, stories: 0 };
    fc.assert(
      fc.property(SCRIPTS, (script) => {
        const world = new World();
        const made = new Set<string>();
        const stories = new Set<object>();
        const stages = new Map<object, string>();
        for (const act of script) {
          const { open } = world.session;
          const from = world.happened.length;
          const isEnding = world.pending.some(({ effect, of }) => effect.do === 'end' && of === open?.of);
          const effects = play(world, act);
          const passes = act.do === 'attempt' && open !== null && of(effects, 'stop').length === 0;
          const used = world.happened.slice(from).find(({ fact }) => fact.kind === 'control')
            ?.fact as Control;
          // While one end is being saved, the button that logs makes no other.
          const logs = used?.use === 'log' && !isEnding;
          const puts = used?.use === 'insert';
          // An act that sends or ends does so once; any other does neither.
          expect(reported(effects, 'reply.sent').length).toBeLessThanOrEqual(passes ? 1 : 0);
          expect(of(effects, 'end').length).toBeLessThanOrEqual(passes || logs ? 1 : 0);
          expect(of(effects, 'insert')).toHaveLength(puts ? 1 : 0);
          seen.sent += reported(effects, 'reply.sent').length;
          seen.ended += of(effects, 'end').length;
          seen.inserted += of(effects, 'insert').length;
          for (const effect of of(effects, 'ask')) {
            if (effect.type !== 'promise') continue;
            // What was promised in the draft is being noted once, however often it is clicked.
            const { words } = effect.about;
            const same = world.pending.filter(
              (each) => each.of === effect.about.of && isNoting(each.effect, words),
            );
            expect(same.length).toBeLessThanOrEqual(1);
            expect(made).not.toContain(effect.request.commitment.id);
            made.add(effect.request.commitment.id);
            seen.made++;
          }
          for (const { of: about, facts } of of(effects, 'report'))
            for (const fact of facts) {
              if (fact.kind === 'story.shown') {
                expect(stories).not.toContain(about);
                stories.add(about);
                seen.stories++;
              }
              if (fact.kind !== 'stage.entered') continue;
              expect(stages.get(about)).not.toBe(fact.stage);
              stages.set(about, fact.stage);
            }
        }
      }),
      RUNS,
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
  });

  it('reads nothing into a draft that was written since, and lets no click wait for a reading', () => {
    const seen = { dropped: 0, unread: 0, said: 0, waited: 0 };
    fc.assert(
      fc.property(SCRIPTS, (script) => {
        const world = new World();
        for (const act of script) {
          const draft = world.draft;
          const before = world.session.open;
          const effects = play(world, act);
          const { open } = world.session;
          // What waits for a reading is done once these words are read, however late; that of other words ends no wait.
          if (before?.waits && open?.of === before.of && !open.waits) {
            seen.waited++;
            expect(isRead(open)).toBe(true);
          }
          // What is shown as read was read from these very words.
          for (const known of [open?.read, open?.latest])
            if (known) expect(known.reading).toEqual(readText(known.draft.text));
          const found = world.panel()?.findings.map(({ words }) => words) ?? [];
          for (const words of found) expect(words).toBe(open?.draft?.text);
          if (act.do === 'attempt' && of(effects, 'stop').length > 0) continue;
          for (const { unread, ...sent } of reported(effects, 'reply.sent') as Sent[]) {
            // Either it was read, or its text goes along to be read; never another's numbers.
            const { nameUses, promises } = numbersOf(draft?.text ?? '');
            if (unread) {
              seen.unread++;
              expect(unread.text).toBe(draft?.text);
              expect(sent).toMatchObject({ nameUses: 0, promises: 0 });
            } else expect(sent).toMatchObject({ nameUses, promises });
          }
          if (world.panel()?.said === 'notRead') seen.said++;
          for (const each of world.pending) {
            const { effect } = each;
            if (effect.do !== 'ask' || effect.type !== 'draft' || each.of !== open?.of) continue;
            if (effect.about.nth === open?.asks) continue;
            seen.dropped++;
            const other = new World();
            other.session = world.session;
            for (const fact of [each.yes(), each.no()]) expect(other.tell(fact)).toEqual([]);
            expect(other.session.open).toEqual(open);
          }
        }
      }),
      RUNS,
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(3);
  });

  it('ends in the same panel, in whatever order late answers come', () => {
    let many = 0;
    fc.assert(
      fc.property(SCRIPTS, fc.array(fc.nat(), { maxLength: 30 }), (script, picks) => {
        const panels = [[], picks].map((order) => {
          const world = new World();
          for (const act of script) play(world, act);
          if (world.pending.length > 1) many++;
          // What comes of an answer may be another question: all are answered in the end.
          while (world.pending.length > 0) {
            // What happens happens in its order (moments, ends, what our hands do in the page); answers come in any.
            const answers = world.pending.filter(({ effect }) => effect.do === 'ask');
            const due = world.pending.filter((each) => !answers.includes(each));
            world.pending = [];
            // The background makes changes to a log one after the other.
            const changes = answers.filter(({ effect }) => isChange(effect));
            const mixed = shuffle(answers, order).map((each) =>
              isChange(each.effect) ? (changes.shift() ?? each) : each,
            );
            // Words that were left unread are asked for before anything can be done here, and answered in turn.
            const unread = world.session.open?.state.unread
              ? mixed.filter(({ effect }) => effect.do === 'ask' && effect.type === 'case')
              : [];
            const rest = mixed.filter((each) => !unread.includes(each));
            for (const each of [...due, ...unread, ...rest]) world.tell(each.yes());
          }
          world.pause();
          while (world.pending.length > 0) world.answer(0, true);
          // What is said is of the last thing that happened.
          return { ...world.panel(), said: null };
        });
        expect(panels[1]).toEqual(panels[0]);
      }),
      RUNS,
    );
    expect(many).toBeGreaterThan(100);
  });
});
