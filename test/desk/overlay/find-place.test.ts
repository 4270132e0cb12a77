import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  findPlace as findPlaceOn,
  type Ground,
  overlaps,
  PANEL_WIDTH,
  type Spot,
  STRIP_HEIGHT,
  TAB,
} from '../../../utils/desk/overlay/find-place';

const WINDOW = { width: 1280, height: 800 };
const OPEN = { side: 'right' as const, offset: 96, shape: 'open' as const, put: false };
const STRIP = { ...OPEN, shape: 'strip' as const };
const ground = (...spared: Box[]): Ground => ({ spared, named: [], read: [] });
const boxOf = (s: Spot, height: number): Box => ({
  left: s.left,
  top: s.top,
  width: s.shape === 'tab' ? TAB.width : PANEL_WIDTH,
  height: s.shape === 'open' ? Math.min(height, s.maxHeight) : s.maxHeight,
});
type Place = Parameters<typeof findPlaceOn>;
const findPlace = (window: Place[0], wish: Place[1], height: number, on: Ground, from?: Spot | null) =>
  findPlaceOn(window, wish, height, () => on, from);
const placed = (...values: Parameters<typeof findPlace>): Spot => {
  const spot = findPlace(...values);
  if (!spot) throw new Error('no place was found');
  return spot;
};

