import type { DeskStart } from '../messages/desk-messages';
import type { Fact } from '../session/fact';
import { begin } from '../session/session';
import { observeCase } from './observe-case';
import { viewSize } from './overlay/view-size';
import { type PageOptions, pageHands } from './page-hands';
import { startLoop } from './session-loop';

/** What a session is run with; all effects are injected, so that it runs in a page, on the practice desk and in tests. */
export type SessionOptions = PageOptions & {
  signal: AbortSignal;
  /** The profile whose case was recognised, where that is known. */
  profile?: string;
  /** What the background told before it was asked; it is asked where that is nothing. */
  entry?: Promise<DeskStart | null>;
};

/** Runs Bedside on one document until its signal ends: reads the desk, shows the panel, reports what happens. */
export async function runSession(options: SessionOptions): Promise<void> {
  const { document, backend, now } = options;
  const run = new AbortController();
  const { signal } = run;
  options.signal.addEventListener('abort', () => run.abort(), { once: true });
  const restart = (profile = options.profile) => {
    run.abort();
    // Refused where the site was taken away: then nothing is shown.
    const { entry: _, ...again } = options;
    runSession({ ...again, profile }).catch(() => {});
  };
  // What is told before the background has answered waits for the session to begin.
  const early: Fact[] = [];
  let tell = (fact: Fact): void => void early.push(fact);
  const stopNotices = backend.onNotice((what) => tell({ kind: 'notice', what }));
  signal.addEventListener('abort', stopNotices, { once: true });

  const ask = () => backend.start({ profile: options.profile ?? null, view: viewSize(document) });
  const [start] = await Promise.all([
    Promise.resolve(options.entry).then((told) => told ?? ask()),
    isParsed(document, signal),
  ]);
  if (signal.aborted) return;
  const hands = pageHands(options, {
    signal,
    restart: () => restart(),
    look: start,
    tell: (fact) => tell(fact),
  });
  tell = startLoop(
    begin({ ...start, asked: options.asked, load: document.defaultView?.performance.timeOrigin }),
    { backend, hands, signal, now },
  );
  for (const fact of early) tell(fact);
  if (start.quiet || signal.aborted) return;
  observeCase({
    profiles: start.profiles,
    signs: start.signs,
    document,
    signal,
    onReading: (reading) => tell({ kind: 'page', reading }),
    // How another desk at this address is read did not come with this one.
    onOther: restart,
  });
}

/** Resolves when the page is there as its author wrote it; half of it would be read as another case. */
async function isParsed(document: Document, signal: AbortSignal): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((parsed) =>
    document.addEventListener('DOMContentLoaded', parsed, { once: true, signal }),
  );
}
