import { NO_PLACE, PLACES, ZONE_NAMES } from './words/zone-words';

let cities: Map<string, string> | undefined;

/** Every city of the IANA list by its last name, lower case ("new york"). */
function listCities(): Map<string, string> {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [
      (zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase(),
      zone,
    ]),
  );
  return cities;
}

/** A clock that is not the reader's, in a place nobody named. */
const WHOSE = /^(?:your|their|his|her)$/;

/** Some short names mean another zone to those who live there. */
const AT_HOME: Record<string, RegExp> = {
  ist: /^(?:Europe\/Dublin|Asia\/(?:Jerusalem|Tel_Aviv))$/,
  cst: /^Asia\/(?:Shanghai|Taipei|Macau)$/,
};

/**
 * The IANA zone that lower-case words name, for a reader in the zone `own`: "eastern", "ist", "utc+2", or what stands before
 * "time" ("uk", "new york"). undefined if they name none ("lunch"), null if they name one that cannot be told ("your").
 */
export function nameZone(words: string, own: string): string | null | undefined {
  const shift = /^(?:gmt|utc) ?([+-]) ?(\d{1,2})(?::?(\d\d))?$/.exec(words);
  if (shift) {
    const [, sign = '+', hours = '0', minutes = '00'] = shift;
    // The names of the Etc zones count westward.
    return minutes === '00' && +hours <= 12 ? `Etc/GMT${sign === '+' ? '-' : '+'}${+hours}` : null;
  }
  if (AT_HOME[words]?.test(own)) return own;
  const known = ZONE_NAMES[words] ?? PLACES[words] ?? listCities().get(words);
  if (known) return known;
  const last = words.split(' ').at(-1) ?? '';
  if (last !== words) return WHOSE.test(last) ? null : nameZone(last, own) || undefined;
  return NO_PLACE.test(words) ? undefined : null;
}
