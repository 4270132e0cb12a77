import type { SiteSign } from '../model/site-profile';
import { matchProfile } from './match-profile';

/** Changes are gathered for so long before the page is looked at, ms; while it loads for no longer than the parser works. */
const GATHER = 100;
/** A look may cost the page at most this share of its time. */
const SHARE = 20;

/**
 * Calls `onCase` with the profile whose case the page shows, once: as soon as it is there, also when it comes late or by a
 * change of the address. Between two looks nothing of the page is observed, so that a page may change as much as it likes.
 */
export function detectCase({
  signs,
  document,
  signal,
  onCase,
}: {
  signs: readonly SiteSign[];
  document: Document;
  signal: AbortSignal;
  onCase: (profile: string) => void;
}): void {
  const view = document.defaultView;
  if (!view || signs.length === 0 || signal.aborted) return;
  const end = new AbortController();
  const ended = AbortSignal.any([signal, end.signal]);
  let timer = 0;
  let cost = 0;

  const look = () => {
    view.clearTimeout(timer);
    timer = 0;
    if (ended.aborted) return;
    const began = view.performance.now();
    // A page that is itself an editor is never touched: what is added to it would be saved with the text.
    const isEditor = document.designMode === 'on' || document.body?.isContentEditable;
    const found = isEditor ? null : matchProfile(signs, new URL(document.location.href), document);
    cost = view.performance.now() - began;
    if (found) {
      end.abort();
      onCase(found.id);
    } else observer.observe(document, { childList: true, subtree: true });
  };
  const arm = () => {
    observer.disconnect();
    timer ||= view.setTimeout(look, Math.max(document.readyState === 'loading' ? 0 : GATHER, cost * SHARE));
  };

  const observer = new view.MutationObserver(arm);
  ended.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
  document.addEventListener('DOMContentLoaded', look, { signal: ended });
  for (const event of ['popstate', 'hashchange', 'pageshow'])
    view.addEventListener(event, arm, { signal: ended });
  (view as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', arm, {
    signal: ended,
  });
  look();
}
