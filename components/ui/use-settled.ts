import { useEffect, useState } from 'react';

/** The value once it has stayed the same for `wait` ms, so that a search runs after typing and not at every key. */
export function useSettled<T>(value: T, wait: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return settled;
}
