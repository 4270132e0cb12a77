import { useEffect, useState } from 'react';
import { useServices } from './services';

/** The present moment (epoch ms), renewed every `every` ms, so that "in 5 minutes" stays true. */
export function useClock(every = 15_000): number {
  const { now } = useServices();
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), every);
    return () => clearInterval(timer);
  }, [now, every]);
  return at;
}
