import { useEffect, useRef, useState } from 'react';
import { EmptyState } from '../ui/empty-state';
import { say } from '../ui/text';
import { plainReason } from '../ui/use-loaded';

/** Draws the practice desk with the real panel into an element; returns how to take it away. */
export type MountPractice = (element: HTMLElement) => Promise<() => void> | (() => void);

/** The one place where the practice desk and its panel are put on the page. */
export function PracticeDesk({ mount }: { mount: MountPractice }) {
  const place = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let stop: (() => void) | null = null;
    let gone = false;
    Promise.resolve(mount(element)).then(
      (take) => {
        if (gone) take();
        else stop = take;
      },
      (error: unknown) => setProblem(plainReason(error)),
    );
    return () => {
      gone = true;
      stop?.();
    };
  }, [mount]);
  return (
    <>
      {problem !== null && <EmptyState title={say('practiceFailed')} text={problem} />}
      <div className="practice" ref={place} />
    </>
  );
}
