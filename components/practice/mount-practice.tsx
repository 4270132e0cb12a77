import { createRoot } from 'react-dom/client';
import { runSession } from '../../utils/desk/run-session';
import { drawPanel } from '../panel/draw-panel';
import panelCss from '../panel/panel.css?inline';
import { text } from '../panel/text';
import { say } from '../ui/text';
import { type Practised, practiceBackend } from './practice-backend';
import { PracticeLog } from './practice-log';

/**
 * Shows the practice desk in a frame inside `place`, runs the same session on it as on a real desk page, and lists below
 * what would have been logged. Nothing leaves the page. Resolves when the desk is there; returns how to take it away.
 */
export async function mountPractice(place: HTMLElement): Promise<() => void> {
  const frame = place.ownerDocument.createElement('iframe');
  frame.src = '/practice/ticket.html';
  frame.title = say('practiceTitle');
  const below = place.ownerDocument.createElement('div');
  place.append(frame, below);
  const list = createRoot(below);
  const stop = await runPractice(frame, (practised) => list.render(<PracticeLog practised={practised} />));
  return () => {
    stop();
    list.unmount();
    frame.remove();
    below.remove();
  };
}

/**
 * Runs the session on whatever practice page the frame shows, anew after each load. `onChange` hears what would have been
 * logged. Returns how to end it.
 */
async function runPractice(
  frame: HTMLIFrameElement,
  onChange: (practised: Practised) => void,
): Promise<() => void> {
  const backend = practiceBackend(panelCss, Date.now, onChange);
  let running = new AbortController();
  const run = async () => {
    running.abort();
    running = new AbortController();
    const document = frame.contentDocument;
    if (!document || document.URL === 'about:blank') return;
    await runSession({
      document,
      backend,
      words: text,
      draw: drawPanel,
      signal: running.signal,
      open: false,
      asked: 'person',
      now: Date.now,
    });
  };
  const isThere =
    frame.contentDocument?.readyState === 'complete' && frame.contentDocument.URL !== 'about:blank';
  if (!isThere) await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  await run();
  const again = () => void run();
  frame.addEventListener('load', again);
  return () => {
    frame.removeEventListener('load', again);
    running.abort();
  };
}
