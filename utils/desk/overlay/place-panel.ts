import type { SiteProfile } from '../../model/site-profile';
import { measureEditor } from '../editor-rects';
import { findEditor } from '../find-editor';
import {
  type Box,
  findPlace,
  type Ground,
  PANEL_WIDTH,
  type Spot,
  STRIP_HEIGHT,
  TAB,
  type Wish,
} from './find-place';
import { hasModal, mapPage } from './map-page';
import type { Host } from './mount-host';

/** What an open panel is taken to need before it was drawn once, px. */
const FIRST_HEIGHT = 360;

/**
 * Puts the panel where it covers nothing. `look` measures the page anew; the others go by the last measure. `put` returns
 * the spot that was taken; where nothing is free the host is hidden and the answer null. `room`: could it open, and from where it lies?
 */
export type Placing = {
  look(): void;
  put(wish: Wish): Spot | null;
  room(): 'here' | 'elsewhere' | 'none';
};

/**
 * Places a host on its page. Reads the page's layout only when asked: as it opens, on focus, resize, the end of a scroll
 * and when the page changed, never on a keystroke. While a dialog waits for an answer the panel is its tab.
 */
export function startPlacing(document: Document, profile: SiteProfile | null, host: Host): Placing {
  let groundOf = (_: Box): Ground => ({ spared: [], named: [], read: [] });
  let isModal = false;
  let spot: Spot | null = null;
  /** Where the strip lay: it goes back there when the panel closes. */
  let strip: Spot | null = null;
  let last: Wish | null = null;
  const look = () => {
    const lie = mapPage(document, profile, host.element);
    const editor = profile ? findEditor(profile, document) : null;
    const field = editor ? [measureEditor(editor, document).field] : [];
    groundOf = (column) => {
      const ground = lie(column);
      return { ...ground, spared: [...ground.spared, ...field] };
    };
    isModal = hasModal(document);
  };
  const find = (wish: Wish) => {
    const window = {
      width: document.documentElement.clientWidth,
      height: document.defaultView?.innerHeight ?? 0,
    };
    const shape = isModal ? 'tab' : wish.shape;
    const from = spot?.shape === wish.shape ? spot : strip;
    const isMoved = last?.side !== wish.side || last.offset !== wish.offset;
    return findPlace(window, { ...wish, shape }, wantedHeight(host.root), groundOf, isMoved ? null : from);
  };
  look();
  return {
    look,
    room() {
      const found = last && find({ ...last, shape: 'open' });
      if (found?.shape !== 'open') return 'none';
      const isHere =
        spot?.shape === 'strip' &&
        found.left === spot.left &&
        found.top <= spot.top &&
        found.top + found.maxHeight >= spot.top + STRIP_HEIGHT;
      return isHere ? 'here' : 'elsewhere';
    },
    put(wish) {
      spot = find(wish);
      last = wish;
      if (spot?.shape === 'strip') strip = spot;
      if (spot) host.setBox(spot.left, spot.top, spot.shape === 'tab' ? TAB.width : PANEL_WIDTH);
      host.hide(spot === null);
      return spot;
    },
  };
}

/** How tall the open panel would be if nothing limited it: its own height and what its body hides by scrolling. */
function wantedHeight(root: HTMLElement): number {
  const panel = root.querySelector<HTMLElement>('.panel:not(.rest)');
  const body = panel?.querySelector('.body');
  return panel && body ? panel.offsetHeight + body.scrollHeight - body.clientHeight : FIRST_HEIGHT;
}
