import { type Editor, isField } from './editor';
import type { TextMap } from './map-text';
import { caretOf, wasUsed } from './remember-caret';

/** The innermost place at the end of an editable element, before a trailing line break. */
function endOf(element: HTMLElement): Range {
  let node: Node = element;
  while (node.lastChild && node.nodeType === 1) {
    const last: ChildNode = node.lastChild;
    if (last.nodeName === 'BR' || (last.nodeType !== 1 && last.nodeType !== 3)) break;
    node = last;
  }
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(node);
  if (node.lastChild?.nodeName === 'BR') range.setEndBefore(node.lastChild);
  range.collapse(false);
  return range;
}

/** Selects `range` in its document; true if that changed anything. */
export function selectRange(element: HTMLElement, range: Range): boolean {
  const selection = element.ownerDocument.getSelection();
  if (!selection) return false;
  const now = rangeIn(element);
  const same = now?.compareBoundaryPoints(0, range) === 0 && now.compareBoundaryPoints(2, range) === 0;
  if (!same) {
    selection.removeAllRanges();
    selection.addRange(range);
  }
  return !same;
}

/** The selection's range, if it lies in this element. */
export function rangeIn(element: HTMLElement): Range | null {
  const selection = element.ownerDocument.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  return range && element.contains(range.startContainer) && element.contains(range.endContainer)
    ? range
    : null;
}

/**
 * Focuses the editor and puts the caret where the agent last had it, or at the end if she was never there. What she
 * had selected is kept: the caret goes behind it. True if focus or caret moved (editors notice that a moment later).
 */
export function placeCaret({ element }: Editor): boolean {
  const own = element.ownerDocument;
  const focused = own.activeElement === element && own.hasFocus();
  const used = focused || wasUsed(element);
  const kept = caretOf(element);
  const held = used ? rangeIn(element) : null;
  if (!focused) {
    (own.defaultView?.frameElement as HTMLElement | null)?.focus({ preventScroll: true });
    element.focus({ preventScroll: true });
  }
  if (isField(element)) {
    const at = used ? (element.selectionEnd ?? element.value.length) : element.value.length;
    element.setSelectionRange(at, at);
    return !focused;
  }
  const range = (held ?? kept ?? endOf(element)).cloneRange();
  if (held ?? kept) range.collapse(false);
  return selectRange(element, range) || !focused;
}

/** The draft offset of a caret: how much of the mapped text stands before it. */
export function offsetOf({ runs }: TextMap, caret: Range): number {
  let before = 0;
  for (const { node, from, at, length } of runs) {
    if (caret.comparePoint(node, from + length) < 0) before = at + length;
    else if (node === caret.startContainer && caret.startOffset > from)
      before = at + caret.startOffset - from;
  }
  return before;
}
