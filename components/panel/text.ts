import { browser } from 'wxt/browser';

const said = new Map<string, string>();

/**
 * The panel's words in the browser's language. `key` is given without its prefix `panel`. After an update of Bedside under an
 * open page the browser takes its texts away: what was said before is then said again.
 */
export function text(key: string, ...values: string[]): string {
  const asked = [key, ...values].join('\u0000');
  const getMessage = browser.i18n?.getMessage as ((key: string, values: string[]) => string) | undefined;
  if (!getMessage) return said.get(asked) ?? '';
  const words = getMessage(`panel_${key.replaceAll('-', '_')}`, values) || key;
  said.set(asked, words);
  return words;
}
