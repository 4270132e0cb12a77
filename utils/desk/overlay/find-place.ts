import type { PanelShape } from '../../model/panel-place';

export type Box = { left: number; top: number; width: number; height: number };
export type Spot = {
  left: number;
  top: number;
  maxHeight: number;
  shape: PanelShape;
  side: 'left' | 'right';
};
/**
 * What lies on the page: `spared` is never covered, `named` (texts the profile names) only by a panel that a person
 * opened; `read` is other text, better left in view.
 */
export type Ground = { spared: readonly Box[]; named: readonly Box[]; read: readonly Box[] };
/**
 * Where a panel is wanted, and how large. `put`: a person put it there, so that nearness counts for more than text in
 * view.
 */
export type Wish = { side: 'left' | 'right'; offset: number; shape: PanelShape; put: boolean };

/** Sizes in CSS px, whatever the host's root font size. */
export const PANEL_WIDTH = 296;
/** What the strip may grow to; so much is kept free for it from the first, that it never grows over anything. */
export const STRIP_HEIGHT = 120;
export const TAB = { width: 28, height: 92 };
/** An open panel that is lower shows too little to be of use. */
const LEAST_HEIGHT = 150;
/** An open panel of this height is high enough to stay where it is. */
const GOOD_HEIGHT = 320;
const GAP = 8;
/** The panel is tried at every so many px from its side, and from the top of each free run. */
const CELL = { width: 16, height: 48 };

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
 * Where the panel goes so that it covers nothing that is spared: open where that is wanted and there is room, over as
 * little text as can be; else as its strip, over no text that the profile names; else as its tab at an edge; null where
 * not even that is free. `height`: what an open panel would take. `groundOf` tells what lies in a column, and is asked for
 * those that come into question only, the nearest first. `from` = where the panel lies now: it stays there, or opens from
 * there, while that is free. All boxes in viewport px.
 */
export function findPlace(
  window: { width: number; height: number },
  wish: Wish,
  height: number,
  groundOf: (column: Box) => Ground,
  from: Spot | null = null,
): Spot | null {
  const overNamed = (column: Box) => {
    const { spared, named, read } = groundOf(column);
    return { spared, read: [...named, ...read] };
  };
  const besideNamed = (column: Box) => {
    const { spared, named, read } = groundOf(column);
    return { spared: [...spared, ...named], read };
  };
  const opened = wish.shape === 'open' && findRoom(window, wish, height, overNamed, from);
  if (opened) return opened;
  const strip =
    wish.shape !== 'tab' && findRoom(window, { ...wish, shape: 'strip' }, STRIP_HEIGHT, besideNamed, from);
  return strip || findEdge(window, wish, (edge) => besideNamed(edge).spared);
}

/** A free stretch of the window's edges for the tab, on the wished side first. */
function findEdge(
  window: { width: number; height: number },
  { side, offset }: Wish,
  sparedIn: (edge: Box) => readonly Box[],
): Spot | null {
  const sides = side === 'right' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  for (const at of sides) {
    const left = at === 'left' ? 0 : window.width - TAB.width;
    const edge = { left, top: 0, width: TAB.width, height: window.height };
    const tops = freeRuns(window.height, edge, sparedIn(edge))
      .filter((run) => run.height >= TAB.height)
      .map((run) => within(offset, run.top, run.top + run.height - TAB.height));
    const top = nearest(tops, offset);
    if (top !== null) return { left, top, maxHeight: TAB.height, shape: 'tab', side: at };
  }
  return null;
}

