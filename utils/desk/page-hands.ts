import { makeOrderedId } from '../browser/make-id';
import type { DeskStart } from '../messages/desk-messages';
import { isPut } from '../model/panel-place';
import type { SiteProfile } from '../model/site-profile';
import type { Control, Fact } from '../session/fact';
import { findingsOf } from '../session/open-case';
import type { PanelActions, PanelView } from '../session/panel-state';
import type { OpenCase, Session } from '../session/session';
import { showPanel } from '../session/show-panel';
import type { Backend } from './backend';
import { copyText } from './copy-text';
import { findEditor } from './find-editor';
import { insertText, replaceText } from './insert-text';
import type { Spot, Wish } from './overlay/find-place';
import { followScheme } from './overlay/follow-scheme';
import { type Host, mountHost } from './overlay/mount-host';
import { type Placing, startPlacing } from './overlay/place-panel';
import { viewSize } from './overlay/view-size';
import { watchKeys } from './overlay/watch-keys';
import { watchLayout } from './overlay/watch-layout';
import { watchPointer } from './overlay/watch-pointer';
import { readDraft } from './read-draft';
import type { PageHands } from './session-loop';
import { drawUnderlines } from './underline/draw-underlines';
import { watchPage } from './watch-page';

/** How often a page looks whether the extension behind it still lives, ms. */
const ALIVE_MS = 5000;
/** The background stays awake for half a minute after a message (Chrome's idle limit for service workers), ms. */
const AWAKE_MS = 25_000;
/** A reply that stands in the editor of a page loaded so long after it was sent has not left, ms. */
const TRIED_AGAIN_MS = 600_000;

export type PageOptions = {
  document: Document;
  backend: Backend;
  words(key: string): string;
  draw(root: HTMLElement, view: PanelView): void;
  /** An open shadow root, for tests in a browser. */
  open: boolean;
  /** A page of our own, made to show the panel: it opens as if a person had asked for it. */
  asked?: 'person';
  /** Epoch ms. */
  now(): number;
};

type Run = {
  signal: AbortSignal;
  look: Pick<DeskStart, 'theme' | 'css'>;
  restart(): void;
  tell(fact: Fact): void;
};

/** What stands in the page for the case in view, until `end`. */
type Shown = {
  host: Host;
  profile: SiteProfile | null;
  end: AbortController;
  placing: Placing;
  spot: Spot | null;
};

