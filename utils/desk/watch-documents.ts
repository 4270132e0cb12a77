import type { SiteProfile } from '../model/site-profile';
import { frameDocuments } from './find-editor';

/**
 * Calls `attach` once for the page and once for each same-origin editor frame's document, also for frames that
 * come later: the page's window loses the focus whenever a frame gets it, so nothing needs to be polled.
 */
export function watchDocuments(
  { profile, document, signal }: { profile: SiteProfile; document: Document; signal: AbortSignal },
  attach: (document: Document) => void,
): void {
  /** By root element: an editor that writes its frame anew (document.open) has dropped the listeners of the same document. */
  const known = new WeakSet<Node>();
  const look = () => {
    const frames = profile.editors.flatMap((rule) =>
      rule.frame ? frameDocuments(document, rule.frame) : [],
    );
    for (const place of [document, ...frames]) {
      const root = place.documentElement ?? place;
      if (known.has(root)) continue;
      known.add(root);
      attach(place);
    }
  };
  look();
  document.defaultView?.addEventListener('blur', look, { signal });
  document.addEventListener('load', look, { signal, capture: true });
}
