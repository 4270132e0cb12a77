import type { Place } from '../playbooks/name-place';

/** Where in a site profile selectors stand. */
const SELECTORS = new Set([
  'select',
  'item',
  'body',
  'without',
  'frame',
  'emptyWhen',
  'customerHas',
  'agentHas',
  'value',
  'label',
  'has',
  'hasAll',
  'scope',
  'bodyFrame',
]);

/** Every selector in a site profile with its place. Takes data that may be broken. */
export function listSelectors(value: unknown, at: Place = []): { place: Place; selector: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = [...at, Array.isArray(value) ? Number(key) : key];
    const holds = SELECTORS.has(String(typeof place.at(-1) === 'number' ? at.at(-1) : key));
    return holds && typeof inner === 'string' ? [{ place, selector: inner }] : listSelectors(inner, place);
  });
}
