import { findAddresses } from './identifiers/find-addresses';
import { findAges } from './identifiers/find-ages';
import { findCuedNames } from './identifiers/find-cued-names';
import { findCuedNumbers } from './identifiers/find-cued-numbers';
import { findDates } from './identifiers/find-dates';
import { findKnownNames } from './identifiers/find-known-names';
import { findPhones } from './identifiers/find-phones';
import { findShapes } from './identifiers/find-shapes';
import type { Identifier } from './identifiers/identifier';

export type { Identifier, IdentifierKind } from './identifiers/identifier';

/**
 * Finds what identifies a person in a text: names, addresses, dates of events, numbers of phones, records, plans,
 * accounts and devices, and so on. `known` are the names on the page, in any order of given and family name; other
 * names are found only by a cue (title, "my wife", a sign-off). Spans are sorted and do not overlap. Time grows in
 * proportion to the text. Never throws.
 */
export function findIdentifiers(text: string, { known = [] }: { known?: string[] } = {}): Identifier[] {
  // The surest first: what a later finder adds may only stand where nothing was found yet.
  const found = [
    findCuedNumbers(text),
    findShapes(text),
    findPhones(text),
    findAddresses(text),
    findDates(text),
    findAges(text),
    findKnownNames(text, known),
    findCuedNames(text),
  ];
  return found.reduce(addFree, []);
}

/** Adds spans to a sorted list, cutting off what is already covered. */
function addFree(covered: Identifier[], more: Identifier[]): Identifier[] {
  const added: Identifier[] = [];
  let at = 0;
  for (const span of more.sort((one, other) => one.start - other.start || other.end - one.end)) {
    let { start } = span;
    start = Math.max(start, added.at(-1)?.end ?? 0);
    while (at > 0 && (covered[at - 1] as Identifier).end > start) at--;
    while (at < covered.length && (covered[at] as Identifier).end <= start) at++;
    for (let next = at; start < span.end; next++) {
      const taken = covered[next];
      const end = Math.min(span.end, Math.max(start, taken?.start ?? span.end));
      if (end > start) added.push({ start, end, kind: span.kind });
      if (!taken || taken.start >= span.end) break;
      start = Math.max(start, taken.end);
    }
  }
  return [...covered, ...added].sort((one, other) => one.start - other.start);
}
