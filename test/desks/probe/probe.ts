import { catchAttempts } from '../../../utils/desk/catch-attempts';
import type { Editor } from '../../../utils/desk/editor';
import { measureEditor } from '../../../utils/desk/editor-rects';
import { findEditor } from '../../../utils/desk/find-editor';
import { insertText, replaceText } from '../../../utils/desk/insert-text';
import { matchProfile } from '../../../utils/desk/match-profile';
import { observeCase } from '../../../utils/desk/observe-case';
import { observeDraft } from '../../../utils/desk/observe-draft';
import { rangeOf } from '../../../utils/desk/range-of';
import { readCase } from '../../../utils/desk/read-case';
import { readDraft } from '../../../utils/desk/read-draft';
import { rememberCaret } from '../../../utils/desk/remember-caret';
import type { SiteProfile } from '../../../utils/model/site-profile';

// A content script that does what the test asks: the desk modules in a real isolated world, in both browsers.
// The test speaks to it by events, because only those reach both worlds.

let profile: SiteProfile | null = null;
let hold = false;
const said: unknown[] = [];
const url = () => new URL(location.href);

function editorOf(select: string, frame: string | null): Editor {
  const place = frame ? document.querySelector<HTMLIFrameElement>(frame)?.contentDocument : document;
  const element = place?.querySelector<HTMLElement>(select);
  if (!element) throw new Error(`no editor at ${frame ?? ''} ${select}`);
  return { element, kind: 'reply', rule: { select } };
}

const current = (): Editor => {
  const editor = profile && findEditor(profile, document);
  if (!editor) throw new Error('no editor');
  return editor;
};

const calls: Record<string, (...args: never[]) => unknown> = {
  text: (select: string, frame: string | null) => readDraft(editorOf(select, frame)).text,
  insert: (select: string, frame: string | null, text: string) => insertText(editorOf(select, frame), text),
  replace: (select: string, frame: string | null, start: number, end: number, text: string) =>
    replaceText(editorOf(select, frame), start, end, text),
  read: (profiles: SiteProfile[]) => {
    profile = matchProfile(profiles, url(), document);
    return profile && readCase(profile, document, url());
  },
  draft: () => readDraft(current()),
  insertHere: (text: string) => insertText(current(), text),
  replaceHere: (start: number, end: number, text: string) => replaceText(current(), start, end, text),
  wordsAt: (start: number, end: number) => rangeOf(current(), start, end)?.toString() ?? null,
  rects: () => measureEditor(current(), document),
  watch: (profiles: SiteProfile[]) => {
    const { signal } = new AbortController();
    profile = matchProfile(profiles, url(), document);
    observeCase({
      profiles,
      signs: profiles,
      document,
      signal,
      onReading: (reading) => said.push({ reading }),
      onOther() {},
    });
    if (!profile) return false;
    rememberCaret({ profile, document, signal });
    observeDraft({
      profile,
      document,
      signal,
      onType() {},
      onWord() {},
      onPause: (draft) => draft && said.push({ draft }),
    });
    catchAttempts({
      profile,
      document,
      signal,
      watched: { of: 'probe', sent: null },
      onAttempt: ({ stop, ...attempt }) => {
        said.push({ attempt });
        if (hold) stop();
      },
    });
    return true;
  },
  hold: (on: boolean) => {
    hold = on;
  },
  said: () => said.splice(0),
};

document.addEventListener('desk-probe', async (event) => {
  const { id, name, args } = JSON.parse((event as CustomEvent<string>).detail) as {
    id: number;
    name: string;
    args: never[];
  };
  let answer: object;
  try {
    answer = { id, value: (await calls[name]?.(...args)) ?? null };
  } catch (error) {
    answer = { id, error: String(error) };
  }
  document.dispatchEvent(new CustomEvent('desk-probe-answer', { detail: JSON.stringify(answer) }));
});
document.documentElement.dataset.probe = '1';
