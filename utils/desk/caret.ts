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
  if (node.lastChild?.nodeName === 'BR') range.setStartBefore(node.lastChild);
  else range.selectNodeContents(node);
  range.collapse(node.lastChild?.nodeName === 'BR');
  return range;
}

/** Selects `range` in its document; true if that changed anything. */
export function selectRange(element: HTMLElement, range: Range): boolean {
  const selection = element.ownerDocument.getSelection();
  if (!selection) return false;
  const now = selection.rangeCount ? selection.getRangeAt(0) : null;
  const same = now?.compareBoundaryPoints(0, range) === 0 && now.compareBoundaryPoints(2, range) === 0;
  if (!same)
    selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
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

/** The draft offset at which a range begins, or null where the map does not say. */
export function offsetOf({ text, runs }: TextMap, range: Range): number | null {
  let before = 0;
  for (const run of runs) {
    const at = run.node.ownerDocument.createRange();
    at.setStart(run.node, run.from);
    at.setEnd(run.node, run.from + run.length);
    if (run.node === range.startContainer && range.startOffset >= run.from) {
      before = run.at + Math.min(run.length, range.startOffset - run.from);
      if (range.startOffset <= run.from + run.length) return before;
    } else if (at.compareBoundaryPoints(1, range) <= 0) before = run.at + run.length;
    else break;
  }
  return Math.min(before, text.length);
}
