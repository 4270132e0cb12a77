import { askBackground } from '../../utils/desk/ask-background';
import { claimPage } from '../../utils/desk/claim-page';
import { runSession } from '../../utils/desk/run-session';
import { drawPanel } from './draw-panel';
import { text } from './text';

declare const __BEDSIDE_OPEN__: boolean;

/** Runs Bedside on the desk page this script was put into. Never in a frame, never in a page that is itself an editor. */
export function runOnDesk(): void {
  if (window.top !== window || document.designMode === 'on' || document.body?.isContentEditable) return;
  const backend = askBackground();
  const signal = claimPage(backend.alive);
  if (!signal) return;
  void runSession({
    document,
    backend,
    label: text('region'),
    words: text,
    draw: drawPanel,
    signal,
    open: __BEDSIDE_OPEN__,
    now: Date.now,
  }).catch(() => {
    // The background did not answer: nothing is shown and the page is left as it was.
  });
}
