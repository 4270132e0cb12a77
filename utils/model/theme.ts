/** Light or dark, or whichever the system has. */
export const SCHEMES = ['system', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** The panel on a desk: as our own pages are, or as the page it stands on. */
export const PANEL_SCHEMES = ['own', 'page'] as const;
export type PanelScheme = (typeof PANEL_SCHEMES)[number];

/** How Bedside looks. */
export type Theme = { scheme: Scheme; panel: PanelScheme };

export const FIRST_THEME: Theme = { scheme: 'system', panel: 'own' };

/** A scheme as CSS writes it: `light`, `dark`, or both, among which the system chooses. */
export function cssScheme(scheme: Scheme): string {
  return scheme === 'system' ? 'light dark' : scheme;
}
