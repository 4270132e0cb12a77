import type { Fact } from '../session/fact';
import { begin } from '../session/session';
import { observeCase } from './observe-case';
import { type PageOptions, pageHands } from './page-hands';
import { startLoop } from './session-loop';

/** What a session is run with; all effects are injected, so that it runs in a page, on the practice desk and in tests. */
export type SessionOptions = PageOptions & { signal: AbortSignal };

/** Runs Bedside on one document until its signal ends: reads the desk, shows the panel, reports what happens. */
export async function runSession(options: SessionOptions): Promise<void> {
  const { document, backend, now } = options;
  const run = new AbortController();
  const { signal } = run;
  options.signal.addEventListener('abort', () => run.abort(), { once: true });
  const restart = () => {
    run.abort();
    // Refused where the site was taken away: then nothing is shown.
    runSession(options).catch(() => {});
  };
  // What is told before the background has answered waits for the session to begin.
  const early: Fact[] = [];
  let tell = (fact: Fact): void => void early.push(fact);
  const stopNotices = backend.onNotice((what) => tell({ kind: 'notice', what }));
  signal.addEventListener('abort', stopNotices, { once: true });

  const start = await backend.start({ url: document.location.href });
  if (signal.aborted) return;
  const hands = pageHands(options, { signal, restart, theme: start.theme, tell: (fact) => tell(fact) });
  tell = startLoop(begin(start), { backend, hands, signal, now });
  for (const fact of early) tell(fact);
  if (start.quiet || signal.aborted) return;
  observeCase({
    profiles: start.profiles,
    document,
    signal,
    onReading: (reading) => tell({ kind: 'page', reading }),
  });
}
