import { visibleText } from '../desk/map-text';
import { isShown } from '../desk/scope-of';
import { codeOf } from './code-words';
import { labelOf } from './label-of';
import { listRoots, outerOf, type PageRoot, pathOut } from './page-roots';
import type { PageSpot, Zone } from './spot';
import { hasWord } from './words';

/** A page as the proposer sees it: its roots, its short texts, how much text stands in what, and who is signed in. */
export type PageLook = {
  url: URL;
  title: string;
  roots: PageRoot[];
  spots: PageSpot[];
  /** Characters in sight inside an element, shadow roots and frames included. */
  weight: Map<Element, number>;
  /** The text around the account of whoever works here. */
  account: string;
};

const SILENT = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SELECT|OPTION|TEXTAREA|BUTTON|svg|SVG|TITLE)$/;
const FIELDS =
  'input:not([type=hidden],[type=checkbox],[type=radio],[type=submit],[type=button],[type=search],[type=password],[type=reset]),select';
const LONGEST_VALUE = 200;
const LONGEST_ACCOUNT = 120;

/** Looks at the page once. Reads layout; changes nothing. */
export function lookAtPage(document: Document, url: URL): PageLook {
  const roots = listRoots(document);
  const weight = new Map<Element, number>();
  const holders = new Set<HTMLElement>();
  const fields: HTMLElement[] = [];
  const account: string[] = [];
  for (const { root } of roots) {
    const start = (root as Document).body ?? root;
    const walker = start.ownerDocument
      ? start.ownerDocument.createTreeWalker(start, NodeFilter.SHOW_TEXT)
      : document.createTreeWalker(start, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = (node as Text).data.trim().length;
      const parent = node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host;
      if (length === 0 || !parent || SILENT.test(parent.tagName) || isWritten(parent)) continue;
      if (!isShown(parent)) continue;
      holders.add(parent as HTMLElement);
      for (let at: Element | null = parent; at; at = outerOf(at))
        weight.set(at, (weight.get(at) ?? 0) + length);
    }
    for (const each of start.querySelectorAll<HTMLElement>('[title],[aria-label],[alt]'))
      if (isAccount(each))
        account.push(['title', 'aria-label', 'alt'].map((n) => each.getAttribute(n) ?? '').join(' '));
    fields.push(...[...start.querySelectorAll<HTMLElement>(FIELDS)].filter(isShown));
  }
  const spots: PageSpot[] = [];
  const add = (element: HTMLElement, take: PageSpot['take'], text: string) => {
    if (text === '' || text.length > LONGEST_VALUE) return;
    const path = pathOut(element);
    spots.push({
      element,
      take,
      text,
      ...labelOf(element, text),
      code: codeAround(element),
      zone: zoneOf(path),
      order: spots.length,
    });
    if (take === 'text' && text.length <= LONGEST_ACCOUNT && isAccount(element, text)) account.push(text);
  };
  for (const element of holders) add(element, 'text', visibleText(element).replace(/\s+/g, ' '));
  for (const element of fields) add(element, 'value', textOfField(element));
  return { url, title: document.title, roots, spots, weight, account: account.join(' · ') };
}

/** The value of a field as it is seen. */
function textOfField(field: HTMLElement): string {
  const select = field as HTMLSelectElement;
  const said =
    field.tagName === 'SELECT' ? (select.selectedOptions[0]?.text ?? '') : String(select.value ?? '');
  return said.replace(/\s+/g, ' ').trim();
}

/** Is it text that somebody writes just now? */
function isWritten(element: Element): boolean {
  return (element as HTMLElement).isContentEditable;
}

/** The code of an element and of those around it that hold little more. */
function codeAround(element: HTMLElement): string {
  const said = [codeOf(element)];
  for (let at = outerOf(element), up = 0; at && up < 2; at = outerOf(at), up++) {
    if (at.tagName === 'BODY' || at.children.length > 3) break;
    said.push(codeOf(at));
  }
  return said.join(' ');
}

const BARS = /^(?:NAV|FOOTER)$/;
const ROLES = /^(?:navigation|banner|contentinfo|search)$/;

function zoneOf(path: readonly Element[]): Zone {
  const inCase = path.some(
    (each) => /^(?:MAIN|ARTICLE)$/.test(each.tagName) || each.getAttribute('role') === 'main',
  );
  for (const each of path) {
    if (BARS.test(each.tagName) || ROLES.test(each.getAttribute('role') ?? '')) return 'nav';
    if (each.tagName === 'HEADER' && !inCase) return 'head';
  }
  return 'page';
}

/** Is the element about whoever is signed in? */
function isAccount(element: HTMLElement, text = ''): boolean {
  const path = pathOut(element).slice(0, 3);
  const code = path.map(codeOf).join(' ');
  const said = ['title', 'aria-label'].map((name) => element.getAttribute(name) ?? '').join(' ');
  if (hasWord(code, 'account') || hasWord(said, 'account') || hasWord(text, 'account')) return true;
  const around = path[1] && (path[1].textContent ?? '').length <= LONGEST_ACCOUNT ? path[1].textContent : '';
  if (hasWord(around ?? '', 'account')) return true;
  return zoneOf(pathOut(element)) === 'head';
}
