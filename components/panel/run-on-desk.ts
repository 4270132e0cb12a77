import { askBackground } from '../../utils/desk/ask-background';
import { passDoor } from '../../utils/desk/panel-door';
import { runSession } from '../../utils/desk/run-session';
import { drawPanel } from './draw-panel';
import { takeTexts, text } from './text';

declare const __BEDSIDE_OPEN__: boolean;

/** Runs Bedside on the desk page this script was put into, for the case that the detector has found there. */
export function runOnDesk(): void {
  const found = passDoor();
  if (!found) return;
  const entry = found.entry.then((told) => {
    if (told) takeTexts(told.texts);
    return told;
  });
  void runSession({
    ...found,
    entry,
    document,
    backend: askBackground(),
    words: text,
    draw: drawPanel,
    open: __BEDSIDE_OPEN__,
    now: Date.now,
  }).catch(() => {
    // The background did not answer: nothing is shown and the page is left as it was.
  });
}
