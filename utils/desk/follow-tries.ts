import type { Memory } from '../model/memory';
import type { SiteProfile } from '../model/site-profile';
import {
  countedBefore,
  isKeptOn,
  judgeTry,
  NOTHING_TRIED,
  repeatTry,
  seeEditor,
  settleTry,
  type TriedSends,
  type Try,
  type Verdict,
} from '../session/judge-try';
import { printOf } from '../session/print-of';
import type { Editor } from './editor';
import { findEditor } from './find-editor';
import { readDraft } from './read-draft';
import { watchDocuments } from './watch-documents';

/** What a page has seen, over all its cases: one act may send in one case and show the next. */
type Page = { act: number; repeats: boolean; tried: TriedSends };
const pages = new WeakMap<Document, Page>();

/** When it is looked whether a reply has left, ms after it was sent. */
const LOOKS_MS = [400, 2000, 10_000];
/** Words that follow each other faster are one piece of typing, ms. */
const BURST_MS = 1000;

/** Whose case is watched, and the reply that was sent in it before this page was loaded. */
export type WatchedCase = { of: string; sent: Omit<NonNullable<Memory['sent']>, 'at'> | null };

/** Tells apart what one act does, and what was counted already. */
export type Tries = {
  /** What an event is that happens now; `editor` is the one that is sent from, null where there is none. */
  judge(what: Pick<Try, 'kind' | 'sends'>, editor: Editor | null): Verdict;
  /** The event judged last as an attempt was let through, or stopped. */
  settle(stopped: boolean): void;
};

/**
 * Follows what people do in a page and its editors from now on, until `signal` ends. `onKept` hears when somebody goes on
 * writing in a reply that was sent and has not left, and when that is over.
 */
export function followTries({
  watched,
  onKept,
  ...where
}: {
  profile: SiteProfile;
  document: Document;
  signal: AbortSignal;
  watched: WatchedCase;
  onKept?: ((kept: boolean) => void) | undefined;
}): Tries {
  const { profile, document, signal } = where;
  const view = document.defaultView;
  const page = pages.get(document) ?? { act: 0, repeats: false, tried: NOTHING_TRIED };
  pages.set(document, page);
  let { sent } = watched;
  let isKept = sent?.kept === true;
  const now = () => view?.performance.now() ?? 0;
  const read = (editor = findEditor(profile, document)) => {
    return { of: `${watched.of} ${editor?.kind}`, text: editor ? readDraft(editor).text : '', at: now() };
  };
  const tellKept = (of: string) => {
    const is = isKeptOn(page.tried, of);
    if (is !== isKept) onKept?.(is);
    isKept = is;
  };
  const look = (typing: boolean) => {
    if (signal.aborted || (!page.tried.reply && sent === null)) return;
    const seen = read();
    if (sent !== null && (typing || seen.text.trim() !== '')) {
      if (printOf(seen.text) === sent.print) page.tried = countedBefore({ ...seen, kind: sent.kind });
      sent = null;
    }
    page.tried = seeEditor(page.tried, { ...seen, typing });
    tellKept(seen.of);
  };
  let wroteAt = Number.NEGATIVE_INFINITY;
  const begin = (event: Event) => {
    page.repeats = (event as KeyboardEvent).repeat === true;
    if (page.repeats) return;
    page.act++;
    if (event.type !== 'beforeinput') return;
    const at = now();
    // One look as writing begins: nothing is read from key to key.
    if (at - wroteAt > BURST_MS) look(true);
    wroteAt = at;
  };
  watchDocuments(where, (place) => {
    for (const type of ['pointerdown', 'keydown', 'beforeinput'])
      (place.defaultView ?? place).addEventListener(type, begin, { capture: true, passive: true, signal });
  });

  let judged: Try | null = null;
  return {
    judge(what, editor) {
      look(false);
      const { act, repeats } = page;
      judged = { ...what, ...read(editor), act, repeats };
      const verdict = judgeTry(page.tried, judged);
      if (verdict === 'again') page.tried = repeatTry(page.tried, judged);
      tellKept(judged.of);
      return verdict;
    },
    settle(stopped) {
      if (judged) page.tried = settleTry(page.tried, judged, stopped);
      sent = null;
      wroteAt = Number.NEGATIVE_INFINITY;
      if (!stopped) for (const ms of LOOKS_MS) view?.setTimeout(() => look(false), ms);
    },
  };
}
