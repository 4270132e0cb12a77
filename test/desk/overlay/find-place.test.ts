import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, findPlace, overlaps, PANEL_WIDTH, TAB } from '../../../utils/desk/overlay/find-place';

const WINDOW = { width: 1280, height: 800 };
const RIGHT = { side: 'right' as const, offset: 96, collapsed: false };
const boxOf = (s: ReturnType<typeof findPlace>, height: number): Box => ({
  left: s.left,
  top: s.top,
  width: s.collapsed ? TAB.width : PANEL_WIDTH,
  height: s.collapsed ? TAB.height : Math.min(height, s.maxHeight),
});

describe('where the panel goes', () => {
  it('stays where it was put while nothing is in its way', () => {
    expect(findPlace(WINDOW, RIGHT, 400, null, null)).toMatchObject({ left: 976, top: 96, collapsed: false });
  });

  it('changes side for a field on its own side', () => {
    const field = { left: 900, top: 100, width: 380, height: 600 };
    expect(findPlace(WINDOW, RIGHT, 400, field, null)).toMatchObject({ left: 0, collapsed: false });
  });

  it('moves below or above an editor as wide as the window', () => {
    const field = { left: 0, top: 300, width: 1280, height: 480 };
    expect(findPlace(WINDOW, RIGHT, 400, field, null)).toMatchObject({
      top: 8,
      maxHeight: 276,
      collapsed: false,
    });
  });

  it('becomes its tab where there is no room, and keeps off the caret where the field fills the window', () => {
    const field = { left: 0, top: 0, width: 1280, height: 800 };
    const caret = { left: 1270, top: 100, width: 1, height: 18 };
    const spot = findPlace(WINDOW, RIGHT, 400, field, caret);
    expect(spot.collapsed).toBe(true);
    expect(overlaps(boxOf(spot, 400), caret)).toBe(false);
  });

  it('never covers a field that leaves a tab’s room at an edge, nor leaves the window', () => {
    const box = fc.record({
      left: fc.integer({ min: 40, max: 600 }),
      top: fc.nat(700),
      width: fc.nat(600),
      height: fc.nat(700),
    });
    fc.assert(
      fc.property(
        box,
        fc.nat(900),
        fc.integer({ min: 150, max: 900 }),
        fc.boolean(),
        (field, offset, height, collapsed) => {
          for (const side of ['left', 'right'] as const) {
            const spot = findPlace(WINDOW, { side, offset, collapsed }, height, field, null);
            const mine = boxOf(spot, height);
            expect(overlaps(mine, field)).toBe(false);
            expect(mine.left).toBeGreaterThanOrEqual(0);
            expect(mine.left + mine.width).toBeLessThanOrEqual(WINDOW.width);
            expect(mine.top).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });
});
