import type { Candidate } from '../model/site-profile';
import { innerRoot } from './page-roots';
import { selectThrough } from './select-through';
import type { PageSpot } from './spot';
import { isState, isWordLike } from './word-like';

type Steps = { steps?: NonNullable<Candidate['steps']> };

/** How many candidates a reader is given. */
const MOST = 5;

/**
 * The candidates that find this spot's value, of different kinds, the firmest first. The value itself, and what else was read
 * from this case (`values`), is in none of them.
 */
export function locateValue(spot: PageSpot, values: readonly string[], steps: Steps = {}): Candidate[] {
  const found = selectThrough(spot.element, null, values).map(
    ({ selector }): Candidate => ({ take: spot.take, select: selector, ...steps }),
  );
  const labelled = byLabel(spot, values, steps);
  const at = found.findIndex(({ take, ...rest }) => 'select' in rest && /[.#]|>/.test(String(rest.select)));
  if (labelled) found.splice(at < 0 ? found.length : at, 0, labelled);
  return found.slice(0, MOST);
}

/** The value after its label, where the label names it and nothing of this case. */
function byLabel(spot: PageSpot, values: readonly string[], steps: Steps): Candidate | null {
  const { labelElement } = spot;
  if (!labelElement) return byBareLabel(spot, values, steps);
  const says = spot.label.replace(/\s+/g, ' ').slice(0, 60);
  const words = (labelElement.textContent ?? '')
    .replace(/\s+/g, ' ')
    .replace(/[:：*\s]+$/u, '')
    .trim();
  if (words.length < 2 || words.length > 60 || /\d/.test(words)) return null;
  if (values.some((value) => value.length > 2 && says.toLowerCase().includes(value.toLowerCase())))
    return null;
  const parent = labelElement.parentElement;
  const hosts = prefixOf(labelElement);
  if (!parent || hosts === null) return null;
  return {
    take: 'labelled',
    select: hosts + shape(parent),
    label: `:scope > ${shape(labelElement)}`,
    says: words.toLowerCase(),
    ...steps,
  };
}

/** What follows the bare words in front of the value, in the element that holds both. */
function byBareLabel(
  { bare, element, take, text }: PageSpot,
  values: readonly string[],
  { steps = [] }: Steps,
): Candidate | null {
  const outer = element.parentElement;
  if (!bare || !outer || take !== 'text' || /\d/.test(bare) || !/\p{L}{2}/u.test(bare)) return null;
  const [way] = selectThrough(outer, null, values);
  const whole = (outer.textContent ?? '').replace(/\s+/g, ' ');
  if (!way || !whole.trim().endsWith(text) || !whole.includes(bare)) return null;
  return { take: 'text', select: way.selector, steps: [{ after: bare }, ...steps].slice(0, 5) };
}

/** The way to the root an element stands in, as the beginning of a selector; null where there is none. */
function prefixOf(element: Element): string | null {
  const root = element.getRootNode();
  const host = (root as ShadowRoot).host ?? (root as Document).defaultView?.frameElement ?? null;
  if (!host || innerRoot(host) !== root) return '';
  const [way] = selectThrough(host, null, []);
  return way ? `${way.selector} >>> ` : null;
}

/** An element by its tag and one class that a person wrote. */
function shape(element: Element): string {
  const tag = element.tagName.toLowerCase();
  const named = [...element.classList].find((each) => isWordLike(each) && !isState(each));
  return named ? `${tag}.${CSS.escape(named)}` : tag;
}