/** Columns that the panel can take, by nearness, each with its free runs; the best of them all. */
function findRoom(
  window: { width: number; height: number },
  { side, offset, shape, put }: Wish,
  height: number,
  groundOf: (column: Box) => Omit<Ground, 'named'>,
  from: Spot | null,
): Spot | null {
  const tall = shape === 'strip' ? height : Math.min(height, window.height - 2 * GAP);
  const least = shape === 'strip' ? height : Math.min(LEAST_HEIGHT, tall);
  let best: { spot: Spot; rank: number[] } | null = null;
  const last = window.width - PANEL_WIDTH;
  const lefts = from && from.shape !== 'tab' && from.left <= last ? [from.left] : [];
  for (let away = 0; away <= last; away += CELL.width) lefts.push(side === 'left' ? away : last - away);
  for (const left of lefts) {
    const column = { left, top: 0, width: PANEL_WIDTH, height: window.height };
    const away = side === 'left' ? left : last - left;
    // No column from here on can hold a better place, whatever lies in it.
    if (best && !isLess([2, -tall, 0, away], best.rank)) break;
    const { spared, read } = groundOf(column);
    const texts = read.filter((box) => overlaps(box, column));
    for (const run of freeRuns(window.height, column, spared)) {
      const start = Math.max(run.top, GAP);
      const room = Math.min(run.top + run.height, window.height - GAP) - start;
      if (room < least) continue;
      const fits = Math.min(room, tall);
      const wished = from?.left === left ? [from.top, offset] : [offset];
      for (const top of topsIn(start, start + room - fits, wished)) {
        const box = { left, top, width: PANEL_WIDTH, height: fits };
        const hidden = put ? 0 : texts.reduce((sum, text) => sum + shared(text, box), 0);
        const rank = [
          leaves(from, { ...box, shape, hidden, good: fits >= Math.min(tall, GOOD_HEIGHT) }),
          -fits,
          Math.round(hidden / 400),
          away + Math.abs(top - offset),
        ];
        if (best && !isLess(rank, best.rank)) continue;
        const near = left < window.width - left - PANEL_WIDTH ? 'left' : 'right';
        const maxHeight = shape === 'strip' ? height : start + room - top;
        best = { spot: { left, top, maxHeight, shape, side: near }, rank };
      }
    }
  }
  return best?.spot ?? null;
}

/**
 * How far a box leaves where the panel lies: 0 = it stays, 1 = it opens from there, else 2. Where it would hide more than
 * a little text it was not opened over, nothing keeps it.
 */
function leaves(
  from: Spot | null,
  { shape, hidden, good, ...box }: Box & { shape: PanelShape; hidden: number; good: boolean },
): 0 | 1 | 2 {
  if (!from || from.shape === 'tab' || !good || from.left !== box.left) return 2;
  if (shape === 'strip' && hidden > (box.width * box.height) / 8) return 2;
  if (from.shape === shape && from.top === box.top) return 0;
  const holds = from.top >= box.top && from.top + STRIP_HEIGHT <= box.top + box.height;
  return shape === 'open' && holds ? 1 : 2;
}

/** Tops to try from `least` to `most`: the wished ones first. */
function topsIn(least: number, most: number, wished: readonly number[]): number[] {
  const tops = [...wished.map((top) => within(top, least, most)), most];
  for (let top = least; top < most; top += CELL.height) tops.push(top);
  return tops;
}

/** The stretches of a strip from top to bottom that no box reaches into, with a gap around each box. */
function freeRuns(bottom: number, strip: Box, boxes: readonly Box[]): { top: number; height: number }[] {
  const wide = { ...strip, left: strip.left - 2, width: strip.width + 4 };
  const taken = boxes.filter((box) => overlaps(box, wide)).sort((a, b) => a.top - b.top);
  const runs: { top: number; height: number }[] = [];
  let top = 0;
  for (const box of taken) {
    if (box.top - 2 > top) runs.push({ top, height: box.top - 2 - top });
    top = Math.max(top, box.top + box.height + 2);
  }
  if (bottom > top) runs.push({ top, height: bottom - top });
  return runs;
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Compares two ranks, the first difference decides. */
function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((each, i) => each !== b[i]);
  return at >= 0 && (a[at] as number) < (b[at] as number);
}

function nearest(places: readonly number[], wish: number): number | null {
  return places.reduce<number | null>(
    (best, each) => (best === null || Math.abs(each - wish) < Math.abs(best - wish) ? each : best),
    null,
  );
}

/** The nearest value between two; `least` where there is no room between them. */
function within(wish: number, least: number, most: number): number {
  return Math.max(least, Math.min(wish, most));
}
