import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { type Replay, replay } from '../../../utils/engine/replay';
import type { Playbook } from '../../../utils/model/playbook';
import { useServices } from '../../ui/services';
import { plainReason } from '../../ui/use-loaded';

/** What the replay has come to: the draft's figures and, beside them, those of the live version. */
export type Replayed =
  | { at: 'idle' | 'running' }
  | { at: 'failed'; reason: string }
  | { at: 'done'; draft: Replay; live: Replay | null };

type Replaying = { result: Replayed; run: (most: number) => void; ready: boolean };

const ReplayContext = createContext<Replaying | null>(null);

/** Null outside an opened playbook. */
export function useReplay(): Replaying | null {
  return useContext(ReplayContext);
}

type Props = { draft: Playbook | null; live: Playbook | null; children: ReactNode };

/** Replays the draft and the live version on logged contacts, on demand; kept while the playbook is open. */
export function ReplayProvider({ draft, live, children }: Props) {
  const { studio } = useServices();
  const [result, setResult] = useState<Replayed>({ at: 'idle' });
  const run = useCallback(
    (most: number) => {
      if (!draft) return;
      setResult({ at: 'running' });
      studio
        .readReplayCases(most)
        .then((cases) => {
          const contacts = cases.map(({ events }) => events);
          setResult({ at: 'done', draft: replay(draft, contacts), live: live && replay(live, contacts) });
        })
        .catch((error: unknown) => setResult({ at: 'failed', reason: plainReason(error) }));
    },
    [studio, draft, live],
  );
  const value = useMemo(() => ({ result, run, ready: draft !== null }), [result, run, draft]);
  return <ReplayContext value={value}>{children}</ReplayContext>;
}
