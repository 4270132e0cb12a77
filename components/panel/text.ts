import { browser } from 'wxt/browser';
import type { PanelTexts } from '../../utils/model/panel-texts';

let known: PanelTexts | null = null;

/**
 * The panel's words from now on. On desk pages they came by message: the browser reads all texts of Bedside into a page for
 * the first that is asked for, which a page's start waits for, and takes them away after an update.
 */
export function takeTexts(texts: PanelTexts): void {
  known = texts;
}

/** The panel's words in the browser's language. `key` is given without its prefix `panel`. */
export function text(key: string, ...values: string[]): string {
  const whole = `panel_${key.replaceAll('-', '_')}`;
  const words = known
    ? known[whole]?.replace(/\$(\d)/g, (_, at) => values[at - 1] ?? '')
    : (browser.i18n?.getMessage as undefined | ((key: string, values: string[]) => string))?.(whole, values);
  return words || key;
}
