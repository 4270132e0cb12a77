/** Where the panel sits on one site. `offset` = px from the top of the window to the panel's tab; remembered per origin. */
export type PanelPlace = { side: 'left' | 'right'; offset: number; collapsed: boolean };

export const FIRST_PLACE: PanelPlace = { side: 'right', offset: 96, collapsed: false };
