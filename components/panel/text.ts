import { browser } from 'wxt/browser';

/** The panel's words in the browser's language. `key` is given without its prefix `panel`. */
export function text(key: string, ...values: string[]): string {
  return browser.i18n.getMessage(`panel_${key.replaceAll('-', '_')}`, values) || key;
}
