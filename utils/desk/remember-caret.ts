import type { SiteProfile } from '../model/site-profile';
import { isField } from './editor';
import { listEditors, markUsed } from './find-editor';
import { watchDocuments } from './watch-documents';

const carets = new WeakMap<HTMLElement, Range>();
const used = new WeakSet<HTMLElement>();

/** Has the agent been in this editor, so that its caret is hers? */
export function wasUsed(element: HTMLElement): boolean {
  return used.has(element);
}

/** Where the caret stood in this editable element when it lost the focus, if that place still exists. */
export function caretOf(element: HTMLElement): Range | null {
  const range = carets.get(element);
  return range && element.contains(range.startContainer) && element.contains(range.endContainer)
    ? range
    : null;
}

/** Keeps, for each editor, where the caret stood when the focus left it. Nothing happens while typing. */
export function rememberCaret(where: {
  profile: SiteProfile;
  document: Document;
  signal: AbortSignal;
}): void {
  watchDocuments(where, (place) => {
    place.addEventListener(
      'focusout',
      (event) => {
        const editor = listEditors(where.profile, where.document).find(({ element }) =>
          element.contains(event.target as Node),
        );
        if (!editor) return;
        markUsed(editor);
        used.add(editor.element);
        const selection = place.getSelection();
        if (isField(editor.element) || !selection?.rangeCount) return;
        const range = selection.getRangeAt(0);
        if (editor.element.contains(range.startContainer)) carets.set(editor.element, range.cloneRange());
      },
      { signal: where.signal, capture: true },
    );
  });
}
