import type { SiteProfile } from '../model/site-profile';
import type { Fact } from '../session/fact';
import { type Attempt, catchAttempts } from './catch-attempts';
import { listEditors } from './find-editor';
import type { WatchedCase } from './follow-tries';
import { observeDraft } from './observe-draft';
import { readDraft } from './read-draft';
import { rememberCaret } from './remember-caret';
import { watchDocuments } from './watch-documents';

/**
 * Watches one case page until `signal` ends and tells what happens: typing and its pauses, attempts to send or close.
 * `onAttempt` is called around the facts of an attempt, so that it can still be stopped; `onEditor` when an editor gets
 * the focus.
 */
export function watchPage(
  where: { profile: SiteProfile; document: Document; signal: AbortSignal; watched: WatchedCase },
  tell: (fact: Fact) => void,
  { onAttempt, onEditor }: { onAttempt(attempt: Attempt, facts: () => void): void; onEditor(): void },
): void {
  const { document, profile, signal } = where;
  rememberCaret(where);
  const sending = observeDraft({
    ...where,
    onType: () => tell({ kind: 'typing' }),
    onWord: (draft) => tell({ kind: 'word', draft }),
    onPause: (draft) => tell({ kind: 'paused', draft }),
  });
  catchAttempts({
    ...where,
    onKept: (kept) => tell({ kind: 'kept-on', kept }),
    onAttempt(attempt) {
      const { kind, sends, editor } = attempt;
      const draft = editor ? readDraft(editor) : null;
      sending(draft);
      onAttempt(attempt, () => {
        tell({ kind: 'attempt', attempt: kind, sends, draft });
      });
    },
  });

  const look = ({ target }: { target: EventTarget | null }) => {
    if (listEditors(profile, document).some(({ element }) => element.contains(target as Node))) onEditor();
  };
  watchDocuments(where, (place) => {
    place.addEventListener('focusin', look, { signal, passive: true });
    look({ target: place.activeElement });
  });
}
