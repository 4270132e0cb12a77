import { SECTION_IDS, type SectionId } from './editor/sections';

/** Where in the studio one is. `open` = the entry of the section's list to open. */
export type StudioRoute =
  | { at: 'list' }
  | { at: 'new' }
  | { at: 'import' }
  | { at: 'uses' }
  | { at: 'book'; id: string; section: SectionId; open?: number };

/** Reads the part of an address behind `#studio/`; anything unknown is the list. */
export function readRoute(rest: string): StudioRoute {
  const [first = '', id = '', section = '', open = ''] = rest.split('/').map(decode);
  if (first === 'new' || first === 'import' || first === 'uses') return { at: first };
  if (first !== 'book' || id === '') return { at: 'list' };
  const known = SECTION_IDS.find((each) => each === section) ?? 'prompts';
  const index = Number(open || Number.NaN);
  return { at: 'book', id, section: known, ...(Number.isInteger(index) && index >= 0 && { open: index }) };
}

/** The address of a place, behind `#studio`. */
export function writeRoute(route: StudioRoute): string {
  if (route.at === 'list') return '';
  if (route.at !== 'book') return `/${route.at}`;
  return `/book/${encodeURIComponent(route.id)}/${route.section}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