describe('where the panel goes', () => {
  it('stays where it was put while nothing is in its way', () => {
    expect(findPlace(WINDOW, OPEN, 400, ground())).toMatchObject({ left: 984, top: 96, shape: 'open' });
  });

  it('goes beside a field on its own side', () => {
    const field = { left: 900, top: 100, width: 380, height: 600 };
    const spot = placed(WINDOW, OPEN, 400, ground(field));
    expect(spot.shape).toBe('open');
    expect(spot.left + PANEL_WIDTH).toBeLessThanOrEqual(field.left);
  });

  it('moves below or above an editor as wide as the window', () => {
    const field = { left: 0, top: 300, width: 1280, height: 480 };
    expect(findPlace(WINDOW, OPEN, 400, ground(field))).toMatchObject({
      top: 8,
      maxHeight: 290,
      shape: 'open',
    });
  });

  it('becomes its tab where there is no room for more, and keeps off the controls at the edge', () => {
    const field = { left: 40, top: 0, width: 1200, height: 800 };
    const button = { left: 1252, top: 90, width: 28, height: 40 };
    const spot = placed(WINDOW, OPEN, 400, ground(field, button));
    expect(spot).toMatchObject({ shape: 'tab', left: 1252, top: 132 });
  });

  it('takes the other edge, and no place at all where both are full', () => {
    const column = (left: number) => ({ left, top: 0, width: 1000, height: 800 });
    expect(findPlace(WINDOW, OPEN, 400, ground(column(380)))).toMatchObject({ left: 72, shape: 'open' });
    expect(findPlace(WINDOW, OPEN, 400, ground(column(280)))).toMatchObject({
      left: 0,
      shape: 'tab',
      side: 'left',
    });
    expect(findPlace(WINDOW, OPEN, 400, ground(column(0), column(280)))).toBeNull();
  });

  it('lies over empty page rather than over text', () => {
    const text = { left: 900, top: 0, width: 380, height: 800 };
    const spot = placed(WINDOW, OPEN, 400, { spared: [], named: [], read: [text] });
    expect(overlaps(boxOf(spot, 400), text)).toBe(false);
  });

  it('lies over what the profile names only where a person opened it, and then over the least of it', () => {
    const named = [{ left: 0, top: 0, width: 1280, height: 700 }];
    const over = { spared: [], named, read: [] };
    const unasked = placed(WINDOW, STRIP, 400, over);
    expect(unasked.shape).toBe('tab');
    expect(overlaps(boxOf(unasked, 400), named[0] as Box)).toBe(false);
    expect(placed(WINDOW, OPEN, 400, over)).toMatchObject({ shape: 'open', left: 984, top: 392 });
    const button = { left: 600, top: 0, width: 680, height: 800 };
    expect(placed(WINDOW, OPEN, 400, { ...over, spared: [button] }).left).toBeLessThan(304);
  });

  it('keeps all that the strip may grow to free from the first', () => {
    const row = (top: number) => ({ left: 0, top, width: 1280, height: 40 });
    const rows = [0, 150, 300, 470, 620, 770].map(row);
    const spot = placed(WINDOW, STRIP, 400, ground(...rows));
    expect(spot).toMatchObject({ shape: 'strip', maxHeight: STRIP_HEIGHT });
    expect(spot.top).toBeGreaterThan(340);
    expect(spot.top + STRIP_HEIGHT).toBeLessThan(470);
    expect(placed(WINDOW, STRIP, 400, ground(...rows, row(390))).shape).toBe('tab');
  });

  it('opens from where its strip lies, and is its strip where it has no room to open', () => {
    const text = { left: 900, top: 0, width: 380, height: 460 };
    const strip = placed(WINDOW, STRIP, 400, { spared: [], named: [], read: [text] });
    const opened = placed(WINDOW, OPEN, 300, { spared: [], named: [], read: [text] }, strip);
    expect(opened.left).toBe(strip.left);
    expect(opened.top).toBeLessThanOrEqual(strip.top);
    expect(opened.top + 300).toBeGreaterThanOrEqual(strip.top + STRIP_HEIGHT);
    const bars = [140, 280, 420, 560, 700].map((top) => ({ left: 0, top, width: 1280, height: 6 }));
    expect(placed(WINDOW, OPEN, 400, ground(...bars)).shape).toBe('strip');
  });

  it('stays where a person put it, over text too, but never over a control', () => {
    const text = { left: 900, top: 0, width: 380, height: 800 };
    const wish = { ...OPEN, offset: 200, put: true };
    expect(findPlace(WINDOW, wish, 400, { spared: [], named: [], read: [text] })).toMatchObject({
      left: 984,
      top: 200,
    });
    const button = { left: 1000, top: 180, width: 60, height: 40 };
    expect(findPlace(WINDOW, wish, 400, { spared: [button], named: [], read: [text] })?.top).toBe(222);
  });

  it('at rest stays where it lies for what is only a little better elsewhere', () => {
    const text = (top: number) => ({ left: 900, top, width: 380, height: 800 });
    const from = placed(WINDOW, STRIP, 400, ground());
    const over = (top: number) => ({ spared: [], named: [], read: [text(top)] });
    expect(findPlace(WINDOW, STRIP, 400, over(from.top + 110), from)).toEqual(from);
    expect(findPlace(WINDOW, STRIP, 400, over(0), from)?.left).toBeLessThan(900 - PANEL_WIDTH);
  });

  const boxes = fc.array(
    fc.record({
      left: fc.integer({ min: -50, max: 1300 }),
      top: fc.integer({ min: -50, max: 850 }),
      width: fc.integer({ min: 1, max: 900 }),
      height: fc.integer({ min: 1, max: 600 }),
    }),
    { maxLength: 12 },
  );
  const wishes = fc.record({
    side: fc.constantFrom('left' as const, 'right' as const),
    offset: fc.nat(900),
    shape: fc.constantFrom('tab' as const, 'strip' as const, 'open' as const),
    put: fc.boolean(),
  });
  const windows = fc.record({
    width: fc.integer({ min: 200, max: 1400 }),
    height: fc.integer({ min: 150, max: 900 }),
  });

  it('never covers what is spared, never leaves the window, is never too low', () => {
    fc.assert(
      fc.property(
        windows,
        wishes,
        fc.integer({ min: 150, max: 900 }),
        boxes,
        boxes,
        boxes,
        (window, wish, height, spared, named, read) => {
          const spot = findPlace(window, wish, height, { spared, named, read });
          if (!spot) return;
          const mine = boxOf(spot, height);
          for (const box of spot.shape === 'open' ? spared : [...spared, ...named])
            expect(overlaps(mine, box)).toBe(false);
          expect(mine.left).toBeGreaterThanOrEqual(0);
          expect(mine.left + mine.width).toBeLessThanOrEqual(window.width);
          expect(mine.top).toBeGreaterThanOrEqual(0);
          expect(mine.top + mine.height).toBeLessThanOrEqual(window.height);
          const sizes = ['tab', 'strip', 'open'];
          expect(sizes.indexOf(spot.shape)).toBeLessThanOrEqual(sizes.indexOf(wish.shape));
          if (spot.shape === 'open') expect(spot.maxHeight).toBeGreaterThanOrEqual(Math.min(134, height));
          if (spot.shape === 'strip') expect(spot.maxHeight).toBe(STRIP_HEIGHT);
        },
      ),
    );
  });

  it('is the open panel where a margin is free, and its tab where only an edge is', () => {
    fc.assert(
      fc.property(wishes, fc.integer({ min: 150, max: 900 }), boxes, (wish, height, spared) => {
        const aside = spared.map((box) => ({ ...box, left: 330 + Math.abs(box.left) }));
        const spot = placed(WINDOW, { ...wish, shape: 'open' }, height, ground(...aside));
        expect(spot.shape).toBe('open');
        const within = spared.map((box) => ({ ...box, left: 40 + Math.abs(box.left) }));
        expect(findPlace(WINDOW, wish, height, ground(...within))).not.toBeNull();
      }),
    );
  });

  it('stays where it is while that is free', () => {
    fc.assert(
      fc.property(wishes, fc.integer({ min: 150, max: 700 }), boxes, (wish, height, spared) => {
        const first = findPlace(WINDOW, wish, height, ground(...spared));
        expect(findPlace(WINDOW, wish, height, ground(...spared), first)).toEqual(first);
      }),
    );
  });
});
