import type { SiteProfile } from '../../model/site-profile';
import { measureEditor } from '../editor-rects';
import { findEditor } from '../find-editor';
import { findPlace, type Ground, PANEL_WIDTH, type Spot, TAB, type Wish } from './find-place';
import { hasModal, mapPage } from './map-page';
import type { Host } from './mount-host';

/**
 * Puts the panel where it covers nothing. `look` measures the page anew; the others go by the last measure. `put` returns
 * the spot that was taken; where nothing is free the host is hidden and the answer null. `hasRoom`: would a click open it?
 */
export type Placing = { look(): void; put(wish: Wish): Spot | null; hasRoom(wish: Wish): boolean };

/**
 * Places a host on its page. Reads the page's layout only when asked: as it opens, on focus, resize, the end of a scroll
 * and when the page changed, never on a keystroke. While a dialog waits for an answer the panel is its tab.
 */
export function startPlacing(document: Document, profile: SiteProfile | null, host: Host): Placing {
  let ground: Ground = { spared: [], named: [], read: [] };
  let isModal = false;
  let spot: Spot | null = null;
  const look = () => {
    const { spared, ...texts } = mapPage(document, profile, host.element);
    const editor = profile ? findEditor(profile, document) : null;
    ground = { ...texts, spared: editor ? [...spared, measureEditor(editor, document).field] : spared };
    isModal = hasModal(document);
  };
  const find = (wish: Wish) => {
    const window = {
      width: document.documentElement.clientWidth,
      height: document.defaultView?.innerHeight ?? 0,
    };
    const height = Math.max(wantedHeight(host.root), 220);
    return findPlace(window, { ...wish, collapsed: wish.collapsed || isModal }, height, ground, spot);
  };
  look();
  return {
    look,
    hasRoom: (wish) => find({ ...wish, collapsed: false, asked: true })?.collapsed === false,
    put(wish) {
      spot = find(wish);
      if (spot) host.setBox(spot.left, spot.top, spot.collapsed ? TAB.width : PANEL_WIDTH);
      host.hide(spot === null);
      return spot;
    },
  };
}

/** How tall the panel would be if nothing limited it: its own height and what its body hides by scrolling. */
function wantedHeight(root: HTMLElement): number {
  const panel = root.firstElementChild as HTMLElement | null;
  const body = panel?.querySelector('.body');
  return (panel?.offsetHeight ?? 0) + (body ? body.scrollHeight - body.clientHeight : 0);
}
