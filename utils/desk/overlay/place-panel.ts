import type { PanelPlace } from '../../model/panel-place';
import type { SiteProfile } from '../../model/site-profile';
import { measureEditor } from '../editor-rects';
import { findEditor } from '../find-editor';
import { type Box, findPlace, PANEL_WIDTH, type Spot, TAB } from './find-place';
import type { Host } from './mount-host';

const FIELDS = 'input, textarea, select, [contenteditable=""], [contenteditable=true]';

/**
 * Puts the host where it covers neither the focused field nor the caret. Reads layout only when asked:
 * on focus, resize and after a pause, never on a keystroke. `insist`: the person opened the panel although a field is in
 * the way. Returns the spot that was taken.
 */
export function placePanel(
  document: Document,
  profile: SiteProfile | null,
  host: Host,
  place: PanelPlace,
  insist: boolean,
): Spot {
  const view = document.defaultView;
  const window = { width: document.documentElement.clientWidth, height: view?.innerHeight ?? 0 };
  const focus = document.activeElement;
  const editor = profile ? findEditor(profile, document) : null;
  const inEditor =
    editor !== null &&
    (focus === editor.element || focus?.tagName === 'IFRAME' || editor.element.contains(focus));
  let field: Box | null = null;
  let caret: Box | null = null;
  if (insist) {
    // Nothing is avoided until the focus moves.
  } else if (inEditor && editor) {
    const rects = measureEditor(editor, document);
    field = toBox(rects.field);
    caret = rects.caret && toBox(rects.caret);
  } else if (focus?.matches(FIELDS)) field = toBox(focus.getBoundingClientRect());
  const height = Math.max(wantedHeight(host.root), 220);
  const spot = findPlace(window, place, height, field, caret);
  const width = spot.collapsed ? TAB.width : PANEL_WIDTH;
  host.setBox(spot.left, spot.top, width);
  return spot;
}

/** How tall the panel would be if nothing limited it: its own height and what its body hides by scrolling. */
function wantedHeight(root: HTMLElement): number {
  const panel = root.firstElementChild as HTMLElement | null;
  const body = panel?.querySelector('.body');
  return (panel?.offsetHeight ?? 0) + (body ? body.scrollHeight - body.clientHeight : 0);
}

function toBox(r: { left: number; top: number; width: number; height: number }): Box {
  return { left: r.left, top: r.top, width: r.width, height: r.height };
}
