import { browser } from 'wxt/browser';
import { send } from '../../utils/messages/send';
import css from './picker.css?inline';
import { startTeaching } from './start-teaching';

declare const __BEDSIDE_OPEN__: boolean;

const scope = globalThis as typeof globalThis & { bedsidePicker?: AbortController | undefined };

/** Teaches the page this script was put into; a second time in the same page it gives way to the one that is there. */
export function runPicker(): void {
  if (scope.bedsidePicker && !scope.bedsidePicker.signal.aborted && browser.runtime?.id) return;
  // A page that is itself an editor is never touched: what is added to it would be saved with the text.
  if (document.designMode === 'on' || document.body?.isContentEditable) return;
  scope.bedsidePicker?.abort();
  const run = new AbortController();
  scope.bedsidePicker = run;
  send('teach.look', {}).then(
    ({ taught, theme }) => startTeaching({ document, run, send, css, taught, theme, open: __BEDSIDE_OPEN__ }),
    // Nobody is teaching here: the page is left as it was.
    () => run.abort(),
  );
}
