import { useEffect, useRef, useState } from 'react';

/** How far the work on a file is: 0 to 1. */
export type FileStep = { step: string; share: number };

/** Told now and then how far the work is. */
type Tell = (step: string, done: number, of: number) => void;

/** One piece of work on a file at a time, how far it is, and the way to stop it; it stops when its view is gone. */
export function useFileWork() {
  const [step, setStep] = useState<FileStep | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const run = async <T>(work: (tell: Tell, signal: AbortSignal) => Promise<T>): Promise<T> => {
    const control = new AbortController();
    stop.current = control;
    const tell: Tell = (name, done, of) => {
      // Whole percents: no more than a hundred drawings of each step.
      const share = Math.floor((100 * done) / Math.max(1, of)) / 100;
      setStep((now) => (now?.step === name && now.share === share ? now : { step: name, share }));
    };
    try {
      return await work(tell, control.signal);
    } finally {
      stop.current = null;
      setStep(null);
    }
  };
  return { step, run, stop: () => stop.current?.abort() };
}
