import type { SiteProfile } from '../model/site-profile';
import type { Fact } from '../session/fact';
import { type Attempt, catchAttempts } from './catch-attempts';
import { findEditor } from './find-editor';
import { observeDraft } from './observe-draft';
import { readDraft } from './read-draft';
import { rememberCaret } from './remember-caret';

/**
 * Watches one case page until `signal` ends and tells what happens: typing and its pauses, attempts to send or close,
 * focus and size. `onAttempt` is called around the facts of an attempt, so that it can still be stopped.
 */
export function watchPage(
  where: { profile: SiteProfile; document: Document; signal: AbortSignal },
  tell: (fact: Fact) => void,
  onAttempt: (attempt: Attempt, facts: () => void) => void,
): void {
  const { document, profile, signal } = where;
  const view = document.defaultView;
  rememberCaret(where);
  observeDraft({
    ...where,
    onType: () => tell({ kind: 'typing' }),
    onPause: (draft) => tell({ kind: 'paused', draft }),
  });
  catchAttempts({
    ...where,
    onAttempt(attempt) {
      const editor = findEditor(profile, document);
      const draft = editor ? readDraft(editor) : null;
      const { kind, sends } = attempt;
      onAttempt(attempt, () => {
        tell({ kind: 'draft', draft });
        tell({ kind: 'attempt', attempt: kind, sends, draft });
      });
    },
  });

  let frame = 0;
  const moved = () => {
    if (frame || !view) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) tell({ kind: 'moved' });
    });
  };
  const onFocus = () => {
    tell({ kind: 'focused' });
    moved();
  };
  document.addEventListener('focusin', onFocus, { signal });
  view?.addEventListener('resize', moved, { signal, passive: true });
  document.addEventListener('scrollend', moved, { signal, passive: true, capture: true });
}
