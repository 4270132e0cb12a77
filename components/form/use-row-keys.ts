import { useRef } from 'react';

/**
 * Keys for `length` rows that have no ids of their own and may be equal: a row keeps its key while others come and go at the
 * end, or above it where `drop` is told which one goes.
 */
export function useRowKeys(length: number): { keys: readonly number[]; drop: (at: number) => void } {
  const keys = useRef<number[]>([]);
  const next = useRef(0);
  while (keys.current.length < length) keys.current.push(next.current++);
  keys.current.length = length;
  return { keys: [...keys.current], drop: (at) => void keys.current.splice(at, 1) };
}
