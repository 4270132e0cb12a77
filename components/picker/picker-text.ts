import { browser } from 'wxt/browser';

/** The picker's words in the browser's language. `key` is given without its prefix `picker`. */
export function pickerText(key: string, ...values: string[]): string {
  const ask = browser.i18n?.getMessage as undefined | ((key: string, values: string[]) => string);
  return ask?.(`picker_${key.replaceAll('-', '_')}`, values) || key;
}
