import { followScheme } from '../../utils/desk/overlay/follow-scheme';
import { mountHost } from '../../utils/desk/overlay/mount-host';
import type { send as sendMessage } from '../../utils/messages/send';
import type { SiteProfile } from '../../utils/model/site-profile';
import type { RepairAsked, TaughtCase } from '../../utils/model/taught-case';
import type { Theme } from '../../utils/model/theme';
import { writePage } from '../../utils/sites/write-page';
import {
  type Choices,
  type Chosen,
  choicesAfter,
  chooseAt,
  listChoices,
  lookToTeach,
  printsOf,
  seeFirst,
  type TeachLook,
  writeTaught,
} from '../../utils/teach/look-to-teach';
import { pointAt } from '../../utils/teach/point-at';
import { repairReader } from '../../utils/teach/repair-reader';
import { joinCases, readSecond, type SecondCase } from '../../utils/teach/second-case';
import { beginTeaching, stepTeaching, type TeachFact } from '../../utils/teaching/step-teaching';
import type { SeenReader, TaughtReader } from '../../utils/teaching/teaching';
import { drawPicker } from './draw-picker';
import type { PickerActs } from './picker-view';
import { turnPicker } from './place-picker';

type Means = {
  document: Document;
  run: AbortController;
  send: typeof sendMessage;
  css: string;
  taught: TaughtCase | null;
  repair: RepairAsked | null;
  theme: Theme;
  /** For tests that must see into it. */
  open: boolean;
  /** Is the extension behind it still there? */
  alive(): boolean;
};

/** What is known of the page in front: it is looked at anew for each case. */
type InFront = { looked: TeachLook; choices: Choices; second: SecondCase | null; others: Chosen };

