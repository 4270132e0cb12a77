import type { Draft } from '../model/case-reading';
import { blankMail } from '../text/find-quoted';
import { type Editor, isField } from './editor';
import { mapText, type TextMap } from './map-text';
import { blankQuoted } from './quoted-mail';

/** So much of a draft is read, in characters; a megabyte pasted must not hold the desk up. */
export const MOST_READ = 10_000;

/** The live text of an editor and, for editable content, where each character stands. Never the stale twin textarea. Its first `most` characters, or all. */
export function mapDraft({ element, rule }: Editor, most?: number): TextMap {
  if (isField(element)) return { text: element.value.slice(0, most), runs: [] };
  if (rule.emptyWhen && (element.matches(rule.emptyWhen) || element.querySelector(rule.emptyWhen)))
    return { text: '', runs: [] };
  return mapText(element, `[data-slate-placeholder]${rule.without ? `,${rule.without}` : ''}`, most);
}

/**
 * What the agent has written so far (the first MOST_READ characters), as a person would read it, and who will read it.
 * Quoted mail, by the editor's elements or by its words, is not the agent's: blank, so that offsets still fit.
 */
export function readDraft(editor: Editor): Draft {
  return { text: blankMail(blankQuoted(mapDraft(editor, MOST_READ), editor.element)), kind: editor.kind };
}
