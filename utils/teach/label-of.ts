import { visibleText } from '../desk/map-text';
import { outerOf } from './page-roots';

const LONGEST_LABEL = 48;
const UP = 4;

/** The words beside a value that say what it is, and the element with them where the value is its next sibling. */
export type Label = { label: string; labelElement: HTMLElement | null; bare?: string };

const clean = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[:：*\s]+$/u, '')
    .trim();
const isLabel = (text: string) => text.length > 1 && text.length <= LONGEST_LABEL && !/[.!?]$/.test(text);

/** What a field is called by its own label, or by what stands in place of one. */
function nameOfField(element: HTMLElement): string {
  const named = element.getAttribute('aria-labelledby');
  const root = element.getRootNode() as Document;
  const by = named
    ?.split(/\s+/)
    .map((id) => root.getElementById?.(id)?.textContent ?? '')
    .join(' ');
  const own = [...((element as HTMLInputElement).labels ?? [])].map((each) => each.textContent).join(' ');
  return clean(
    by ||
      element.getAttribute('aria-label') ||
      own ||
      element.getAttribute('placeholder') ||
      element.title ||
      '',
  );
}

/**
 * The label of a value: what stands just before it, or before what holds nothing but it; for a field, its own.
 * `text` = the value as it is seen.
 */
export function labelOf(element: HTMLElement, text: string): Label {
  const field = nameOfField(element);
  let at: Element | null = element;
  for (let up = 0; at && up < UP; up++) {
    const before: Element | null = at.previousElementSibling;
    if (before) {
      const words = clean(visibleText(before));
      const isOne = isLabel(words) && words !== text && isPlain(before);
      if (isOne)
        return {
          label: field && field !== words ? `${words} ${field}` : words,
          labelElement: before as HTMLElement,
        };
      break;
    }
    const outer: Element | null = outerOf(at);
    if (!outer || outer.tagName === 'BODY') break;
    // A label may be the bare text in front of the value.
    const bare = clean(textBefore(at));
    if (bare && isLabel(bare)) return { label: bare, labelElement: null, bare: textBefore(at).trim() };
    if (bare) return { label: isLabel(bare) ? bare : field, labelElement: null };
    if (visibleText(outer) !== text && at !== element && outer.children.length > 1) break;
    at = outer;
  }
  return { label: field, labelElement: null };
}

/** Is it one text, and no box with several things? */
function isPlain(element: Element): boolean {
  if (element.parentElement?.tagName === 'BODY' || element.children.length > 1) return false;
  return element.querySelector('input,textarea,button,select') === null;
}

/** The text that stands in front of an element, in the same parent. */
function textBefore(element: Element): string {
  let said = '';
  for (let at = element.previousSibling; at && at.nodeType === 3; at = at.previousSibling)
    said = (at as Text).data + said;
  return said;
}
