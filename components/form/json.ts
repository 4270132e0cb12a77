/** What a draft is made of: plain JSON, kept as typed, so it need not be a valid playbook yet. */
export type Json = string | number | boolean | null | Json[] | JsonMap;
export type JsonMap = { [key: string]: Json };
/** A place in a draft, from its root. */
export type Path = readonly (string | number)[];

export function isMap(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a place; undefined where there is none. */
export function readAt(root: Json, path: Path): Json | undefined {
  let at: Json | undefined = root;
  for (const key of path) {
    if (Array.isArray(at)) at = at[Number(key)];
    else if (isMap(at) && Object.hasOwn(at, key)) at = at[key];
    else return undefined;
  }
  return at;
}

/** The list at a place, empty where there is none. */
export function listAt(root: Json, path: Path): Json[] {
  const value = readAt(root, path);
  return Array.isArray(value) ? value : [];
}

/** A copy of `root` with `value` at a place; undefined takes the key or the list's entry out. Missing maps are made. */
export function writeAt(root: Json | undefined, path: Path, value: Json | undefined): Json {
  const [key, ...rest] = path;
  if (key === undefined) return value ?? null;
  if (Array.isArray(root)) {
    const at = Number(key);
    if (rest.length === 0 && value === undefined) return root.filter((_, i) => i !== at);
    const copy = [...root];
    copy[at] = writeAt(root[at], rest, value);
    return copy;
  }
  const map = isMap(root) ? root : {};
  if (rest.length === 0 && value === undefined) {
    const { [key]: _, ...others } = map;
    return others;
  }
  return { ...map, [key]: writeAt(Object.hasOwn(map, key) ? map[key] : undefined, rest, value) };
}

/** A list with the entry at `from` moved to `to`; the same list where either is outside. */
export function moveEntry<T>(list: readonly T[], from: number, to: number): T[] {
  const copy = [...list];
  if (from < 0 || to < 0 || from >= copy.length || to >= copy.length) return copy;
  const [entry] = copy.splice(from, 1);
  copy.splice(to, 0, entry as T);
  return copy;
}

/** A place as one word, for ids and maps. */
export function keyOf(path: Path): string {
  return path.join('.');
}

/** The id of the field at a place. */
export function fieldId(path: Path): string {
  return `f-${path.join('-')}`;
}
