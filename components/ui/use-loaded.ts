import { useCallback, useEffect, useRef, useState } from 'react';
import type { Notice } from '../../utils/model/notice';
import { useServices } from './services';

export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'failed'; reason: string }
  | { state: 'ready'; value: T };

/**
 * Loads something and loads it again when `deps` change or when the background reports one of `on`.
 * What is shown stays while the new value is fetched, and an older answer never replaces a newer one.
 */
export function useLoaded<T>(
  load: () => Promise<T>,
  deps: readonly unknown[],
  on: Notice['what'] = [],
): { loaded: Loaded<T>; reload: () => void } {
  const { onNotice } = useServices();
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [round, setRound] = useState(0);
  const latest = useRef(load);
  latest.current = load;
  const reload = useCallback(() => setRound((n) => n + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names what the load depends on; round asks again
  useEffect(() => {
    let current = true;
    latest.current().then(
      (value) => current && setLoaded({ state: 'ready', value }),
      (error: unknown) => current && setLoaded({ state: 'failed', reason: plainReason(error) }),
    );
    return () => {
      current = false;
    };
  }, [...deps, round]);

  const wanted = on.join();
  useEffect(() => {
    if (wanted === '') return;
    return onNotice((what) => {
      if (what.some((w) => wanted.split(',').includes(w))) reload();
    });
  }, [onNotice, wanted, reload]);

  return { loaded, reload };
}

/** The words of a failure, for people. */
export function plainReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
