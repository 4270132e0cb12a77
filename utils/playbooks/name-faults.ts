import type { Misfit } from './check-data';
import type { Fault } from './fault';
import { type Place, placeNamer } from './name-place';

/** Nobody reads more; the last one then says how many there are. */
const MOST_FAULTS = 1000;

/** Misfits as faults with their places in words, each once. `whole` = what the data as a whole is called. */
export function nameFaults(misfits: Misfit[], data: unknown, whole?: string): Fault[] {
  const known = new Set<string>();
  const single = misfits.filter(({ place, reason }) => {
    const key = `${place.join('.')} ${reason}`;
    return !known.has(key) && known.add(key);
  });
  const nameOf = placeNamer(data, whole);
  const name = (place: Place) => ({ path: nameOf(place), at: place.join('.') });
  const told = single.slice(0, MOST_FAULTS).map(({ place, reason }) => ({ ...name(place), reason }));
  const more = single.length - told.length;
  return more > 0 ? [...told, { ...name([]), reason: `has ${more.toLocaleString('en')} more faults` }] : told;
}
