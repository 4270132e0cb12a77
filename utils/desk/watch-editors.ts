import type { SiteProfile } from '../model/site-profile';
import { isField } from './editor';
import { listEditors } from './find-editor';
import { watchDocuments } from './watch-documents';

/** When it is looked again after somebody did something: a canned reply may have to be fetched first, ms. */
const LOOKS_MS = [250, 1000, 3000];
/** Changes inside an editor are gathered for so long, ms. */
const GATHER_MS = 250;

/** Why it is looked: somebody does something now, or did a moment ago, or an editor's content has changed (since when, ms). */
export type EditorLook = { why: 'act' | 'after' } | { why: 'change'; at: number };

/**
 * Calls `look` when a script may have changed what stands in an editor: when editable content changes, at whatever people
 * do (a click, Enter, a shortcut, a choice, the focus moves) and for a short while after it, and at the beginning. A
 * field's value says nothing when a script sets it. Where nobody does anything and nothing changes, nothing is looked at.
 */
export function watchEditors(
  where: { profile: SiteProfile; document: Document; signal: AbortSignal },
  look: (why: EditorLook) => void,
): void {
  const { profile, document, signal } = where;
  const view = document.defaultView;
  if (!view) return;
  let gather = 0;
  let after: number[] = [];
  const observer = new view.MutationObserver(() => {
    if (gather) return;
    const at = view.performance.now();
    gather = view.setTimeout(() => {
      gather = 0;
      look({ why: 'change', at });
    }, GATHER_MS);
  });
  const known = new WeakSet<HTMLElement>();
  const lookNow = (why: EditorLook) => {
    for (const { element } of listEditors(profile, document)) {
      if (isField(element) || known.has(element)) continue;
      known.add(element);
      observer.observe(element, { childList: true, characterData: true, subtree: true });
    }
    look(why);
  };
  const clear = () => {
    for (const timer of after) view.clearTimeout(timer);
  };
  const lookOn = () => {
    lookNow({ why: 'act' });
    clear();
    after = LOOKS_MS.map((ms) => view.setTimeout(() => lookNow({ why: 'after' }), ms));
  };
  const onKey = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
    if (key === 'Enter' || ctrlKey || altKey || metaKey) lookOn();
  };
  watchDocuments(where, (place) => {
    const early = { capture: true, passive: true, signal };
    for (const type of ['pointerdown', 'change', 'focusin']) place.addEventListener(type, lookOn, early);
    place.addEventListener('keydown', onKey, early);
  });
  lookOn();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(gather);
    clear();
  });
}
