import { type Editor, isField } from '../editor';
import type { TextMap } from '../map-text';
import { rangeOf } from '../range-of';

/** How many characters a change has put before the caret; null where that cannot be told (pasted, dropped, undone). */
function lengthOf({ inputType = '', data }: InputEvent): number | null {
  if (inputType === 'insertLineBreak' || inputType === 'insertParagraph') return 1;
  if (/^delete\w*Backward$/.test(inputType)) return 0;
  return /^insert(?:Composition)?Text$/.test(inputType) && typeof data === 'string' ? data.length : null;
}

/** Returns what tells of a change in this editor whether it lies behind `end` (a UTF-16 offset of the draft), so that nothing before it has moved. */
export function followsText(
  { element, ...editor }: Editor,
  end: number,
  map: TextMap | null,
): (change: InputEvent) => boolean {
  if (isField(element))
    return (change) => {
      const length = lengthOf(change);
      return change.target === element && length !== null && (element.selectionStart ?? 0) - length >= end;
    };
  // The browser keeps a range where it is while the document changes behind it.
  const mark = rangeOf({ ...editor, element }, end, end, map ?? undefined);
  return (change) => {
    const selection = element.ownerDocument.getSelection();
    const length = lengthOf(change);
    if (!mark || length === null || !selection?.focusNode || !element.contains(mark.endContainer))
      return false;
    const side = mark.comparePoint(selection.focusNode, selection.focusOffset);
    return length > 0 ? side > 0 : side >= 0;
  };
}
