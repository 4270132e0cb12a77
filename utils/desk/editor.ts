import type { EditorKind } from '../model/editor-kind';
import type { EditorRule } from '../model/site-profile';

/** An editor on the page, alive now: hold it for one action only, desks replace their nodes. */
export type Editor = { element: HTMLElement; kind: EditorKind; rule: EditorRule };

/** Is it a field with a value (textarea, input) rather than editable page content? */
export function isField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';
}
