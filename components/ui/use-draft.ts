import { useCallback, useState } from 'react';
import { useServices } from './services';

/**
 * State that is saved at every change and is there again when the page reopens (popups die on blur).
 * `key` names the draft; returns the value, its setter and a function that clears it.
 */
export function useDraft<T>(key: string, empty: T): [T, (next: T) => void, () => void] {
  const { drafts } = useServices();
  const [held, setHeld] = useState<{ key: string; value: T }>(() => ({
    key,
    value: restoreDraft(drafts.read(key), empty),
  }));
  const value = held.key === key ? held.value : restoreDraft(drafts.read(key), empty);
  if (held.key !== key) setHeld({ key, value });

  const set = useCallback(
    (next: T) => {
      setHeld({ key, value: next });
      drafts.write(key, JSON.stringify(next));
    },
    [drafts, key],
  );
  const clear = useCallback(() => {
    setHeld({ key, value: empty });
    drafts.write(key, null);
  }, [drafts, key, empty]);
  return [value, set, clear];
}

/** Reads a stored draft; fields added since it was stored come from `empty`, and an unreadable one counts as none. */
export function restoreDraft<T>(stored: string | null, empty: T): T {
  if (stored === null) return empty;
  try {
    const value: unknown = JSON.parse(stored);
    if (typeof value !== typeof empty || value === null) return empty;
    return typeof value === 'object' && !Array.isArray(value) ? { ...empty, ...value } : (value as T);
  } catch {
    return empty;
  }
}
