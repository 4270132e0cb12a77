import { browser } from '../browser/browser';
import type { PanelTexts } from '../model/panel-texts';

/**
 * Gives the texts of these keys in the browser's language, read once and not before they are wanted: the first text that is
 * asked for costs a worker that wakes about as much as all of them.
 */
export function panelTexts(keys: readonly string[]): () => PanelTexts {
  let texts: PanelTexts | null = null;
  // What a text leaves open stays open in the page: each gap is filled with its own sign.
  const gaps = Array.from({ length: 9 }, (_, at) => `$${at + 1}`);
  const read = (key: string) => [key, browser.i18n.getMessage(key as never, gaps)] as const;
  return () => {
    texts ??= Object.fromEntries(keys.map(read));
    return texts;
  };
}
