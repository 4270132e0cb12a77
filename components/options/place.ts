import { readRoute, type StudioRoute, writeRoute } from '../studio/studio-route';

/** The sections of settings, in the order of their navigation. */
export const SETTINGS_SECTIONS = [
  'sites',
  'tools',
  'quiet',
  'prompts',
  'look',
  'you',
  'replies',
  'data',
  'changed',
] as const;
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number];

/** A section of settings. `item` = the setting in it that is to be brought into sight. */
export type SettingsPlace = { at: 'settings'; section: SettingsSection; item?: string };

/** Where on the page one is: in settings, or in some place of the studio. */
export type OptionsPlace = SettingsPlace | StudioRoute;

/** Where settings begin. */
export const FIRST_SECTION: SettingsPlace = { at: 'settings', section: 'sites' };

/** Reads the place an address asks for: `#studio…`, `#data`, `#data/export`; anything else is the first section. */
export function readOptionsPlace(hash: string): OptionsPlace {
  const [first = '', ...rest] = hash.replace(/^#/, '').split('/');
  if (first === 'studio') return readRoute(rest.join('/'));
  const section = SETTINGS_SECTIONS.find((each) => each === first);
  if (!section) return FIRST_SECTION;
  const item = rest.join('/');
  return { at: 'settings', section, ...(item !== '' && { item }) };
}

/** The fragment of a place: `#data`, `#data/export`, `#studio/new`. */
export function writePlace(place: OptionsPlace): string {
  if (place.at !== 'settings') return `#studio${writeRoute(place)}`;
  return place.item === undefined ? `#${place.section}` : `#${place.section}/${place.item}`;
}