/** Carries out in a document what its session says, and tells it what came of it. */
export function pageHands(options: PageOptions, { signal, look, restart, tell }: Run): PageHands {
  const { document, backend, now, words } = options;
  const view = document.defaultView;
  let shown: Shown | null = null;
  let wokenAt = Number.NEGATIVE_INFINITY;
  let stopAttempt = () => {};
  let clearLines = () => {};
  let frame = 0;
  /** Where the keyboard came from, into the panel. */
  let cameFrom: Element | null = null;
  const act = controls((control) =>
    tell({
      kind: 'control',
      id: makeOrderedId(),
      width: document.documentElement.clientWidth,
      ...(isOpening(control) && shown?.placing.room() === 'none' ? IN_POPUP : control),
    }),
  );
  const close = () => {
    shown?.end.abort();
    shown = null;
  };
  signal.addEventListener('abort', close, { once: true });
  const findHere = () => (shown?.profile ? findEditor(shown.profile, document) : null);

  /** A worker that sleeps takes longer to wake than a word to read. */
  const wake = (playbook: string) => {
    if (now() - wokenAt < AWAKE_MS) return;
    wokenAt = now();
    backend.wake({ playbook }).catch(() => {});
  };

  const show = ({ of, state }: OpenCase, profiles: Session['profiles']) => {
    const end = new AbortController();
    const host = mountHost(document, look.css, {
      signal: end.signal,
      alive: backend.alive,
      onGone: () => tell({ kind: 'page', reading: null }),
      open: options.open,
      own: options.asked !== undefined,
    });
    followScheme(document, host.setScheme, look.theme, end.signal);
    host.root.setAttribute('role', 'region');
    host.root.setAttribute('aria-label', words('region'));
    const profile = profiles.find(({ id }) => id === of.profile) ?? null;
    const placing = startPlacing(document, profile, host);
    shown = { host, profile, end, placing, spot: null };
    watchLayout(document, host.element, end.signal, () => {
      const began = performance.now();
      placing.look();
      const cost = performance.now() - began;
      tell({ kind: 'moved' });
      return cost;
    });
    watchPointer(host.element, end.signal, (rests) => {
      if (!rests || placing.room() === 'here') tell({ kind: 'pointer', rests });
    });
    const alive = view?.setInterval(() => backend.alive() || tell({ kind: 'orphaned' }), ALIVE_MS);
    end.signal.addEventListener('abort', () => view?.clearInterval(alive), { once: true });
    if (!profile) return;
    const { sent } = state.memory;
    const watched = {
      of: `${of.caseId} ${of.record}`,
      sent: sent && now() - sent.at < TRIED_AGAIN_MS ? sent : null,
    };
    const where = { profile, document, signal: end.signal, watched };
    watchKeys(where, host.element, () => tell({ kind: 'keyed' }));
    watchPage(where, tell, {
      onAttempt(attempt, facts) {
        stopAttempt = attempt.stop;
        facts();
        stopAttempt = () => {};
      },
      onEditor: () => wake(state.playbook.id),
    });
  };

  const draw = (session: Session, { host, placing }: Shown) => {
    // What is said to a customer is never put into a note for colleagues.
    const editor = findHere();
    const canInsert = editor !== null && editor.kind !== 'internal';
    const state = showPanel(session, { words, canInsert, now: now() });
    const { place, asked } = session;
    const { side, offset, collapsed } = place;
    const shape = collapsed ? 'tab' : asked ? 'open' : 'strip';
    const wish: Wish = { side, offset, shape, put: isPut(place) };
    const put = (spot: Spot | null) => {
      if (shown?.host !== host || !state) return;
      shown.spot = spot;
      const { shape, side, maxHeight } = spot ?? { shape: 'tab', side: place.side, maxHeight: 0 };
      options.draw(host.root, { state, act, shape, side, maxHeight });
    };
    put(placing.put(wish));
    underline(session, host.layer);
    // What was drawn may be taller than what was there when the place was chosen.
    if (!view) return;
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(() => {
      if (shown?.host !== host) return;
      const { spot } = shown;
      const next = placing.put(wish);
      const stays = (['shape', 'top', 'maxHeight'] as const).every((part) => next?.[part] === spot?.[part]);
      if (!stays) put(next);
    });
  };

  const underline = ({ open }: Session, layer: HTMLElement) => {
    const editor = findHere();
    const known = look.theme.underlines === 'pause' ? open?.read : open?.latest;
    const spans = open && known ? findingsOf(open, known).map((f) => ({ ...f, tier: f.severity })) : [];
    const text = editor ? readDraft(editor).text : '';
    const lined = known?.draft.text.slice(0, Math.max(0, ...spans.map(({ end }) => end))) ?? '';
    // Where only more was written since, the lines stay as they are.
    if (text !== known?.draft.text && text.startsWith(lined)) return;
    clearLines();
    if (editor && text === known?.draft.text && spans.length > 0)
      clearLines = drawUnderlines(editor, spans, layer);
  };

  return {
    change({ open, profiles }) {
      close();
      if (open) show(open, profiles);
    },
    draw(session) {
      if (shown) draw(session, shown);
    },
    underline(session) {
      if (shown) underline(session, shown.host.layer);
    },
    async insert({ of, line, lineOf }) {
      const editor = findHere();
      const done = editor ? (await insertText(editor, line)).ok : false;
      tell({ kind: 'inserted', of, line, lineOf, done, draft: editor && readDraft(editor) });
    },
    async replace({ of, start, end, finding }) {
      const editor = findHere();
      if (!editor || finding.replace === null) return;
      const { ok: done } = await replaceText(editor, start, end, finding.replace);
      tell({ kind: 'replaced', of, finding, done, draft: readDraft(editor) });
    },
    async copy({ of, text, lineOf }) {
      const done = await copyText(document, text);
      tell({ kind: 'copied', of, done, ...(lineOf && { lineOf }) });
    },
    place: ({ place }) => void backend.place({ place, view: viewSize(document) }).catch(() => {}),
    stop: () => stopAttempt(),
    focus() {
      if (!shown) return;
      const { element, root } = shown.host;
      const isIn = document.activeElement === element;
      if (!isIn) cameFrom = document.activeElement;
      const aim = isIn ? cameFrom : root.querySelector('button, summary');
      (aim as HTMLElement | null)?.focus();
    },
    later: (ms, work) => void view?.setTimeout(work, ms),
    restart,
  };
}

/** Where the page has no room for an open panel, the same stands in the popup. */
const IN_POPUP: Control = { use: 'open', values: ['now'] };

function isOpening({ use, values }: Control): boolean {
  return (use === 'unfold' && values[0]) || (use === 'collapse' && !values[0]);
}

/** The panel's controls; each use of one is told as it is. */
function controls(use: (control: Control) => void): PanelActions {
  return new Proxy({} as PanelActions, {
    get:
      (_, name: keyof PanelActions) =>
      (...values: unknown[]) =>
        use({ use: name, values } as Control),
  });
}
