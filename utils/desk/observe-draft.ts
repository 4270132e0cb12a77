import { PAUSE_MS } from '../engine/attention-rules';
import type { Draft } from '../model/case-reading';
import type { SiteProfile } from '../model/site-profile';
import { findEditor } from './find-editor';
import { readDraft } from './read-draft';
import { watchDocuments } from './watch-documents';
import { type EditorLook, watchEditors } from './watch-editors';

/** What is put in at once comes as several changes; they are read as one, ms. */
const GATHER_MS = 20;
/** A word that nobody has gone on with for so long is finished too, ms. */
const STILL_MS = 300;

/** What was sent last in a page: a desk may show its next case before it empties the editor, and it is not that case's draft. */
const sentTexts = new WeakMap<Document, string>();

/** The change ends a word; what is pasted, deleted or composed may. */
const endsWord = ({ data }: InputEvent) => typeof data !== 'string' || !/[\p{L}\p{N}'’-]$/u.test(data);

/**
 * Calls `onType` when typing begins, `onWord` with the draft when a word is finished or the editor is left, and `onPause`
 * when typing has paused (null where the editor is gone). A keystroke only notes the time: nothing is read inside a word.
 * What a script puts into the editor counts as typed. Returns how to say that what stands there is being sent.
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
}): (draft: Draft | null) => void {
  const view = where.document.defaultView;
  if (!view) return () => {};
  const { signal } = where;
  let last = 0;
  let timer = 0;
  /** When the last word is finished; Infinity = it has been read. */
  let wordAt = Number.POSITIVE_INFINITY;
  let wordTimer = 0;
  let firesAt = 0;
  /** The text that was read last, and that it is being sent: a desk that empties its editor then unwrites nothing. */
  let known = sentTexts.get(where.document) ?? '';
  let isLeaving = known !== '';
  const readNow = () => {
    const editor = findEditor(where.profile, where.document);
    return editor && readDraft(editor);
  };
  const read = () => {
    const draft = readNow();
    known = draft?.text ?? '';
    return draft;
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
  /** The text changes now, and its next pause is awaited. */
  const begin = (): number => {
    last = view.performance.now();
    if (!timer) {
      timer = view.setTimeout(check, PAUSE_MS);
      onType();
    }
    return last;
  };
  const note = (ends: boolean) => {
    const now = begin();
    isLeaving = false;
    // A finished word is read soon, whatever follows it; inside a word the end is put off with each key.
    wordAt = ends || wordAt - now <= GATHER_MS ? Math.min(wordAt, now + GATHER_MS) : now + STILL_MS;
    if (wordTimer && wordAt < firesAt) {
      view.clearTimeout(wordTimer);
      wordTimer = 0;
    }
    if (!wordTimer) arm();
  };
  /** What a script has put there is read at once: the next thing may be a click on send. What is typed has its moments. */
  const look = (seen: EditorLook) => {
    if (signal.aborted) return;
    if (wordTimer) return seen.why === 'act' ? finishWord() : undefined;
    // A change that came with what was typed.
    if (seen.why === 'change' && timer && last >= seen.at - GATHER_MS) return;
    const draft = readNow();
    const text = draft?.text ?? '';
    if (text === known) return;
    known = text;
    const hasLeft = isLeaving && text.trim() === '';
    isLeaving = false;
    if (hasLeft) return;
    begin();
    onWord(draft);
  };
  watchDocuments(where, (place) => {
    const passive = { passive: true, capture: true, signal };
    place.addEventListener('input', (event) => note(endsWord(event as InputEvent)), passive);
    // Whoever leaves the editor may be about to send.
    place.addEventListener('focusout', finishWord, passive);
  });
  signal.addEventListener('abort', () => {
    view.clearTimeout(timer);
    view.clearTimeout(wordTimer);
  });
  watchEditors(where, look);
  return (draft) => {
    known = draft?.text ?? '';
    isLeaving = true;
    sentTexts.set(where.document, known);
  };
}
