import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeCaret } from '../../utils/desk/caret';
import { listEditors } from '../../utils/desk/find-editor';
import { rememberCaret } from '../../utils/desk/remember-caret';
import type { SiteProfile } from '../../utils/model/site-profile';
import { profile } from './reply-page';

const RICH: SiteProfile = { ...profile, editors: [{ select: '#rich' }] };
let stop: AbortController;

beforeEach(() => {
  stop = new AbortController();
  document.body.innerHTML =
    '<div id="rich" contenteditable="true" tabindex="0">Before after</div><button></button>';
  rememberCaret({ profile: RICH, document, signal: stop.signal });
  document.querySelector('button')?.focus();
});
afterEach(() => {
  stop.abort();
  document.body.innerHTML = '';
});

/** Where the text goes when the caret stands in the editor by these events, though the focus is elsewhere. */
function placeAfter(...events: string[]): number | undefined {
  const [editor] = listEditors(RICH, document);
  if (!editor) throw new Error('no editor');
  for (const type of events) editor.element.dispatchEvent(new Event(type, { bubbles: true }));
  document.getSelection()?.collapse(editor.element.firstChild, 7);
  placeCaret(editor);
  const range = document.getSelection()?.getRangeAt(0);
  return range?.startOffset;
}

test('a caret that the page has put somewhere is not the agent’s: text goes to the end', () => {
  expect(placeAfter()).toBe('Before after'.length);
});

test('where she has pressed the editor it is hers, though the window told of no focus', () => {
  expect(placeAfter('pointerdown')).toBe(7);
});

test('where the focus has left the editor it is hers', () => {
  expect(placeAfter('focusout')).toBe(7);
});
