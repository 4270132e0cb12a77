import { isField } from './editor';

/**
 * How text gets into an editor's own model, not only into the page:
 * `command` the browser's insertText; `paste` a paste event with paragraphs; `plain` one with text only;
 * `input` a beforeinput event; `try` a paste event and, if nobody takes it, the command.
 */
export type Method = 'command' | 'paste' | 'plain' | 'input' | 'try';

/** What each editor takes, found by trying all of them in Chromium and Firefox (test/desks/editors.ts). */
const METHODS: readonly [select: string, method: Method][] = [
  ['.ck-editor__editable,.ql-editor', 'paste'],
  ['.public-DraftEditor-content,[data-lexical-editor],trix-editor', 'plain'],
  ['[data-slate-editor]', 'input'],
  ['.ProseMirror,.fr-element,.note-editable,.mce-content-body,.cke_editable', 'command'],
];

/** The method for an editor; unknown editable elements are tried. */
export function chooseMethod(element: HTMLElement): Method {
  if (isField(element)) return 'command';
  return METHODS.find(([select]) => element.matches(select))?.[1] ?? 'try';
}

const encode = (text: string) =>
  text.replace(/[&<> ]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : c));

/** One paragraph a line; spaces at the ends would be dropped by the editor's own clean-up. */
const paragraphs = (text: string) =>
  text
    .split('\n')
    .map((line) => `<p>${encode(line).replace(/^ | $/g, '&nbsp;') || '<br>'}</p>`)
    .join('');

/**
 * The page's own constructors. Firefox hides from a page what a content script's event carries, unless it was made
 * with these; Chromium does not.
 */
function pageOf(element: HTMLElement): typeof globalThis {
  const view = element.ownerDocument.defaultView as unknown as { wrappedJSObject?: typeof globalThis };
  return view.wrappedJSObject ?? (view as typeof globalThis);
}

/** Editors with an undo history of their own, and the event on which they record a step. */
function markStep(element: HTMLElement): void {
  if (element.matches('.note-editable')) element.dispatchEvent(new Event('mouseup'));
  const keyCode = element.matches('.mce-content-body') ? 45 : element.matches('.fr-element') ? 0 : -1;
  if (keyCode >= 0) element.dispatchEvent(new KeyboardEvent('keyup', { keyCode }));
}

/** Ends the browser's own undo step, so that one undo takes back the insertion and not what was typed before. */
function endStep(element: HTMLElement): void {
  const selection = element.ownerDocument.getSelection();
  if (isField(element) || !selection?.rangeCount) return;
  const range = selection.getRangeAt(0);
  selection.removeAllRanges();
  selection.addRange(range);
}

/** Carries out a method at the selection. Returns whether somebody took it. */
export function applyMethod(method: Method, element: HTMLElement, text: string): boolean {
  const own = element.ownerDocument;
  if (method === 'command') {
    markStep(element);
    endStep(element);
    const done = own.execCommand(text ? 'insertText' : 'delete', false, text);
    markStep(element);
    return done;
  }
  const page = pageOf(element);
  const data = new page.DataTransfer();
  data.setData('text/plain', text);
  const how = Object.assign(new page.Object(), { bubbles: true, cancelable: true, composed: true });
  if (method === 'input') {
    const inputType = text ? 'insertFromPaste' : 'deleteContentBackward';
    return !element.dispatchEvent(
      new page.InputEvent('beforeinput', Object.assign(how, { inputType, dataTransfer: data })),
    );
  }
  // Firefox 153 ignores clipboardData here, and knows its own data and dataType instead.
  const load = { clipboardData: data, data: text, dataType: 'text/plain' };
  const event = new page.ClipboardEvent('paste', Object.assign(how, load));
  if (method !== 'plain') event.clipboardData?.setData('text/html', paragraphs(text));
  const taken = !element.dispatchEvent(event);
  return taken || (method === 'try' && applyMethod('command', element, text));
}
