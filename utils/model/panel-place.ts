/** Where the panel sits. `offset` = px from the top of the window; remembered per origin and size of the view. */
export type PanelPlace = { side: 'left' | 'right'; offset: number; collapsed: boolean };

/**
 * How much of the panel shows: a tab at the window's edge, a strip with the one cue, or everything. Unasked it is never more
 * than the strip.
 */
export type PanelShape = 'tab' | 'strip' | 'open';

export const FIRST_PLACE: PanelPlace = { side: 'right', offset: 96, collapsed: false };

/** Did a person put it there? */
export function isPut({ side, offset }: PanelPlace): boolean {
  return side !== FIRST_PLACE.side || offset !== FIRST_PLACE.offset;
}

/** The inside of a window, px. */
export type ViewSize = { width: number; height: number };
