import type { SiteProfile } from '../../model/site-profile';
import { watchDocuments } from '../watch-documents';

const EDITS = new Set(['Backspace', 'Delete', 'Enter', 'Process', 'Dead']);

/** Calls back when somebody types in the page or one of its editors' frames, or presses Escape there; not in the panel. */
export function watchKeys(
  where: { profile: SiteProfile; document: Document; signal: AbortSignal },
  own: Element,
  onKey: () => void,
): void {
  const { signal } = where;
  const heard = ({ key, target, isTrusted, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    if (!isTrusted || target === own) return;
    const writes = (key.length === 1 && !ctrlKey && !metaKey && !altKey) || EDITS.has(key);
    if (writes || key === 'Escape') onKey();
  };
  watchDocuments(where, (place) =>
    place.addEventListener('keydown', heard, { signal, capture: true, passive: true }),
  );
}
