import { offsetOf, placeCaret, rangeIn, selectRange } from './caret';
import { type Editor, isField } from './editor';
import { applyMethod, chooseMethod } from './insert-method';
import { rangeOf } from './range-of';
import { mapDraft } from './read-draft';

/** `ok`: the text is in the editor's own text exactly once. Otherwise the draft is as it was: offer Copy. */
export type Inserted = { ok: boolean; method: string };

/** Editors learn of a moved caret a moment later (ms, measured: 120 is enough for all fifteen). */
const SETTLE = 120;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Line breaks and spaces are the editor's business; every other character counts. */
const squash = (text: string) => text.replace(/\s+/g, '');

async function isThere(right: () => boolean): Promise<boolean> {
  for (const wait of [20, 60, 120, 300]) {
    await pause(wait);
    if (!right()) continue;
    await pause(SETTLE);
    return right();
  }
  return false;
}

const BY_HAND = ['keydown', 'paste', 'drop', 'compositionstart'] as const;

/** Hears whether the agent writes on while we look: from then on the draft is theirs, and nothing is taken back. */
function hearTyping(document: Document): { stop(): void; heard(): boolean } {
  const ears = new AbortController();
  let heard = false;
  for (const type of BY_HAND)
    document.addEventListener(
      type,
      (event) => {
        heard ||= event.isTrusted;
      },
      { capture: true, signal: ears.signal },
    );
  return { stop: () => ears.abort(), heard: () => heard };
}

/** Takes back what went wrong, with the editor's own undo. */
async function restore(editor: Editor, before: string): Promise<void> {
  const { element } = editor;
  const isBack = () => squash(mapDraft(editor).text) === squash(before);
  if (isBack()) return;
  const undo = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: true, bubbles: true, cancelable: true };
  element.dispatchEvent(new KeyboardEvent('keydown', undo));
  await pause(SETTLE);
  if (!isBack()) element.ownerDocument.execCommand('undo');
}

async function putText(editor: Editor, text: string, start: number, end: number): Promise<Inserted> {
  const before = mapDraft(editor).text;
  const method = chooseMethod(editor.element);
  const wanted = squash(before.slice(0, start) + text + before.slice(end));
  const piece = squash(text);
  const count = (whole: string) => squash(whole).split(piece).length;
  const typing = hearTyping(editor.element.ownerDocument);
  applyMethod(method, editor.element, text);
  const ok = await isThere(() => {
    const now = mapDraft(editor).text;
    return squash(now) === wanted || (typing.heard() && count(now) === count(before) + 1);
  });
  typing.stop();
  if (!ok && !typing.heard()) await restore(editor, before);
  return { ok, method };
}

/**
 * Inserts `text` at the caret (or at the end, if there was none), as one undo step where the editor allows it, with
 * a space where two words would touch, and checks that it is there exactly once. Never sends anything.
 */
export async function insertText(editor: Editor, text: string): Promise<Inserted> {
  const { element } = editor;
  if (placeCaret(editor)) await pause(SETTLE);
  const map = mapDraft(editor);
  const range = isField(element) ? null : rangeIn(element);
  const at = isField(element) ? element.selectionEnd : range && offsetOf(map, range);
  if (at === null) return { ok: false, method: 'none' };
  const left = /\S$/.test(map.text.slice(0, at)) && !isLineStart(range) ? ' ' : '';
  const right = /^[\p{L}\p{N}]/u.test(map.text.slice(at)) ? ' ' : '';
  return putText(editor, left + text + right, at, at);
}

/** An empty line that the map joins to the line before it. */
function isLineStart(range: Range | null): boolean {
  return !!range && range.startOffset === 0 && range.startContainer.nodeType === 1;
}

/** Replaces draft offsets `start`..`end` (UTF-16, as in readDraft) by `text`, under the same promise. */
export async function replaceText(
  editor: Editor,
  start: number,
  end: number,
  text: string,
): Promise<Inserted> {
  const { element } = editor;
  const none = { ok: false, method: 'none' };
  placeCaret(editor);
  if (isField(element)) element.setSelectionRange(start, end);
  else {
    const range = rangeOf(editor, start, end);
    if (!range) return none;
    selectRange(element, range);
  }
  await pause(SETTLE);
  return putText(editor, text, start, end);
}
