import { isShown } from '../desk/scope-of';
import { codeOf } from './code-words';
import { labelOf } from './label-of';
import type { PageLook } from './look-at-page';
import { pathOut } from './page-roots';
import { hasWord } from './words';

/** A place to write in, and how much speaks for its being the reply's. */
export type WriteBox = { element: HTMLElement; score: number; isNote: boolean; label: string };

const BOXES =
  'textarea,[contenteditable=""],[contenteditable=true],[contenteditable=plaintext-only],[role=textbox]:not(input)';
const FIELDS = 'input[type=text],input:not([type])';
const LEAST_AREA = 3_000;
const ENOUGH = 1;

/** The places on the page to write a reply in, the likeliest first. */
export function findBoxes({ roots }: PageLook): WriteBox[] {
  const boxes = roots.flatMap(({ root }) => [...root.querySelectorAll<HTMLElement>(BOXES)].filter(isShown));
  const outer = boxes.filter((each) => !boxes.some((other) => other !== each && other.contains(each)));
  return outer
    .flatMap((element) => weighBox(element) ?? [])
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score);
}

/** The place to write in that an element is, or stands in; null where it is none. */
export function boxAt(element: Element): WriteBox | null {
  const outer = pathOut(element).filter((each) => each.matches(BOXES) || each.matches(FIELDS));
  const box = outer.at(-1) as HTMLElement | undefined;
  return box
    ? (weighBox(box) ?? { element: box, score: 0, isNote: false, label: labelOf(box, '').label })
    : null;
}

function weighBox(element: HTMLElement): WriteBox | null {
  const { width, height } = element.getBoundingClientRect();
  const area = width * height;
  const { label } = labelOf(element, '');
  const path = pathOut(element);
  const code = path.slice(0, 4).map(codeOf).join(' ');
  const said = `${label} ${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('placeholder') ?? ''}`;
  if (hasWord(said, 'search') || hasWord(codeOf(element), 'search')) return null;
  if ((element as HTMLTextAreaElement).readOnly || element.getAttribute('aria-readonly') === 'true')
    return null;
  const isOwnBody = element.tagName === 'BODY';
  // A title that can be edited in place is no letter.
  if (!isOwnBody && area < LEAST_AREA && element.tagName !== 'TEXTAREA') return null;
  if (/^H[1-6]$/.test(element.tagName)) return null;
  const isNote =
    (hasWord(said, 'note') && !hasWord(said, 'clinical')) ||
    (hasWord(codeOf(element), 'note') && !hasWord(said, 'reply'));
  const score =
    1 +
    (hasWord(said, 'reply') ? 2 : 0) +
    (hasWord(code, 'reply') ? 1 : 0) +
    Math.min(2, area / 40_000) -
    (isNote ? 2 : 0);
  return { element, score, isNote, label };
}
