import { browser } from 'wxt/browser';

/** The panel's words in the browser's language. `key` is given without its prefix `panel`. */
export function text(key: string, ...values: string[]): string {
  return (
    browser.i18n.getMessage(`panel_${key}` as Parameters<typeof browser.i18n.getMessage>[0], values) || key
  );
}
