import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { checkScript, type ScriptNotes } from './check-script';

export type ScriptCoach = (line: string) => ScriptNotes;

const CoachContext = createContext<ScriptCoach | null>(null);

/** The coach for scripts; null until its words are loaded. */
export function useCoach(): ScriptCoach | null {
  return useContext(CoachContext);
}

/** Loads the coach's words once for all boxes below it: they are large, and a list of playbooks needs none. */
export function CoachProvider({ children }: { children: ReactNode }) {
  const [coach, setCoach] = useState<{ check: ScriptCoach } | null>(null);
  useEffect(() => {
    let here = true;
    void import('../../../utils/coach/check-reply').then(
      ({ checkReply }) =>
        here && setCoach({ check: (line) => checkScript(line, (text) => checkReply(text)) }),
    );
    return () => {
      here = false;
    };
  }, []);
  return <CoachContext value={coach?.check ?? null}>{children}</CoachContext>;
}
