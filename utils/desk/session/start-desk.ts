import type { CaseReading } from '../../model/case-reading';
import { FIRST_PLACE, type PanelPlace } from '../../model/panel-place';
import type { SiteProfile } from '../../model/site-profile';
import { catchAttempts } from '../catch-attempts';
import { findEditor } from '../find-editor';
import { observeCase } from '../observe-case';
import { observeDraft } from '../observe-draft';
import type { Spot } from '../overlay/find-place';
import { type Host, mountHost } from '../overlay/mount-host';
import { readDraft } from '../read-draft';
import { rememberCaret } from '../remember-caret';
import { actOnPanel } from './act-on-panel';
import type { Backend } from './backend';
import { type DeskCase, openCase } from './desk-case';
import { finishCase } from './finish-case';
import type { PanelActions, PanelState } from './panel-state';
import { placePanel } from './place-panel';
import type { Readers } from './readers';
import { showPanel } from './show-panel';
import { signalsOfCase } from './signals-of-case';

export type PanelView = {
  state: PanelState;
  act: PanelActions;
  collapsed: boolean;
  side: 'left' | 'right';
  maxHeight: number;
};

export type DeskOptions = {
  document: Document;
  backend: Backend;
  readers: Readers;
  css: string;
  /** The name of the panel's region, for screen readers. */
  label: string;
  words: (key: string) => string;
  draw(root: HTMLElement, view: PanelView): void;
  signal: AbortSignal;
  open: boolean;
  now(): number;
  /** The sentence that restates open promises; empty when there are none. */
  recap(desk: DeskCase): string;
};

/** What the parts of a running desk share. */
export type Desk = DeskOptions & {
  place: PanelPlace;
  /** The person opened the panel although a field was in its way; until the focus moves. */
  insist: boolean;
  profile: SiteProfile | null;
  current: DeskCase | null;
  log: PanelState['log'];
  said: string | null;
  copy: string | null;
  /** The interaction that was logged last, for undo. */
  logged: string | null;
  say(words: string | null): void;
  redraw(): void;
  replace(): void;
  /** Asks the engine at a breakpoint, draws and reports. Returns true if the click must stop once. */
  look: DeskCase['look'];
  restart(): void;
};

/** How long a page may take to show its messages before the first card is chosen, ms. RT's history comes 0.3 to 0.9 s late. */
const SETTLE_MS = 1200;

