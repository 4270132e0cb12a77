import fc from 'fast-check';
import { DISMISSALS } from '../../utils/model/dismissal';
import type { Effect } from '../../utils/session/effect';
import type { Control } from '../../utils/session/fact';
import type { PanelState } from '../../utils/session/panel-state';
import { type CaseName, markOf, START, type World } from './world';

/** One thing that happens in the page, or an answer that comes. */
export type Act =
  | { do: 'show'; name: CaseName | null }
  | { do: 'type'; words: string }
  | { do: 'word' }
  | { do: 'pause' }
  /** Of what the panel shows, where that is needed. */
  | { do: 'use'; make(mark: string, panel: PanelState): Control | null }
  /** The control used last is used once more, as by a double click. */
  | { do: 'again' }
  | { do: 'attempt'; attempt: 'send' | 'close'; sends: boolean }
  | { do: 'go-on'; kept: boolean }
  | { do: 'answer'; nth: number; yes: boolean }
  | { do: 'notice'; what: string }
  | { do: 'wait'; ms: number };

const use = (make: (Act & { do: 'use' })['make']) => fc.constant({ do: 'use' as const, make });
const CONTROLS = fc.oneof(
  use((mark) => ({ use: 'insert', values: [`Line ${mark}`, { kind: 'prompt.acted', prompt: 'say-sorry' }] })),
  use((mark) => ({ use: 'copy', values: [`Line ${mark}`] })),
  use(() => ({ use: 'promise', values: [START + 60_000] })),
  use((_, { promised: [promise] }) => (promise ? { use: 'note', values: [promise] } : null)),
  use((_, { commitments: [open] }) => (open ? { use: 'keep', values: [open.id] } : null)),
  use(() => ({ use: 'wait', values: ['act', 30] })),
  use(() => ({ use: 'enter', values: ['complaint'] })),
  use(() => ({ use: 'leave', values: [] })),
  use(() => ({ use: 'done', values: ['ask-need'] })),
  use(() => ({ use: 'likeStory', values: [] })),
  use(() => ({ use: 'chooseLog', values: [true] })),
  use(() => ({ use: 'log', values: ['resolved'] })),
  use(() => ({ use: 'undo', values: [] })),
  fc.constantFrom(...DISMISSALS).map((reason) => ({
    do: 'use' as const,
    make: (): Control => ({ use: 'dismiss', values: ['say-sorry', reason] }),
  })),
);

const WORDS = fc
  .array(fc.constantFrom('sorry', 'promise', 'well', ''), { maxLength: 3 })
  .map((words) => words.join(' '));

export const ACTS: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('show' as const),
      name: fc.constantFrom('A', 'B', 'B', 'C', null),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('type' as const), words: WORDS }) },
  { weight: 5, arbitrary: fc.constantFrom({ do: 'pause' as const }, { do: 'word' as const }) },
  { weight: 6, arbitrary: CONTROLS },
  { weight: 2, arbitrary: fc.constant({ do: 'again' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('attempt' as const),
      attempt: fc.constantFrom('send', 'close'),
      sends: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('go-on' as const), kept: fc.boolean() }) },
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      nth: fc.nat(9),
      yes: fc.integer({ min: 0, max: 9 }).map((luck) => luck > 0),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('notice' as const), what: fc.constantFrom('case', 'playbooks') }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(1, 700_000) }) },
);

/** A page that opens a case, and what happens then. */
export const SCRIPTS: fc.Arbitrary<Act[]> = fc
  .array(ACTS, { minLength: 1, maxLength: 40 })
  .map((acts) => [{ do: 'show', name: 'A' }, { do: 'answer', nth: 0, yes: true }, ...acts]);

/** Lets it happen. Returns what the session said is to be done. */
export function play(world: World, act: Act): Effect[] {
  const from = world.happened.length;
  switch (act.do) {
    case 'show':
      world.show(act.name);
      break;
    case 'type':
      world.type(act.words);
      break;
    case 'word':
      world.word();
      break;
    case 'pause':
      world.pause();
      break;
    case 'use':
      clickOn(world, act);
      break;
    case 'again':
      if (world.used && world.panel()) world.use(world.used);
      break;
    case 'attempt':
      world.attempt(act.attempt, act.attempt === 'send' || act.sends);
      break;
    case 'go-on':
      world.tell({ kind: 'kept-on', kept: act.kept });
      break;
    case 'answer':
      world.answer(act.nth, act.yes);
      break;
    case 'notice':
      world.tell({ kind: 'notice', what: [act.what] });
      break;
    case 'wait':
      world.now += act.ms;
  }
  return world.happened.slice(from).flatMap(({ effects }) => effects);
}

function clickOn(world: World, { make }: Act & { do: 'use' }): void {
  const panel = world.panel();
  const control = panel && world.shown && make(markOf(world.shown), panel);
  if (control) world.use(control);
}
