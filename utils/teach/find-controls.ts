import { isShown } from '../desk/scope-of';
import { codeOf } from './code-words';
import type { PageLook } from './look-at-page';
import { pathOut } from './page-roots';
import { codeWords, hasWord } from './words';

/** A control, what it says, and how much speaks for it. */
export type ControlFound = { element: HTMLElement; says: string; score: number };

const CONTROLS =
  'button,input[type=submit],input[type=button],input[type=image],[role=button],a[role=button],a.btn,a.button';
/** A send control stands at most so many steps up from its box. */
const FAR = 9;
const ENOUGH = 3;

/** What a control is called: its words, else its label. */
export function nameOfControl(element: HTMLElement): string {
  const own = (element.textContent || (element as HTMLInputElement).value || '').trim();
  const label = element.getAttribute('aria-label') ?? element.title ?? '';
  return /\p{L}/u.test(own) ? own.replace(/\s+/g, ' ') : label;
}

/** The controls on the page, in its order. */
export function listControls({ roots }: PageLook): HTMLElement[] {
  return roots
    .flatMap(({ root }) => [...root.querySelectorAll<HTMLElement>(CONTROLS)])
    .filter((each) => isShown(each) && each.getAttribute('role') !== 'tab' && !each.isContentEditable);
}

/** The controls that send what is written in a box, the likeliest first. */
export function findSends(look: PageLook, box: HTMLElement): ControlFound[] {
  const out = pathOut(box);
  return listControls(look)
    .flatMap((element) => {
      const says = nameOfControl(element);
      const path = pathOut(element);
      const steps = out.findIndex((each) => path.includes(each));
      if (steps < 0 || steps > FAR) return [];
      const inside = path.indexOf(out[steps] as Element);
      if (hasWord(says, 'noSend') && !hasWord(says, 'sendStrong') && !/\bsave\b/i.test(says)) return [];
      if (element.getAttribute('aria-haspopup') !== null && !hasWord(says, 'sendStrong')) return [];
      const code = codeOf(element);
      const first = codeWords(says)[0] ?? '';
      const after = follows(out[Math.max(0, steps - 1)] as Element, element, path, inside);
      const score =
        (hasWord(says, 'send') ? 3 : 0) +
        (hasWord(says, 'sendStrong') ? 1.5 : 0) +
        (hasWord(first, 'send') ? 1 : 0) +
        (hasWord(code, 'sendStrong') || hasWord(code, 'send') ? 1.5 : 0) +
        (isSubmit(element) ? 1.5 : 0) +
        (after ? 1 : 0) -
        steps * 0.35 -
        inside * 0.1 -
        (hasWord(code, 'noSend') ? 2 : 0) -
        (hasWord(says, 'close') ? 2 : 0) +
        (isMain(code) ? 1.5 : 0);
      return [{ element, says, score }];
    })
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score);
}

const isSubmit = (element: HTMLElement) =>
  (element.tagName === 'BUTTON' && element.getAttribute('type') === 'submit') ||
  ((element as HTMLInputElement).type === 'submit' && element.tagName === 'INPUT');

/** Does its code call it the main one? */
const isMain = (code: string) =>
  codeWords(code).some((word) => /^(?:primary|main|cta|accent|brand)$/.test(word));

/** Does the control come after the box on the page, frames and shadow roots looked out of? */
function follows(boxSide: Element, element: HTMLElement, path: Element[], inside: number): boolean {
  const side = path[Math.max(0, inside - 1)] ?? element;
  return (boxSide.compareDocumentPosition(side) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The controls that close the case, the likeliest first. */
export function findCloses(look: PageLook, sends: readonly ControlFound[]): ControlFound[] {
  return listControls(look)
    .flatMap((element) => {
      const says = nameOfControl(element);
      const label = `${says} ${element.getAttribute('aria-label') ?? ''}`;
      if (!hasWord(label, 'close') || hasWord(label, 'noClose') || sends[0]?.element === element) return [];
      // A bare × closes a window.
      if (/^[×✕x]?$/i.test(says.trim()) && !/\s/.test(label.trim())) return [];
      return [{ element, says, score: 2 }];
    })
    .sort((a, b) => b.score - a.score);
}
