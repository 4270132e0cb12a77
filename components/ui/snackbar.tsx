import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { say } from './text';
import { plainReason } from './use-loaded';

export type Snack = {
  text: string;
  tone?: 'problem';
  action?: { label: string; run: () => Promise<void> | void };
};
type Show = (snack: Snack) => void;

const SnackbarContext = createContext<Show>(() => {});

/** Shows one short message at the foot of the page, with at most one action such as Undo. */
export function useSnackbar(): Show {
  return useContext(SnackbarContext);
}

/** Runs `work`; a failure is told at the foot of the page in its own words. Resolves to whether it worked. */
export function useAttempt(): (work: () => Promise<void>) => Promise<boolean> {
  const show = useSnackbar();
  return useCallback(
    async (work) => {
      try {
        await work();
        return true;
      } catch (error) {
        show({ text: say('problemDid', plainReason(error)), tone: 'problem' });
        return false;
      }
    },
    [show],
  );
}

const SHOWN_FOR = 12_000;

/**
 * While a message is up, the page scrolls in a part of its own above it, so that the message never covers anything. What
 * was in sight stays where it was, and a focused control that the message would have pushed out of sight is scrolled to.
 */
function useRoom(message: object | null) {
  const part = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const body = part.current;
    if (!message || !body) return;
    const page = document.documentElement;
    const focused = body.contains(document.activeElement) ? document.activeElement : null;
    const lowest = () => focused?.getBoundingClientRect().bottom ?? 0;
    const wasInSight = lowest() <= window.innerHeight;
    const { scrollTop } = page;
    page.classList.add('with-message');
    body.scrollTop = scrollTop;
    // Measured anew: a scroll bar of the part's own makes its lines break elsewhere.
    const over = lowest() - body.getBoundingClientRect().bottom;
    if (wasInSight && over > 0) body.scrollTop += over;
    return () => {
      const reached = body.scrollTop;
      page.classList.remove('with-message');
      page.scrollTop = reached;
    };
  }, [message]);
  return part;
}

/** Holds the snackbar of a page. The live region is there before its text, so that it is read aloud. */
export function SnackbarHost({ children }: { children: ReactNode }) {
  const [snack, setSnack] = useState<(Snack & { round: number }) | null>(null);
  const [held, setHeld] = useState(false);
  const show = useCallback<Show>(
    (next) => setSnack((old) => ({ ...next, round: (old?.round ?? 0) + 1 })),
    [],
  );
  const host = useMemo(() => show, [show]);
  const part = useRoom(snack);

  useEffect(() => {
    if (!snack || held) return;
    const timer = setTimeout(() => setSnack(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [snack, held]);

  const act = async () => {
    const run = snack?.action?.run;
    setSnack(null);
    try {
      await run?.();
    } catch (error) {
      show({ text: say('problemDid', plainReason(error)), tone: 'problem' });
    }
  };

  return (
    <SnackbarContext value={host}>
      <div className="page-body" ref={part}>
        {children}
      </div>
      <div
        className="snackbar-host"
        role="status"
        aria-live="polite"
        onMouseEnter={() => setHeld(true)}
        onMouseLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        {snack && (
          <div className={snack.tone === 'problem' ? 'snackbar problem' : 'snackbar'} key={snack.round}>
            <span>{snack.text}</span>
            {snack.action && (
              <button type="button" className="snackbar-action" onClick={act}>
                {snack.action.label}
              </button>
            )}
            <button
              type="button"
              className="snackbar-close"
              aria-label={say('closeMessage')}
              onClick={() => setSnack(null)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </div>
        )}
      </div>
    </SnackbarContext>
  );
}
