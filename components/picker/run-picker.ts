import { browser } from 'wxt/browser';
import { send } from '../../utils/messages/send';
import css from './picker.css?inline';
import { startTeaching } from './start-teaching';

declare const __BEDSIDE_OPEN__: boolean;

/** A symbol, as the claim of a page has one. */
const PICKER = Symbol.for('bedside.picker');
const scope = globalThis as typeof globalThis & { [PICKER]?: AbortController | undefined };

const alive = () => Boolean(browser.runtime?.id);

/** Teaches the page this script was put into; a second time in the same page it gives way to the one that is there. */
export function runPicker(): void {
  if (scope[PICKER] && !scope[PICKER].signal.aborted && alive()) return;
  // A page that is itself an editor is never touched: what is added to it would be saved with the text.
  if (document.designMode === 'on' || document.body?.isContentEditable) return;
  scope[PICKER]?.abort();
  const run = new AbortController();
  scope[PICKER] = run;
  send('teach.look', {}).then(
    ({ taught, repair, theme }) =>
      startTeaching({ document, run, send, css, taught, repair, theme, alive, open: __BEDSIDE_OPEN__ }),
    // Nobody is teaching here: the page is left as it was.
    () => run.abort(),
  );
}
