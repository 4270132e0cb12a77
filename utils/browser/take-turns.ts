const queues = new Map<string, Promise<unknown>>();

/**
 * Does `work` when all earlier work of this name is done, over all of the extension's pages where the browser has Web
 * Locks, else within this one. Returns what `work` returns. Not reentrant: work must not wait for its own name.
 */
export function takeTurns<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (typeof navigator !== 'undefined' && navigator.locks)
    return navigator.locks.request(`bedside:${name}`, work);
  const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
  queues.set(
    name,
    turn.catch(() => undefined),
  );
  return turn;
}
