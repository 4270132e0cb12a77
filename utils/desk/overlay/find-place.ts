export type Box = { left: number; top: number; width: number; height: number };
export type Spot = {
  left: number;
  top: number;
  maxHeight: number;
  collapsed: boolean;
  side: 'left' | 'right';
};
/**
 * What lies on the page: `spared` is never covered, `named` (texts the profile names) only by a panel that a person
 * opened; `read` is other text, better left in view.
 */
export type Ground = { spared: readonly Box[]; named: readonly Box[]; read: readonly Box[] };
/**
 * Where a panel is wanted. `asked`: a person opened it with a click, so that it may lie over text that scrolls. `put`: a
 * person put it there, so that nearness counts for more than text in view.
 */
export type Wish = {
  side: 'left' | 'right';
  offset: number;
  collapsed: boolean;
  asked: boolean;
  put: boolean;
};

/** Sizes in CSS px, whatever the host's root font size. */
export const PANEL_WIDTH = 304;
export const TAB = { width: 28, height: 92 };
/** A lower panel shows too little to be of use. */
const LEAST_HEIGHT = 150;
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
 * Where the panel goes so that it covers nothing that is spared: as near to where it was put as there is room for its
 * wanted height, over as little text as can be; else where the most of it fits, down to `LEAST_HEIGHT`; else as its tab
 * at an edge; null where not even that is free. `from` = where it lies now: it stays there while that is free. All boxes
 * in viewport px.
 */
export function findPlace(
  window: { width: number; height: number },
  wish: Wish,
  height: number,
  ground: Ground,
  from: Spot | null = null,
): Spot | null {
  const { side, offset } = wish;
  const { named } = ground;
  const spared = wish.asked ? ground.spared : [...ground.spared, ...named];
  if (!wish.collapsed) {
    const tall = Math.min(height, window.height - 2 * GAP);
    const spot = findRoom(window, wish, tall, { spared, read: [...named, ...ground.read] }, from);
    if (spot) return spot;
  }
  const sides = side === 'right' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  for (const at of sides) {
    const left = at === 'left' ? 0 : window.width - TAB.width;
    const strip = { left, top: 0, width: TAB.width, height: window.height };
    const runs = freeRuns(window.height, strip, [...ground.spared, ...named]);
    const tops = runs
      .filter((run) => run.height >= TAB.height)
      .map((run) => within(offset, run.top, run.top + run.height - TAB.height));
    const top = nearest(tops, offset);
    if (top !== null) return { left, top, maxHeight: TAB.height, collapsed: true, side: at };
  }
  return null;
}

/** Columns that the panel can take, each with its free runs; the best of them all. */
function findRoom(
  window: { width: number; height: number },
  { side, offset, put }: Wish,
  tall: number,
  { spared, read }: Omit<Ground, 'named'>,
  from: Spot | null,
): Spot | null {
  let best: { spot: Spot; rank: number[] } | null = null;
  const last = window.width - PANEL_WIDTH;
  for (let away = 0; away <= last; away += CELL.width) {
    const left = side === 'left' ? away : last - away;
    const strip = { left, top: 0, width: PANEL_WIDTH, height: window.height };
    const texts = read.filter((box) => overlaps(box, strip));
    for (const run of freeRuns(window.height, strip, spared)) {
      const start = Math.max(run.top, GAP);
      const room = Math.min(run.top + run.height, window.height - GAP) - start;
      if (room < LEAST_HEIGHT) continue;
      const fits = Math.min(room, tall);
      for (const top of topsIn(start, start + room - fits, offset)) {
        const box = { left, top, width: PANEL_WIDTH, height: fits };
        const stays = from && !from.collapsed && from.left === left && from.top === top && fits === tall;
        const hidden = stays || put ? 0 : texts.reduce((sum, text) => sum + shared(text, box), 0);
        const rank = [-fits, Math.round(hidden / 400), away + Math.abs(top - offset)];
        if (best && !isLess(rank, best.rank)) continue;
        const near = left < window.width - left - PANEL_WIDTH ? 'left' : 'right';
        const maxHeight = start + room - top;
        best = { spot: { left, top, maxHeight, collapsed: false, side: near }, rank };
      }
    }
  }
  return best?.spot ?? null;
}

/** Tops to try from `least` to `most`: the wished one first. */
function topsIn(least: number, most: number, wish: number): number[] {
  const tops = [within(wish, least, most), most];
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
