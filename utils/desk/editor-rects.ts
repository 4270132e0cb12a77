import { type Editor, isField } from './editor';

/** Where the editor and its caret are in the page's viewport, px. `caret` is null where it cannot be known. */
export type EditorRects = { field: DOMRect; caret: DOMRect | null };

/** Measures the editor and its caret in the viewport of `document`, its frame's offset added, so that the panel can keep clear of them. */
export function measureEditor({ element }: Editor, document: Document): EditorRects {
  const page = element.ownerDocument;
  const frame = page === document ? null : page.defaultView?.frameElement?.getBoundingClientRect();
  const shift = (rect: DOMRect) =>
    frame ? new DOMRect(rect.x + frame.x, rect.y + frame.y, rect.width, rect.height) : rect;
  const selection = isField(element) ? null : element.ownerDocument.getSelection();
  const inside = selection?.rangeCount && element.contains(selection.focusNode);
  const caret = inside ? selection.getRangeAt(0).getClientRects()[0] : undefined;
  const own = element.getBoundingClientRect();
  return {
    field: frame && element.tagName === 'BODY' ? frame : shift(own),
    caret: caret ? shift(caret) : null,
  };
}
