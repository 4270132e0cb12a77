import type { ViewSize } from '../../model/panel-place';

/** The inside of a page's window, px. */
export function viewSize(document: Document): ViewSize {
  const view = document.defaultView;
  return { width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0 };
}
