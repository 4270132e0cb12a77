/** A place in a playbook, from its root. */
export type Place = readonly (string | number)[];

/** Longer keys and ids are cut in what people read: they may be anything in a broken file. */
const SHOWN = 60;

/** Cuts what a file says to a length people can read. */
export function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}

/** The value at a place in parsed JSON; undefined where there is none. */
export function valueAt(root: unknown, place: Place): unknown {
  let at = root;
  for (const key of place) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string | number, unknown>)[key];
  }
  return at;
}

/**
 * A place in words: entries of a list by their id (with their number where others have the same one), else counted from 1.
 * `['prompts', 3, 'say', 0]` → `prompts › use-the-name › say › 1`; the root is `the whole playbook`.
 */
export function namePlace(root: unknown, place: Place): string {
  if (place.length === 0) return 'the whole playbook';
  return place.map((key, i) => nameStep(valueAt(root, place.slice(0, i)), key)).join(' › ');
}

function nameStep(parent: unknown, key: string | number): string {
  if (typeof key === 'string') return shorten(key);
  const number = String(key + 1);
  if (!Array.isArray(parent)) return number;
  const id = idOf(parent[key]);
  if (id === null) return number;
  const isAlone = parent.every((other, i) => i === key || idOf(other) !== id);
  return isAlone ? shorten(id) : `${shorten(id)} (no. ${number})`;
}

function idOf(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null || !Object.hasOwn(entry, 'id')) return null;
  const { id } = entry as { id: unknown };
  return typeof id === 'string' && id.trim() !== '' ? id : null;
}