/** Runs Bedside on one document until `signal` ends: reads the desk, shows the panel, reports what happens. */
export async function startDesk(options: DeskOptions): Promise<void> {
  const { document, backend, signal, now } = options;
  const start = await backend.start({ url: document.location.href });
  if (signal.aborted || start.quiet) return waitForChange(options);

  let page: AbortController | null = null;
  let host: Host | null = null;
  let spot: Spot | null = null;
  let turn = 0;

  const desk: Desk = {
    ...options,
    place: start.place ?? FIRST_PLACE,
    insist: false,
    profile: null,
    current: null,
    log: { at: 'ready' },
    said: null,
    copy: null,
    logged: null,
    say(words) {
      desk.said = words;
      desk.redraw();
    },
    replace() {
      if (host) spot = placePanel(document, desk.profile, host, desk.place, desk.insist);
    },
    redraw() {
      if (!host || !desk.current) return;
      desk.replace();
      const state = showPanel(
        desk.current,
        { log: desk.log, said: desk.said, copy: desk.copy, orphan: !backend.alive(), now: now() },
        {
          readers: desk.readers,
          recap: desk.recap(desk.current),
          canInsert: desk.profile !== null && findEditor(desk.profile, document) !== null,
        },
      );
      desk.draw(host.root, {
        state,
        act,
        collapsed: spot?.collapsed ?? false,
        side: spot?.side ?? desk.place.side,
        maxHeight: spot?.maxHeight ?? 600,
      });
    },
    look(breakpoint, attempt, closing) {
      const stop = desk.current?.look(breakpoint, attempt, closing) ?? false;
      void desk.current?.flush();
      desk.redraw();
      return stop;
    },
    restart() {
      close();
      void startDesk(options);
    },
  };
  const act = actOnPanel(desk);

  const close = () => {
    turn++;
    page?.abort();
    page = null;
    host = null;
    desk.current = null;
    desk.profile = null;
  };

  const open = async (reading: CaseReading) => {
    const mine = ++turn;
    const profile = start.profiles.find((p) => p.id === reading.profile) ?? null;
    const state = await backend.case({
      context: {
        profile: reading.profile,
        caseId: reading.caseId,
        shownName: reading.shownName,
        subject: reading.subject,
        phi: reading.phi,
        signals: signalsOfCase(reading, desk.readers, now()),
      },
    });
    if (mine !== turn || signal.aborted) return;
    if (desk.current && !isOther(desk.current.reading, reading)) {
      desk.current.update(reading, state);
      if (!desk.current.active) desk.look('opened');
      else desk.redraw();
      return;
    }
    page?.abort();
    page = new AbortController();
    signal.addEventListener('abort', () => page?.abort(), { once: true });
    Object.assign(desk, { profile, log: { at: 'ready' }, said: null, copy: null, logged: null });
    desk.current = openCase(
      { reading, state },
      {
        backend,
        readers: desk.readers,
        now,
        onTrouble: (reason) => {
          desk.log = { at: 'failed', reason };
          desk.redraw();
        },
      },
    );
    host = mountHost(document, desk.css, page.signal, close, desk.open);
    host.root.setAttribute('role', 'region');
    host.root.setAttribute('aria-label', desk.label);
    if (profile) watch(desk, profile, page.signal);
    desk.redraw();
    const settled = reading.messages.length > 0 || !profile?.readers.messages;
    document.defaultView?.setTimeout(
      () => mine <= turn && desk.current && desk.look('opened'),
      settled ? 0 : SETTLE_MS,
    );
  };

  observeCase({
    profiles: start.profiles,
    document,
    signal,
    onReading: (reading) => (reading ? void open(reading).catch(() => desk.redraw()) : close()),
  });
  const stopNotices = backend.onNotice((what) => {
    if (what.includes('quiet') || what.includes('switches')) desk.restart();
    else if (desk.current) void open(desk.current.reading);
  });
  signal.addEventListener('abort', () => {
    stopNotices();
    close();
  });
}

/** Another customer or case: the panel's state must not be carried over. A name that arrives late is not another. */
function isOther(a: CaseReading, b: CaseReading): boolean {
  if (a.profile !== b.profile || a.caseId !== b.caseId) return true;
  return a.shownName !== null && b.shownName !== null && a.shownName !== b.shownName;
}

function watch(desk: Desk, profile: SiteProfile, signal: AbortSignal): void {
  const { document } = desk;
  const view = document.defaultView;
  const where = { profile, document, signal };
  rememberCaret(where);
  observeDraft({
    ...where,
    onPause(draft) {
      desk.current?.setDraft(draft);
      desk.look('paused');
    },
  });
  catchAttempts({
    ...where,
    onAttempt(attempt) {
      const editor = findEditor(profile, document);
      desk.current?.setDraft(editor ? readDraft(editor) : null);
      const closing = attempt.kind === 'close';
      if (desk.look(closing ? 'before-close' : 'before-send', attempt.kind, closing)) attempt.stop();
      else finishCase(desk, attempt);
    },
  });
  let frame = 0;
  const replace = () => {
    frame ||=
      view?.requestAnimationFrame(() => {
        frame = 0;
        desk.redraw();
      }) ?? 0;
  };
  document.addEventListener(
    'focusin',
    () => {
      desk.insist = false;
      replace();
    },
    { signal },
  );
  view?.addEventListener('resize', replace, { signal, passive: true });
}

/** While quiet nothing is mounted; a change of settings may end that. */
function waitForChange(options: DeskOptions): void {
  if (options.signal.aborted) return;
  const stop = options.backend.onNotice((what) => {
    if (!what.includes('quiet') && !what.includes('switches')) return;
    stop();
    void startDesk(options);
  });
  options.signal.addEventListener('abort', stop, { once: true });
}
