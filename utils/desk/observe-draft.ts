import { PAUSE_MS } from '../engine/attention-rules';
import type { Draft } from '../model/case-reading';
import type { SiteProfile } from '../model/site-profile';
import { findEditor } from './find-editor';
import { readDraft } from './read-draft';
import { watchDocuments } from './watch-documents';

/** What is put in at once comes as several changes; they are read as one, ms. */
const GATHER_MS = 20;
/** A word that nobody has gone on with for so long is finished too, ms. */
const STILL_MS = 300;

/** The change ends a word; what is pasted, deleted or composed may. */
const endsWord = ({ data }: InputEvent) => typeof data !== 'string' || !/[\p{L}\p{N}'’-]$/u.test(data);

/**
 * Calls `onType` when typing begins, `onWord` with the draft when a word is finished or the editor is left, and `onPause`
 * when typing has paused (null where the editor is gone). A keystroke only notes the time: nothing is read inside a word.
 */
export function observeDraft({
  onType,
  onWord,
  onPause,
  ...where
}: {
  profile: SiteProfile;
  document: Document;
  signal: AbortSignal;
  onType: () => void;
  onWord: (draft: Draft | null) => void;
  onPause: (draft: Draft | null) => void;
}): void {
  const view = where.document.defaultView;
  if (!view) return;
  const { signal } = where;
  let last = 0;
  let timer = 0;
  /** When the last word is finished; Infinity = it has been read. */
  let wordAt = Number.POSITIVE_INFINITY;
  let wordTimer = 0;
  let firesAt = 0;
  const read = () => {
    const editor = findEditor(where.profile, where.document);
    return editor && readDraft(editor);
  };
  const check = () => {
    const left = last + PAUSE_MS - view.performance.now();
    timer = left > 0 ? view.setTimeout(check, left) : 0;
    if (!timer && !signal.aborted) onPause(read());
  };
  const finishWord = () => {
    view.clearTimeout(wordTimer);
    wordTimer = 0;
    if (wordAt === Number.POSITIVE_INFINITY || signal.aborted) return;
    wordAt = Number.POSITIVE_INFINITY;
    onWord(read());
  };
  const checkWord = () => {
    wordTimer = 0;
    if (wordAt <= view.performance.now()) finishWord();
    else arm();
  };
  const arm = () => {
    firesAt = wordAt;
    wordTimer = view.setTimeout(checkWord, wordAt - view.performance.now());
  };
  const note = (event: Event) => {
    last = view.performance.now();
    const ends = endsWord(event as InputEvent);
    // A finished word is read soon, whatever follows it; inside a word the end is put off with each key.
    wordAt = ends || wordAt - last <= GATHER_MS ? Math.min(wordAt, last + GATHER_MS) : last + STILL_MS;
    if (wordTimer && wordAt < firesAt) {
      view.clearTimeout(wordTimer);
      wordTimer = 0;
    }
    if (!wordTimer) arm();
    if (timer) return;
    timer = view.setTimeout(check, PAUSE_MS);
    onType();
  };
  watchDocuments(where, (place) => {
    const passive = { passive: true, capture: true, signal };
    place.addEventListener('input', note, passive);
    // Whoever leaves the editor may be about to send.
    place.addEventListener('focusout', finishWord, passive);
  });
  signal.addEventListener('abort', () => {
    view.clearTimeout(timer);
    view.clearTimeout(wordTimer);
  });
}
