export type Box = { left: number; top: number; width: number; height: number };
export type Spot = {
  left: number;
  top: number;
  maxHeight: number;
  collapsed: boolean;
  side: 'left' | 'right';
};

/** Sizes in CSS px, whatever the host's root font size. */
export const PANEL_WIDTH = 304;
export const TAB = { width: 30, height: 92 };
const MARGIN = 8;
const LEAST_HEIGHT = 150;

/** Do two boxes share any area? */
export function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

/**
 * Where the panel goes so that it never covers the focused field: where it was put; else on the other side; else
 * above or below the field with less height; else as its small tab in a free spot; and where the field fills the
 * window, at least not over the caret. All boxes in viewport px. `height` = the panel's wanted height.
 */
export function findPlace(
  window: { width: number; height: number },
  place: { side: 'left' | 'right'; offset: number; collapsed: boolean },
  height: number,
  field: Box | null,
  caret: Box | null,
): Spot {
  const sides = place.side === 'right' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const free = (box: Box, from: Box | null) => from === null || !overlaps(box, grow(from));
  if (!place.collapsed) {
    const tall = Math.min(height, window.height - 2 * MARGIN);
    for (const side of sides) {
      const box = dock(side, PANEL_WIDTH, tall, place.offset, window);
      if (free(box, field))
        return {
          left: box.left,
          top: box.top,
          maxHeight: window.height - box.top - MARGIN,
          collapsed: false,
          side,
        };
    }
    if (field) {
      const above = field.top - 3 * MARGIN;
      const below = window.height - (field.top + field.height) - 3 * MARGIN;
      const room = Math.max(above, below);
      if (room >= LEAST_HEIGHT) {
        const left = dock(place.side, PANEL_WIDTH, tall, 0, window).left;
        const top = above >= below ? MARGIN : field.top + field.height + 2 * MARGIN;
        return { left, top, maxHeight: room, collapsed: false, side: place.side };
      }
    }
  }
  const tries = [place.offset, MARGIN, window.height - TAB.height - MARGIN];
  for (const avoid of [field, caret])
    for (const side of sides)
      for (const offset of tries) {
        const box = dock(side, TAB.width, TAB.height, offset, window);
        if (free(box, avoid))
          return { left: box.left, top: box.top, maxHeight: TAB.height, collapsed: true, side };
      }
  const last = dock(place.side, TAB.width, TAB.height, place.offset, window);
  return { left: last.left, top: last.top, maxHeight: TAB.height, collapsed: true, side: place.side };
}

function grow(box: Box): Box {
  return { left: box.left - 4, top: box.top - 4, width: box.width + 8, height: box.height + 8 };
}

function dock(
  side: 'left' | 'right',
  width: number,
  height: number,
  offset: number,
  window: { width: number; height: number },
): Box {
  const left = side === 'left' ? 0 : Math.max(0, window.width - width);
  const top = Math.max(MARGIN, Math.min(offset, window.height - height - MARGIN));
  return { left, top, width, height };
}
