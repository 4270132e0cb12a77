/** Light or dark, or whichever the system has. */
export const SCHEMES = ['system', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** The panel on a desk: as our own pages are, or as the page it stands on. */
export const PANEL_SCHEMES = ['own', 'page'] as const;
export type PanelScheme = (typeof PANEL_SCHEMES)[number];

/** When a fault in the draft is underlined: as soon as its word is finished, or when typing pauses, as cards come. */
export const UNDERLINE_TIMES = ['word', 'pause'] as const;
export type UnderlineTime = (typeof UNDERLINE_TIMES)[number];

/** How Bedside looks. */
export type Theme = { scheme: Scheme; panel: PanelScheme; underlines: UnderlineTime };

export const FIRST_THEME: Theme = { scheme: 'system', panel: 'own', underlines: 'word' };

/** A scheme as CSS writes it: `light`, `dark`, or both, among which the system chooses. */
export function cssScheme(scheme: Scheme): string {
  return scheme === 'system' ? 'light dark' : scheme;
}
