import { browser } from 'wxt/browser';

/** The panel's words in the browser's language. `key` is given without its prefix `panel`. */
export function text(key: string, ...values: string[]): string {
  const getMessage = browser.i18n.getMessage as (key: string, values: string[]) => string;
  return getMessage(`panel_${key.replaceAll('-', '_')}`, values) || key;
}
