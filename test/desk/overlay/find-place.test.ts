import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  findPlace,
  type Ground,
  overlaps,
  PANEL_WIDTH,
  type Spot,
  TAB,
} from '../../../utils/desk/overlay/find-place';

const WINDOW = { width: 1280, height: 800 };
const RIGHT = { side: 'right' as const, offset: 96, collapsed: false, asked: false, put: false };
const ground = (...spared: Box[]): Ground => ({ spared, named: [], read: [] });
const boxOf = (s: Spot, height: number): Box => ({
  left: s.left,
  top: s.top,
  width: s.collapsed ? TAB.width : PANEL_WIDTH,
  height: s.collapsed ? TAB.height : Math.min(height, s.maxHeight),
});
const placed = (...values: Parameters<typeof findPlace>): Spot => {
  const spot = findPlace(...values);
  if (!spot) throw new Error('no place was found');
  return spot;
};

describe('where the panel goes', () => {
  it('stays where it was put while nothing is in its way', () => {
    expect(findPlace(WINDOW, RIGHT, 400, ground())).toMatchObject({ left: 976, top: 96, collapsed: false });
  });

  it('goes beside a field on its own side', () => {
    const field = { left: 900, top: 100, width: 380, height: 600 };
    const spot = placed(WINDOW, RIGHT, 400, ground(field));
    expect(spot.collapsed).toBe(false);
    expect(spot.left + PANEL_WIDTH).toBeLessThanOrEqual(field.left);
  });

  it('moves below or above an editor as wide as the window', () => {
    const field = { left: 0, top: 300, width: 1280, height: 480 };
    expect(findPlace(WINDOW, RIGHT, 400, ground(field))).toMatchObject({
      top: 8,
      maxHeight: 290,
      collapsed: false,
    });
  });

  it('becomes its tab where there is no room for more, and keeps off the controls at the edge', () => {
    const field = { left: 40, top: 0, width: 1200, height: 800 };
    const button = { left: 1252, top: 90, width: 28, height: 40 };
    const spot = placed(WINDOW, RIGHT, 400, ground(field, button));
    expect(spot).toMatchObject({ collapsed: true, left: 1252, top: 132 });
  });

  it('takes the other edge, and no place at all where both are full', () => {
    const column = (left: number) => ({ left, top: 0, width: 1000, height: 800 });
    expect(findPlace(WINDOW, RIGHT, 400, ground(column(380)))).toMatchObject({ left: 64, collapsed: false });
    expect(findPlace(WINDOW, RIGHT, 400, ground(column(280)))).toMatchObject({
      left: 0,
      collapsed: true,
      side: 'left',
    });
    expect(findPlace(WINDOW, RIGHT, 400, ground(column(0), column(280)))).toBeNull();
  });

  it('lies over empty page rather than over text', () => {
    const text = { left: 900, top: 0, width: 380, height: 800 };
    const spot = placed(WINDOW, RIGHT, 400, { spared: [], named: [], read: [text] });
    expect(overlaps(boxOf(spot, 400), text)).toBe(false);
  });

  it('lies over what the profile names only where a person asked for it, and then over the least of it', () => {
    const named = [{ left: 0, top: 0, width: 1280, height: 700 }];
    const unasked = placed(WINDOW, RIGHT, 400, { spared: [], named, read: [] });
    expect(unasked.collapsed).toBe(true);
    expect(overlaps(boxOf(unasked, 400), named[0] as Box)).toBe(false);
    const asked = placed(WINDOW, { ...RIGHT, asked: true }, 400, { spared: [], named, read: [] });
    expect(asked).toMatchObject({ collapsed: false, left: 976, top: 392 });
    const button = { left: 600, top: 0, width: 680, height: 800 };
    expect(
      placed(WINDOW, { ...RIGHT, asked: true }, 400, { spared: [button], named, read: [] }).left,
    ).toBeLessThan(296);
  });

  it('stays where a person put it, over text too, but never over a control', () => {
    const text = { left: 900, top: 0, width: 380, height: 800 };
    const wish = { ...RIGHT, offset: 200, put: true };
    expect(findPlace(WINDOW, wish, 400, { spared: [], named: [], read: [text] })).toMatchObject({
      left: 976,
      top: 200,
    });
    const button = { left: 1000, top: 180, width: 60, height: 40 };
    expect(findPlace(WINDOW, wish, 400, { spared: [button], named: [], read: [text] })?.top).toBe(222);
  });

  it('stays where it lies for what is only a little better elsewhere', () => {
    const read = [{ left: 900, top: 0, width: 380, height: 800 }];
    const from = placed(WINDOW, RIGHT, 400, ground());
    expect(findPlace(WINDOW, RIGHT, 400, { spared: [], named: [], read }, from)).toEqual(from);
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
    collapsed: fc.boolean(),
    asked: fc.boolean(),
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
          const mayHide = wish.asked && !spot.collapsed;
          for (const box of mayHide ? spared : [...spared, ...named]) expect(overlaps(mine, box)).toBe(false);
          expect(mine.left).toBeGreaterThanOrEqual(0);
          expect(mine.left + mine.width).toBeLessThanOrEqual(window.width);
          expect(mine.top).toBeGreaterThanOrEqual(0);
          expect(mine.top + mine.height).toBeLessThanOrEqual(window.height);
          if (!spot.collapsed) expect(spot.maxHeight).toBeGreaterThanOrEqual(150);
          if (wish.collapsed) expect(spot.collapsed).toBe(true);
        },
      ),
    );
  });

  it('is the open panel where a margin is free, and its tab where only an edge is', () => {
    fc.assert(
      fc.property(wishes, fc.integer({ min: 150, max: 900 }), boxes, (wish, height, spared) => {
        const aside = spared.map((box) => ({ ...box, left: 330 + Math.abs(box.left) }));
        const spot = placed(WINDOW, { ...wish, collapsed: false }, height, ground(...aside));
        expect(spot.collapsed).toBe(false);
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
