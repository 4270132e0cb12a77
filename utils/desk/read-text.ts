import type { Candidate, Reader } from '../model/site-profile';
import { visibleText } from './map-text';
import { findFirst } from './match-profile';
import { queryOf } from './query-of';

/** A bare mail address, with or without angle brackets: not a name. */
const MAIL = /^<?[^\s<>@]+@[^\s<>@]+>?$/;

function fieldText(element: Element): string {
  const field = element as HTMLSelectElement;
  if (element.tagName === 'SELECT') return field.selectedOptions[0]?.text ?? '';
  return String(field.value ?? '');
}

function take(candidate: Candidate, root: ParentNode, url: URL): string | null {
  if (candidate.take === 'query') return queryOf(url, candidate.name);
  if (candidate.take === 'path') {
    const parts = url.pathname.split('/');
    const at = parts.indexOf(candidate.after);
    return at < 0 ? null : decodePart(parts[at + 1]);
  }
  if (candidate.take === 'labelled') {
    const says = candidate.says.toLowerCase();
    for (const item of root.querySelectorAll(candidate.select)) {
      const label = findFirst(item, candidate.label);
      const value =
        label && visibleText(label).toLowerCase().startsWith(says) && findFirst(item, candidate.value);
      if (value) return visibleText(value);
    }
    return null;
  }
  const element = findFirst(root, candidate.select);
  if (!element) return null;
  if (candidate.take === 'attr') return element.getAttribute(candidate.attr);
  return candidate.take === 'value' ? fieldText(element) : visibleText(element);
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

/** The places a reader looks in, in words for the site's status page. */
export function namePlaces(reader: Pick<Reader, 'try'>): string[] {
  return reader.try.map((c) =>
    c.take === 'query' ? `?${c.name}=` : c.take === 'path' ? `/${c.after}/…` : c.select,
  );
}