/** Runs the teaching of one page until it is saved or ended: what a person does becomes a fact, what follows is drawn. */
export function startTeaching({ document, run, send, repair, ...given }: Means): void {
  let { taught } = given;
  const host = mountHost(document, given.css, {
    signal: run.signal,
    alive: given.alive,
    onGone: () => run.abort(),
    open: given.open,
    own: false,
  });
  followScheme(document, host.setScheme, given.theme, run.signal);
  let state = beginTeaching(taught !== null);
  let seen: InFront | null = null;
  let over: Element | null = null;
  let pointing: AbortController | null = null;
  const here = () => new URL(document.location.href);

  const draw = (focus: boolean) =>
    drawPicker({ host, state, act, choices: seen?.choices ?? null, over, focus });
  const tell = (fact: TeachFact, focus = false) => {
    state = stepTeaching(state, fact);
    if (!state.pointing) {
      pointing?.abort();
      over = null;
    }
    if (!run.signal.aborted) draw(focus);
  };
  const chosen = (): Chosen => ({ ...seen?.others, ...choicesAt(state.rows, seen?.choices) });
  /** Another answer may change what is offered elsewhere, and what the whole comes to. */
  const settle = (changed: TaughtReader) => {
    const after = seen && choicesAfter(changed, seen.looked, chosen());
    if (seen && after) {
      seen.choices[after.reader] = after.choices;
      const options = after.choices.map(({ value, standing }) => ({ value, standing }));
      tell({ kind: 'offered', seen: { reader: after.reader, options, at: options.length > 0 ? 0 : null } });
    }
    claim();
  };
  const claim = () => {
    const profile = !repair && seen?.second && joinCases(seen.second, seen.looked, chosen());
    if (profile) tell({ kind: 'claims', pages: profile.pages.map(writePage) });
  };

  const look = () => {
    const looked = lookToTeach(document, here());
    if (!looked) return tell({ kind: 'trouble', trouble: 'no-case' }, true);
    const choices = listChoices(looked);
    if (repair) {
      const second = readSecond(repair.profile, looked, choices);
      const rows = second.seen.filter(({ reader }) => isRepaired(repair, reader));
      seen = { looked, choices: second.choices, second, others: choicesAt(second.seen, second.choices) };
      // What is not found is offered as the page itself proposes it.
      const offered = rows.map((row) => ({ ...row, at: row.at ?? (row.options.length > 0 ? 0 : null) }));
      return tell({ kind: 'looked', stage: 'repair', seen: offered }, true);
    }
    if (!taught) {
      seen = { looked, choices, second: null, others: {} };
      return tell({ kind: 'looked', stage: 'first', seen: seeFirst(choices, looked) }, true);
    }
    const second = readSecond(taught.profile, looked, choices);
    const at = Object.fromEntries(second.seen.map((row) => [row.reader, row.at]));
    const first = (reader: 'name' | 'caseId') =>
      at[reader] === null ? null : (second.choices[reader][0] ?? null);
    const prints = printsOf({ name: first('name'), caseId: first('caseId') });
    if (prints.caseId === taught.prints.caseId) return tell({ kind: 'trouble', trouble: 'same-case' }, true);
    if (prints.name === taught.prints.name) return tell({ kind: 'trouble', trouble: 'same-customer' }, true);
    seen = { looked, choices: second.choices, second, others: {} };
    tell({ kind: 'looked', stage: 'second', seen: second.seen }, true);
    claim();
  };

  /** Asks the background, and says in its words why not. */
  const ask = async <T extends { ok: boolean }>(
    work: () => Promise<T | { ok: false; faults: { at: string; reason: string }[] }>,
  ): Promise<boolean> => {
    try {
      const answer = await work();
      if (answer.ok) return true;
      const [fault] = 'faults' in answer ? answer.faults : [];
      tell({ kind: 'refused', reason: fault ? `${fault.at} ${fault.reason}` : '' }, true);
    } catch (error) {
      tell({ kind: 'refused', reason: error instanceof Error ? error.message : String(error) }, true);
    }
    return false;
  };

  const keep = async (profile: SiteProfile) => {
    const prints = printsOf(chosen());
    if (!(await ask(() => send('teach.keep', { text: JSON.stringify(profile), prints })))) return;
    taught = { profile, prints };
    seen = null;
    tell({ kind: 'taught' }, true);
  };
  const save = async (profile: SiteProfile) => {
    tell({ kind: 'saving' });
    if (await ask(() => send('teach.save', { text: JSON.stringify(profile) }))) run.abort();
  };

  const act: PickerActs = {
    open: (reader) => {
      tell({ kind: 'open', reader }, reader !== null);
      show(reader);
    },
    yes: (reader) => tell({ kind: 'yes', reader }, true),
    none: (reader) => {
      tell({ kind: 'none', reader }, true);
      settle(reader);
    },
    other: (reader, by) => {
      tell({ kind: 'other', reader, by });
      settle(reader);
      show(reader);
    },
    point: (on) => {
      tell({ kind: 'point', on });
      if (state.pointing) listen();
    },
    goOn: () => {
      if (!seen) return;
      if (seen.looked.url.href !== here().href) {
        seen = null;
        look();
        return tell({ kind: 'trouble', trouble: 'moved' }, true);
      }
      const { looked, second } = seen;
      const profile = repair
        ? repairReader(repair.profile, repair.reader, looked, chosen())
        : second
          ? joinCases(second, looked, chosen())
          : writeTaught(looked, chosen());
      if (!profile) return tell({ kind: 'trouble', trouble: 'needs' }, true);
      void (second ? save(profile) : keep(profile));
    },
    look,
    turn: () => turnPicker(host),
    end: () => {
      run.abort();
      void send('teach.end', {}).catch(() => {});
    },
  };

  const listen = () => {
    pointing = new AbortController();
    const signal = AbortSignal.any([pointing.signal, run.signal]);
    const moved = (element: Element) => {
      over = element;
      draw(false);
    };
    pointAt(document, host.element, signal, moved, (element) => {
      const reader = state.current;
      if (!element || !reader || !seen) return tell({ kind: 'point', on: false }, true);
      const choice = chooseAt(reader, element, seen.looked, chosen());
      if (!choice) return tell({ kind: 'pointed', seen: null }, true);
      const choices = [...seen.choices[reader], choice];
      seen.choices[reader] = choices;
      const options = choices.map(({ value, standing }) => ({ value, standing }));
      tell({ kind: 'pointed', seen: { reader, options, at: options.length - 1 } }, true);
      settle(reader);
    });
  };

  /** Brings the place of a reader into sight, where it is out of it; only after the person asked for it. */
  const show = (reader: TaughtReader | null) => {
    const [place] = (reader && chosen()[reader]?.places) || [];
    place?.scrollIntoView({ block: 'nearest' });
    draw(false);
  };

  const again = (kept: TaughtCase | null) => {
    if (kept?.prints.caseId === taught?.prints.caseId) return;
    taught = kept;
    seen = null;
    if (kept) tell({ kind: 'taught' }, true);
    else look();
  };
  const redraw = () => draw(false);
  const view = document.defaultView;
  view?.addEventListener('scroll', redraw, { capture: true, passive: true, signal: run.signal });
  view?.addEventListener('resize', redraw, { signal: run.signal });
  // Come back as it was left: meanwhile the teaching may have gone on in another page of the tab, or be over.
  view?.addEventListener(
    'pageshow',
    ({ persisted }) =>
      persisted &&
      send('teach.look', {}).then(
        (told) => again(told.taught),
        () => run.abort(),
      ),
    { signal: run.signal },
  );
  if (taught) draw(true);
  else look();
}

/** What is chosen for each of these readers. */
const choicesAt = (rows: readonly SeenReader[], choices?: Choices): Chosen =>
  Object.fromEntries(
    rows.map(({ reader, at }) => [reader, at === null ? null : (choices?.[reader][at] ?? null)]),
  );

/** Who wrote the messages is shown with them. */
const isRepaired = ({ reader }: RepairAsked, each: TaughtReader) =>
  each === reader || (reader === 'messages' && each === 'sides');
