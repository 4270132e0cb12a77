import type { PageKit } from '../../messages/desk-messages';
import type { CaseReading } from '../../model/case-reading';
import { findEditor } from '../find-editor';
import { observeCase } from '../observe-case';
import type { Spot } from '../overlay/find-place';
import { type Host, mountHost } from '../overlay/mount-host';
import { readDraft } from '../read-draft';
import { drawUnderlines } from '../underline/draw-underlines';
import { actOnPanel } from './act-on-panel';
import type { Desk, DeskOptions } from './desk';
import { openCase } from './desk-case';
import { deskReaders } from './desk-readers';
import { placePanel } from './place-panel';
import type { Readers } from './readers';
import { showPanel } from './show-panel';
import { latestWords, signalsOfCase } from './signals-of-case';
import { watchPage } from './watch-page';

/** How long a page may take to show its messages before the first card is chosen, ms. RT's history comes 0.3 to 0.9 s late. */
const SETTLE_MS = 1200;

/** Runs Bedside on one document until its signal ends: reads the desk, shows the panel, reports what happens. */
export async function startDesk(options: DeskOptions): Promise<void> {
  const { document, backend, now } = options;
  const run = new AbortController();
  options.signal.addEventListener('abort', () => run.abort(), { once: true });
  const restart = () => {
    if (run.signal.aborted) return;
    run.abort();
    // Refused where the site was taken away: then nothing is shown.
    startDesk(options).catch(() => {});
  };
  const stopNotices = backend.onNotice((what) => {
    // The coach's words come with the playbook: fetched anew with the next reading of the case.
    if (kit && what.includes('playbooks')) kit.of = '';
    if (['quiet', 'switches', 'sites'].some((change) => what.includes(change))) restart();
    else if (what.includes('focus')) moveFocus();
    else if (desk.current) void open(desk.current.reading);
  });
  run.signal.addEventListener('abort', () => {
    stopNotices();
    close();
  });

  let page: AbortController | null = null;
  let host: Host | null = null;
  let spot: Spot | null = null;
  let kit: { of: string; held: PageKit; readers: Readers } | null = null;
  let turn = 0;

  const desk: Desk = {
    ...options,
    place: { side: 'right', offset: 96, collapsed: false },
    insist: false,
    profile: null,
    current: null,
    log: { at: 'ready' },
    said: null,
    copy: null,
    comment: false,
    logged: null,
    restart,
    typing: () => false,
    say(words) {
      desk.said = words;
      desk.redraw();
    },
    redraw() {
      if (!host || !desk.current) return;
      const { current, profile, log, said, copy, comment } = desk;
      const { root } = host;
      const place = () => host && placePanel(document, profile, host, desk.place, desk.insist);
      spot = place();
      // What is said to a customer is never put into a note for colleagues.
      const editor = profile && findEditor(profile, document);
      const canInsert = editor !== null && editor.kind !== 'internal';
      const rest = { log, said, copy, comment, orphan: !backend.alive(), now: now() };
      const state = showPanel(current, rest, canInsert);
      const draw = ({ collapsed, side, maxHeight }: Spot) =>
        desk.draw(root, { state, act, collapsed, side, maxHeight });
      if (spot) draw(spot);
      // What was drawn may be taller than what was there when the place was chosen.
      document.defaultView?.requestAnimationFrame(() => {
        const next = desk.current === current ? place() : null;
        if (!next || (next.top === spot?.top && next.maxHeight === spot.maxHeight)) return;
        spot = next;
        draw(next);
      });
      underline();
    },
    look(breakpoint, attempt, closing) {
      const decision = desk.current?.look(breakpoint, attempt, closing);
      if (decision) {
        desk.comment = false;
        // Said once, where a screen reader hears it; the focus stays where it is.
        if (decision.entered) desk.said = decision.entered.workspace.title;
        void desk.current?.flush();
      }
      desk.redraw();
      return Boolean(decision?.hold);
    },
  };
  const act = actOnPanel(desk);

  /** The keyboard's way in and out: into the panel, or back to where the person was. */
  let cameFrom: Element | null = null;
  const moveFocus = () => {
    if (!host) return;
    const isIn = document.activeElement === host.element;
    if (!isIn) cameFrom = document.activeElement;
    const aim = isIn ? cameFrom : host.root.querySelector('button, summary');
    (aim as HTMLElement | null)?.focus();
  };

  let clearLines = () => {};
  const underline = () => {
    clearLines();
    const editor = desk.profile && findEditor(desk.profile, document);
    const findings = desk.current?.findings ?? [];
    if (!host || !editor || findings.length === 0 || readDraft(editor).text !== desk.current?.draft?.text)
      return;
    clearLines = drawUnderlines(
      editor,
      findings.map((f) => ({ ...f, tier: f.severity })),
      host.layer,
    );
  };

  const close = () => {
    page?.abort();
    page = host = spot = null;
    Object.assign(desk, {
      profile: null,
      current: null,
      log: { at: 'ready' },
      said: null,
      copy: null,
      comment: false,
      logged: null,
    });
  };

  const readKit = async ({ profile, phi }: CaseReading) => {
    const of = `${profile} ${phi}`;
    if (kit?.of === of) return kit;
    const held = await backend.kit({ profile, phi });
    return { of, held, readers: deskReaders(held) };
  };

  const open = async (reading: CaseReading) => {
    const mine = ++turn;
    if (desk.current && isOther(desk.current.reading, reading)) close();
    const used = await readKit(reading);
    const { profile, caseId, shownName, subject, phi, codes } = reading;
    const signals = signalsOfCase(reading, now());
    const before = desk.current?.memory;
    const state = await backend.case({
      context: { profile, caseId, shownName, subject, phi, signals, codes },
      said: latestWords(reading),
    });
    if (mine !== turn || run.signal.aborted) return;
    const isSameKit = kit === used;
    kit = used;
    if (desk.current) {
      const { current } = desk;
      const isNews = current.reading !== reading;
      current.update(reading, state);
      if (!isSameKit) current.setDraft(current.draft);
      // What was ticked or marked in the popup meanwhile; what was done here meanwhile wins.
      const { ticks, domains, gaps, tags, active, since } = state.memory;
      // Ended in the popup: the next contact begins with what the background kept of this one.
      if (current.memory === before)
        current.memory =
          since > before.since ? state.memory : { ...before, ticks, domains, gaps, tags, active };
      // A change elsewhere, or one while the agent is writing, is no moment for a card.
      if (isNews && !current.draft?.text.trim()) desk.look(desk.typing() ? null : 'opened');
      else desk.redraw();
      return;
    }
    page = new AbortController();
    const onTrouble = (reason: string) => {
      desk.log = { at: 'failed', reason };
      desk.redraw();
    };
    desk.profile = start.profiles.find((p) => p.id === profile) ?? null;
    const readers: Readers = { readDraft: (...given) => (kit ?? used).readers.readDraft(...given) };
    const opened = openCase({ reading, state }, { backend, readers, now, onTrouble });
    desk.current = opened;
    host = mountHost(document, used.held.css, page.signal, close, desk.open);
    host.root.setAttribute('role', 'region');
    host.root.setAttribute('aria-label', desk.label);
    if (desk.profile) watchPage(desk, desk.profile, page.signal);
    desk.redraw();
    const settled = reading.messages.length > 0 || !desk.profile?.readers.messages;
    const first = () =>
      desk.current === opened && !opened.active && desk.look(desk.typing() ? null : 'opened');
    document.defaultView?.setTimeout(first, settled ? 0 : SETTLE_MS);
  };

  const start = await backend.start({ url: document.location.href });
  if (run.signal.aborted || start.quiet) return;
  desk.place = start.place;
  observeCase({
    profiles: start.profiles,
    document,
    signal: run.signal,
    onReading(reading) {
      if (reading) return void open(reading).catch(() => close());
      turn++;
      close();
    },
  });
}

/** Another customer or case: the panel's state must not be carried over. A name that arrives late is not another. */
function isOther(a: CaseReading, b: CaseReading): boolean {
  if (a.profile !== b.profile || a.caseId !== b.caseId) return true;
  return a.shownName !== null && b.shownName !== null && a.shownName !== b.shownName;
}
