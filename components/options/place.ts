import { readRoute, type StudioRoute, writeRoute } from '../studio/studio-route';

/** Where on the page one is: settings, or some place of the studio. */
export type OptionsPlace = 'settings' | StudioRoute;

/** Reads the place an address asks for: `#studio…`, else settings. */
export function readOptionsPlace(hash: string): OptionsPlace {
  const found = /^#studio(?:\/(.*))?$/.exec(hash);
  return found ? readRoute(found[1] ?? '') : 'settings';
}

/** The address of a place on the page at `path`. */
export function writePlace(place: OptionsPlace, path: string): string {
  return place === 'settings' ? path : `${path}#studio${writeRoute(place)}`;
}
