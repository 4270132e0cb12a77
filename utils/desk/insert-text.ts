import { type Editor, isField } from './editor';
import { mapDraft } from './read-draft';

export type Inserted = { ok: boolean; method: string };

/** Inserts `text` at the caret (or at the end, if there was none) and checks that it is there exactly once. */
export async function insertText(editor: Editor, text: string): Promise<Inserted> {
  const before = mapDraft(editor).text;
  editor.element.focus();
  if (isField(editor.element) && editor.element.ownerDocument.activeElement !== editor.element)
    return { ok: false, method: 'none' };
  editor.element.ownerDocument.execCommand('insertText', false, text);
  const after = mapDraft(editor).text;
  return { ok: after.length > before.length && after.includes(text), method: 'command' };
}

/** Replaces draft offsets `start`..`end` (UTF-16) by `text`, under the same promise as insertText. */
export async function replaceText(
  editor: Editor,
  start: number,
  end: number,
  text: string,
): Promise<Inserted> {
  if (!isField(editor.element)) return { ok: false, method: 'none' };
  editor.element.focus();
  editor.element.setSelectionRange(start, end);
  return insertText(editor, text);
}
