import { isMap, type Json } from './json';

/** Every id in a draft, however deep. */
function idsIn(value: Json, into: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) for (const each of value) idsIn(each, into);
  else if (isMap(value)) {
    if (typeof value.id === 'string') into.add(value.id);
    for (const each of Object.values(value)) if (typeof each === 'object') idsIn(each, into);
  }
  return into;
}

/** The longest id a rule of the coach may have. */
const LONGEST = 40;

/**
 * An id that nothing in the draft has: the playbook's own id, a mark of the kind and a number. It stays the same however
 * often the title changes, since the log counts by it; the playbook's id in front keeps it apart from other playbooks'.
 */
export function freshId(draft: Json, mark: string): string {
  const taken = idsIn(draft);
  const own = isMap(draft) && typeof draft.id === 'string' ? draft.id : '';
  const front = own.slice(0, LONGEST - 10).replace(/[^a-z0-9]+$/, '') || 'own';
  for (let n = 1; ; n++) {
    const id = `${front}-${mark}${n}`;
    if (!taken.has(id)) return id;
  }
}

/** An id made of a name as people write it: small letters, digits and hyphens. */
export function idOfName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return plain || 'playbook';
}
