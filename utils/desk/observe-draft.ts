import { PAUSE_MS } from '../engine/attention-rules';
import type { Draft } from '../model/case-reading';
import type { SiteProfile } from '../model/site-profile';
import { findEditor } from './find-editor';
import { readDraft } from './read-draft';
import { watchDocuments } from './watch-documents';

/**
 * Calls `onType` when typing begins, and `onPause` with the draft when it has paused (null where the editor is gone).
 * While typing, a keystroke only notes the time; one timer runs, and nothing is read before the pause.
 */
export function observeDraft({
  onType,
  onPause,
  ...where
}: {
  profile: SiteProfile;
  document: Document;
  signal: AbortSignal;
  onType: () => void;
  onPause: (draft: Draft | null) => void;
}): void {
  const view = where.document.defaultView;
  if (!view) return;
  let last = 0;
  let timer = 0;
  const check = () => {
    const left = last + PAUSE_MS - view.performance.now();
    timer = left > 0 ? view.setTimeout(check, left) : 0;
    if (timer || where.signal.aborted) return;
    const editor = findEditor(where.profile, where.document);
    onPause(editor && readDraft(editor));
  };
  const note = () => {
    last = view.performance.now();
    if (timer) return;
    timer = view.setTimeout(check, PAUSE_MS);
    onType();
  };
  watchDocuments(where, (place) =>
    place.addEventListener('input', note, { passive: true, capture: true, signal: where.signal }),
  );
  where.signal.addEventListener('abort', () => view.clearTimeout(timer));
}
