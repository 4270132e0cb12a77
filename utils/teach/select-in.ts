import { isShown } from '../desk/scope-of';
import { isState, isWordLike } from './word-like';
import { codeWords } from './words';

/** What a selector leans on; two that lean on different things are two witnesses. */
export type Kind = 'test' | 'name' | 'role' | 'id' | 'class' | 'structure';
export type WayIn = { selector: string; kind: Kind };

const TESTS = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'data-selenium-test',
  'data-qa-id',
  'data-testing',
];
const ORDER: readonly Kind[] = ['test', 'name', 'role', 'id', 'class', 'structure'];
const UP = 7;

const quote = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;
const esc = (token: string) => (globalThis.CSS ? CSS.escape(token) : token);

/** A value that names the thing and not this one case: no long numbers, none of the values that were read here. */
const isStable = (value: string, values: readonly string[]) =>
  /^[\p{L}][\p{L}\p{M}\p{N} ._:/-]{0,60}$/u.test(value) &&
  value.split(/[ ./:]/).every((each) => each === '' || each.length < 2 || isWordLike(each)) &&
  !values.some((each) => each.length > 2 && value.toLowerCase().includes(each.toLowerCase()));

/** An id or a test attribute with a number inside: what stands before and after it. */
function withoutNumber(attr: string, value: string): string | null {
  const parts = /^([\p{L}][\p{L}_:.-]*[_:.-])[\da-f]*\d[\w]*?([_:.-][\p{L}_:.-]+)?$/u.exec(value);
  if (!parts?.[1]) return null;
  return `[${attr}^=${quote(parts[1])}]${parts[2] ? `[${attr}$=${quote(parts[2])}]` : ''}`;
}

/** What an element alone can be told by, best first. `values` = what is read from this case, so no name of the thing. */
export function hooksOf(element: Element, values: readonly string[]): WayIn[] {
  const tag = element.tagName.toLowerCase();
  const found: WayIn[] = [];
  const add = (kind: Kind, selector: string | null) => selector && found.push({ kind, selector });
  for (const { name, value } of element.attributes) {
    if (TESTS.includes(name))
      add('test', isStable(value, values) ? `[${name}=${quote(value)}]` : withoutNumber(name, value));
    else if (name === 'name' || name === 'itemprop' || name === 'part')
      isStable(value, values) && add('name', `${tag}[${name}=${quote(value)}]`);
    else if (/^data-(?!v-|react|ember|aura)/.test(name) && value !== 'true' && value !== 'false')
      add('name', isStable(value, values) ? `[${name}=${quote(value)}]` : `${tag}[${name}]`);
    else if (name === 'id')
      add('id', isWordLike(value) && isStable(value, values) ? `#${esc(value)}` : withoutNumber('id', value));
    else if (name === 'aria-label' && isStable(value, values)) add('role', `[aria-label=${quote(value)}]`);
    else if (name === 'href' && /^(?:mailto:)/.test(value)) add('role', `${tag}[href^="mailto:"]`);
    else if (name === 'href' && /^\/?[a-z-]+\/[a-z-]*\/?/i.test(value))
      add('name', hrefStart(tag, value, values));
    else if (name === 'type' && tag !== 'a') add('role', `${tag}[type=${quote(value)}]`);
    else if (name === 'placeholder' && isStable(value, values))
      add('role', `${tag}[placeholder=${quote(value)}]`);
  }
  const role = element.getAttribute('role');
  if (role) add('role', `[role=${quote(role)}]`);
  if (element.hasAttribute('contenteditable')) add('role', '[contenteditable]');
  const classes = [...element.classList].filter((each) => isWordLike(each) && !isState(each));
  for (const each of classes) add('class', `.${esc(each)}`);
  for (const [i, each] of classes.entries())
    for (const other of classes.slice(i + 1, i + 3)) add('class', `.${esc(each)}.${esc(other)}`);
  if (tag.includes('-') || /^(?:h[1-4]|time|main|aside|article)$/.test(tag)) add('structure', tag);
  return found.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** The start of an address, up to where the number or the name of this one begins. */
function hrefStart(tag: string, href: string, values: readonly string[]): string | null {
  const parts = href.split('/');
  const last = parts.findIndex(
    (part) => /\d/.test(part) || values.some((v) => part.includes(v)) || /[?#]/.test(part),
  );
  const start = last > 0 ? `${parts.slice(0, last).join('/')}/` : null;
  return start && codeWords(start).length > 0 ? `${tag}[href^=${quote(start)}]` : null;
}

/** Does the selector find this one and no other in sight? */
function isOnly(selector: string, element: Element, within: ParentNode): boolean {
  const all = within.querySelectorAll(selector);
  if (all.length === 1) return all[0] === element;
  const shown = [...all].filter(isShown);
  return shown.length === 1 && shown[0] === element;
}

const nth = (element: Element) => {
  const alike = [...(element.parentElement?.children ?? [])].filter(
    (each) => each.tagName === element.tagName,
  );
  const tag = element.tagName.toLowerCase();
  return alike.length > 1 ? `${tag}:nth-of-type(${alike.indexOf(element) + 1})` : tag;
};

/**
 * Selectors that find this element alone within its own root (or within `within`), of as many kinds as there are, best first;
 * one per kind. `values` = what was read from this case, which no selector may lean on.
 */
export function selectIn(element: Element, within: ParentNode, values: readonly string[]): WayIn[] {
  const found = new Map<Kind, string>();
  const keep = ({ kind, selector }: WayIn) => {
    if (!found.has(kind) && isOnly(selector, element, within)) found.set(kind, selector);
  };
  const own = hooksOf(element, values);
  for (const each of own) keep(each);
  let path = nth(element);
  for (let at = element.parentElement, up = 0; at && at !== within && up < UP; at = at.parentElement, up++) {
    const anchors = hooksOf(at, values).filter(({ selector }) => isOnly(selector, at as Element, within));
    for (const anchor of anchors) {
      for (const each of own) keep({ kind: each.kind, selector: `${anchor.selector} ${each.selector}` });
      keep({
        kind: found.has(anchor.kind) ? 'structure' : anchor.kind,
        selector: `${anchor.selector} > ${path}`,
      });
      keep({ kind: 'structure', selector: `${anchor.selector} > ${path}` });
    }
    path = `${nth(at)} > ${path}`;
  }
  if (within !== element.ownerDocument || found.size === 0)
    keep({ kind: 'structure', selector: scoped(path, within) });
  return ORDER.flatMap((kind) => {
    const selector = found.get(kind);
    return selector === undefined ? [] : [{ kind, selector }];
  });
}

/** A path from the top; inside an element it begins at that. */
function scoped(path: string, within: ParentNode): string {
  return within.nodeType === 1 ? `:scope > ${path}` : path;
}
