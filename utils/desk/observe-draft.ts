import { PAUSE_MS } from '../engine/attention-rules';
import type { Draft } from '../model/case-reading';
import type { SiteProfile } from '../model/site-profile';
import type { Editor } from './editor';
import { findEditor } from './find-editor';
import { readDraft } from './read-draft';
import { watchDocuments } from './watch-documents';

/**
 * Calls `onPause` with the draft when typing in an editor has paused. While typing, a keystroke only notes the time;
 * one timer runs, and nothing is read before the pause. Returns whether somebody is typing.
 */
export function observeDraft({
  onPause,
  ...where
}: {
  profile: SiteProfile;
  document: Document;
  signal: AbortSignal;
  onPause: (draft: Draft, editor: Editor) => void;
}): () => boolean {
  const view = where.document.defaultView;
  if (!view) return () => false;
  let last = 0;
  let timer = 0;
  const check = () => {
    const left = last + PAUSE_MS - view.performance.now();
    timer = left > 0 ? view.setTimeout(check, left) : 0;
    if (timer || where.signal.aborted) return;
    const editor = findEditor(where.profile, where.document);
    if (editor) onPause(readDraft(editor), editor);
  };
  const note = () => {
    last = view.performance.now();
    if (!timer) timer = view.setTimeout(check, PAUSE_MS);
  };
  watchDocuments(where, (place) =>
    place.addEventListener('input', note, { passive: true, capture: true, signal: where.signal }),
  );
  where.signal.addEventListener('abort', () => view.clearTimeout(timer));
  return () => timer !== 0;
}
