import type { SiteProfile } from '../../model/site-profile';
import { catchAttempts } from '../catch-attempts';
import { findEditor } from '../find-editor';
import { observeDraft } from '../observe-draft';
import { readDraft } from '../read-draft';
import { rememberCaret } from '../remember-caret';
import type { Desk } from './desk';
import { finishCase } from './finish-case';

/** How often a page looks whether the extension behind it still lives, ms. */
const ALIVE_MS = 5000;

/** Watches one case page: pauses in typing, clicks on send and close, focus and size; all until `signal` ends. */
export function watchPage(desk: Desk, profile: SiteProfile, signal: AbortSignal): void {
  const { document } = desk;
  const view = document.defaultView;
  const where = { profile, document, signal };
  rememberCaret(where);
  desk.typing = observeDraft({
    ...where,
    onPause(draft) {
      const waits = desk.current?.setDraft(draft, () => desk.look(desk.typing() ? null : 'paused'));
      // A task of its own, so that reading and drawing a long draft do not make one long task. A card waits for the
      // slower readers, or a note would take the place of what matters more.
      view?.setTimeout(() => signal.aborted || desk.look(waits ? null : 'paused'));
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
  const redraw = () => {
    if (frame || !view) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      desk.redraw();
    });
  };
  const onFocus = () => {
    desk.insist = false;
    redraw();
  };
  document.addEventListener('focusin', onFocus, { signal });
  view?.addEventListener('resize', redraw, { signal, passive: true });
  document.addEventListener('scrollend', redraw, { signal, passive: true, capture: true });
  const alive = view?.setInterval(() => {
    if (desk.backend.alive()) return;
    view.clearInterval(alive);
    desk.redraw();
  }, ALIVE_MS);
  signal.addEventListener('abort', () => view?.clearInterval(alive), { once: true });
}
