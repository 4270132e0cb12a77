import { firstStanding, type TeachChoice } from './choice';
import { nameInText } from './find-name';
import { findAddressParts, numberIn } from './find-number';
import { guessNumber, mailSteps, type ValueGuess } from './guess-value';
import { locateValue } from './locate-value';
import type { PageLook } from './look-at-page';
import { pathOut } from './page-roots';
import type { Proposals } from './propose';
import type { PageSpot } from './spot';

export const VALUE_READERS = ['name', 'caseId', 'caseLabel', 'subject', 'status'] as const;
export type ValueReader = (typeof VALUE_READERS)[number];

/** Nobody walks through more. */
const MOST = 40;
const SHORTEST_SUBJECT = 6;
const LONGEST_STATUS = 32;

/** What is read of a spot that this reader may be given; null where it cannot be one. */
const READ: Record<ValueReader, (spot: PageSpot) => string | null> = {
  name: ({ text }) => nameInText(text),
  caseId: (spot) => numberIn(spot)?.value ?? null,
  caseLabel: (spot) => numberIn(spot)?.value ?? null,
  subject: ({ text }) => (text.length >= SHORTEST_SUBJECT && /\p{L}/u.test(text) ? text : null),
  status: ({ text }) => (text.length <= LONGEST_STATUS && /\p{L}{2}/u.test(text) ? text : null),
};

/** The choice of a guess. */
export function valueChoice(reader: ValueReader, guess: ValueGuess): TeachChoice {
  return {
    value: guess.value,
    standing: firstStanding(guess.standing),
    places: guess.element ? [guess.element] : [],
    use: ({ found }) => {
      found[reader] = [guess];
    },
  };
}

/** All that a reader of values may be given: the proposer's guesses, then every other text of the page that may be one. */
export function listValueChoices(
  reader: ValueReader,
  look: PageLook,
  found: Proposals,
  values: readonly string[],
): TeachChoice[] {
  const guesses = found[reader];
  const known = new Set(guesses.map(({ value }) => value));
  const others: TeachChoice[] = [];
  for (const spot of look.spots) {
    const value = READ[reader](spot);
    if (value === null || known.has(value) || spot.zone === 'nav') continue;
    known.add(value);
    if (others.length < MOST) others.push(spotChoice(reader, spot, value, look, values));
  }
  return [...guesses.map((guess) => valueChoice(reader, guess)), ...others];
}

/** What a person pointed at, for a reader of values; null where it holds no such text. */
export function valuePointed(
  reader: ValueReader,
  element: Element,
  look: PageLook,
  found: Proposals,
  values: readonly string[],
): TeachChoice | null {
  const guess = found[reader].find((each) => each.element?.contains(element));
  if (guess) return valueChoice(reader, guess);
  const path = pathOut(element);
  const around = look.spots.filter((spot) => path.includes(spot.element));
  const [innermost] = around.sort((a, b) => path.indexOf(a.element) - path.indexOf(b.element));
  const spot = innermost ?? look.spots.find((each) => pathOut(each.element).includes(element));
  if (!spot) return null;
  const value = READ[reader](spot) ?? (reader === 'caseId' || reader === 'caseLabel' ? null : spot.text);
  return value === null ? null : spotChoice(reader, spot, value, look, values);
}

/** How to find a spot again is worked out when it is chosen. */
function spotChoice(
  reader: ValueReader,
  spot: PageSpot,
  value: string,
  look: PageLook,
  values: readonly string[],
): TeachChoice {
  return {
    value,
    standing: 'unsure',
    places: [spot.element],
    use: ({ found }) => {
      found[reader] = [guessSpot(reader, spot, value, look, [...values, value])];
    },
  };
}

function guessSpot(
  reader: ValueReader,
  spot: PageSpot,
  value: string,
  look: PageLook,
  values: string[],
): ValueGuess {
  const made = { value, standing: 'unsure' as const, why: ['chosen'], element: spot.element };
  if (reader === 'caseId' || reader === 'caseLabel') {
    // The same number in the address is the firmer place.
    const part = reader === 'caseId' && findAddressParts(look).find((each) => each.value === value);
    if (part) return { ...made, try: [part.from] };
    const shown = numberIn(spot);
    if (shown) return guessNumber({ ...shown, score: 0 }, values);
  }
  return { ...made, try: locateValue(spot, values, reader === 'name' ? mailSteps(spot) : {}) };
}
