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

/**
 * Keeps, for each editor, where the caret stood when the focus left it. A press in it makes it the agent's too: a window
 * that is not in front tells of no focus. Nothing happens while typing.
 */
export function rememberCaret(where: {
  profile: SiteProfile;
  document: Document;
  signal: AbortSignal;
}): void {
  const options = { signal: where.signal, capture: true };
  const find = ({ target }: Event) =>
    listEditors(where.profile, where.document).find(({ element }) => element.contains(target as Node));
  watchDocuments(where, (place) => {
    const press = (event: Event) => {
      const editor = find(event);
      if (editor) used.add(editor.element);
    };
    const leave = (event: Event) => {
      const editor = find(event);
      if (!editor) return;
      markUsed(editor);
      used.add(editor.element);
      const selection = place.getSelection();
      if (isField(editor.element) || !selection?.rangeCount) return;
      const range = selection.getRangeAt(0);
      if (editor.element.contains(range.startContainer)) carets.set(editor.element, range.cloneRange());
    };
    place.addEventListener('pointerdown', press, options);
    place.addEventListener('focusout', leave, options);
  });
}
