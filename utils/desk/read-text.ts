import type { Candidate, Reader } from '../model/site-profile';
import { findDeep } from './find-deep';
import { visibleText } from './map-text';
import { findFirst } from './match-profile';
import { queryOf } from './query-of';
import { findShown, isShown } from './scope-of';

type Labelled = Extract<Candidate, { take: 'labelled' }>;

/** A bare mail address, with or without angle brackets: not a name. */
const MAIL = /^<?[^\s<>@]+@[^\s<>@]+>?$/;

const FIELD = /^(?:INPUT|SELECT|TEXTAREA)$/;

function fieldText(element: Element): string {
  const field = element as HTMLSelectElement;
  if (element.tagName === 'SELECT') return field.selectedOptions[0]?.text ?? '';
  return String(field.value ?? '');
}

function take(candidate: Candidate, root: ParentNode, url: URL): string | null {
  if (candidate.take === 'query') return queryOf(url, candidate.name);
  if (candidate.take === 'path') return partAfter(url.pathname.split('/'), candidate);
  if (candidate.take === 'hash') return partAfter(url.hash.split(/[#!/?&=]+/), candidate);
  if (candidate.take === 'labelled') return takeLabelled(candidate, root);
  if (candidate.take === 'joined') {
    const parts = candidate.parts.map((part) => readText([part], root, url));
    return parts.every((part) => part) ? parts.join(candidate.by) : null;
  }
  const element = findShown(root, candidate.select);
  return element && takeFrom(candidate, element);
}

function takeFrom(
  candidate: Extract<Candidate, { take: 'text' | 'value' | 'attr' }>,
  element: Element,
): string | null {
  if (candidate.take === 'attr') return element.getAttribute(candidate.attr);
  return candidate.take === 'value' ? fieldText(element) : visibleText(element);
}

/** The part that follows `after`, `skip` others passed over. */
function partAfter(parts: string[], { after, skip = 0 }: { after: string; skip?: number }): string | null {
  const at = parts.indexOf(after);
  return at < 0 ? null : decodePart(parts[at + 1 + skip]);
}

/** The value of the first label that begins with the words. */
function takeLabelled({ select, label, says, value }: Labelled, root: ParentNode): string | null {
  const wanted = [says].flat().map((each) => each.toLowerCase());
  for (const item of findDeep(root, select))
    for (const each of item.querySelectorAll(label)) {
      const words = visibleText(each).toLowerCase();
      if (!wanted.some((want) => words.startsWith(want))) continue;
      const found = value === undefined ? each.nextElementSibling : findBeside(item, each, value);
      if (found) return FIELD.test(found.tagName) ? fieldText(found) : visibleText(found);
    }
  return null;
}

/** The value that follows the label, as in a row of several; else the first in the item. */
function findBeside(item: Element, label: Element, value: string): Element | null {
  const after = (each: Element) => label.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING;
  return [...item.querySelectorAll(value)].find(after) ?? findFirst(item, value);
}

function decodePart(part: string | undefined): string | null {
  try {
    return part ? decodeURIComponent(part) : null;
  } catch {
    return part ?? null;
  }
}

function shape(text: string, steps: NonNullable<Candidate['steps']>): string | null {
  let now = text;
  for (const step of steps) {
    if ('after' in step) {
      const at = now.indexOf(step.after);
      if (at < 0) return null;
      now = now.slice(at + step.after.length);
    } else if ('before' in step) {
      const at = now.indexOf(step.before);
      if (at >= 0) now = now.slice(0, at);
    } else {
      const at = now.lastIndexOf('<');
      const name = (at > 0 ? now.slice(0, at) : now).trim().replace(/^"|"$/g, '');
      now = MAIL.test(name) ? '' : name;
    }
  }
  return now;
}

/**
 * Tries the candidates in order. Returns the first text that is not empty; '' if something was found but it says
 * nothing (a mail address where a name should be); null if nothing was found.
 */
export function readText(candidates: readonly Candidate[], root: ParentNode, url: URL): string | null {
  let found: string | null = null;
  for (const candidate of candidates) {
    const raw = take(candidate, root, url);
    const text = raw === null ? null : shape(raw, candidate.steps ?? []);
    const clean = text?.replace(/\s+/g, ' ').trim().slice(0, 500);
    if (clean) return clean;
    if (clean === '') found = '';
  }
  return found;
}

/** Does the candidate that gives the text find others in sight that say something else? */
export function isUnclear(candidates: readonly Candidate[], root: ParentNode, url: URL): boolean {
  const first = candidates.find((each) => readText([each], root, url));
  if (first?.take !== 'text' && first?.take !== 'value' && first?.take !== 'attr') return false;
  const shown = findDeep(root, first.select).filter(isShown);
  return new Set(shown.map((element) => takeFrom(first, element))).size > 1;
}

/** The places a reader looks in, in words for the site's status page. */
export function namePlaces(reader: Pick<Reader, 'try'>): string[] {
  return reader.try.flatMap((candidate) => namePlace(candidate));
}

function namePlace(candidate: Candidate): string | string[] {
  if (candidate.take === 'query') return `?${candidate.name}=`;
  if (candidate.take === 'path') return `/${candidate.after}/…`;
  if (candidate.take === 'hash') return `#…/${candidate.after}/…`;
  return candidate.take === 'joined' ? candidate.parts.flatMap(namePlace) : candidate.select;
}
