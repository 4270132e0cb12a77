import { once } from '../model/once';

/** A map that makes each value when it is first asked for, and once: who wants one playbook does not wait for all to be read. */
export function mapOf<V>(makers: ReadonlyMap<string, () => V>): ReadonlyMap<string, V> {
  const made = new Map([...makers].map(([key, make]) => [key, once(make)]));
  function* entries(): MapIterator<[string, V]> {
    for (const [key, get] of made) yield [key, get()];
  }
  function* values(): MapIterator<V> {
    for (const get of made.values()) yield get();
  }
  const map: ReadonlyMap<string, V> = {
    size: made.size,
    has: (key) => made.has(key),
    get: (key) => made.get(key)?.(),
    keys: () => made.keys(),
    entries,
    values,
    [Symbol.iterator]: entries,
    forEach: (work) => {
      for (const [key, value] of entries()) work(value, key, map);
    },
  };
  return map;
}
