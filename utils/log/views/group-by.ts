/** The rows of each key, in the order they come; rows without a key are left out. */
export function groupBy<R, K>(rows: Iterable<R>, keyOf: (row: R) => K | null): Map<K, R[]> {
  const groups = new Map<K, R[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
