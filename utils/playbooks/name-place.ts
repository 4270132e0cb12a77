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
 * Tells places in a playbook in words: entries of a list by their id (with their number where others have the same one),
 * else counted from 1. `['prompts', 3, 'say', 0]` → `prompts › use-the-name › say › 1`. Takes the playbook, which must not
 * change while it is used, and what the root is called.
 */
export function placeNamer(root: unknown, whole = 'the whole playbook'): (place: Place) => string {
  // Counted once a list: a broken file may have thousands of places to name.
  const counted = new Map<readonly unknown[], Map<string, number>>();
  const nameEntry = (list: readonly unknown[], at: number): string => {
    const id = idOf(list[at]);
    if (id === null) return String(at + 1);
    const counts = counted.get(list) ?? countIds(list);
    counted.set(list, counts);
    return counts.get(id) === 1 ? shorten(id) : `${shorten(id)} (no. ${at + 1})`;
  };
  return (place) => {
    if (place.length === 0) return whole;
    const words = place.map((key, i) => {
      if (typeof key === 'string') return shorten(key);
      const list = valueAt(root, place.slice(0, i));
      return Array.isArray(list) ? nameEntry(list, key) : String(key + 1);
    });
    return words.join(' › ');
  };
}

function countIds(list: readonly unknown[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of list) {
    const id = idOf(entry);
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function idOf(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null || !Object.hasOwn(entry, 'id')) return null;
  const { id } = entry as { id: unknown };
  return typeof id === 'string' && id.trim() !== '' ? id : null;
}
