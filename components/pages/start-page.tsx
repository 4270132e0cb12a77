import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from '../../utils/browser/browser';
import { ServicesProvider } from '../ui/services';
import { say, setTexts, type TextKey } from '../ui/text';
import { followTheme } from './follow-theme';
import { openServices } from './page-services';

/**
 * Draws one of our pages into `#root`: texts from the browser, real services, language and title set.
 * The document says by class whether it is a popup or a tab.
 */
export async function startPage(title: TextKey, draw: (inPopup: boolean) => ReactNode): Promise<void> {
  setTexts({
    getMessage: (key, subs) =>
      browser.i18n.getMessage(key as Parameters<typeof browser.i18n.getMessage>[0], subs),
    locale: browser.i18n.getUILanguage(),
  });
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  const page = document.documentElement;
  const [services, own] = await Promise.all([openServices(), browser.tabs.getCurrent(), followTheme(page)]);
  // The language the texts are in, which need not be the browser's.
  page.lang = say('language');
  page.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
  page.classList.add(own ? 'in-tab' : 'in-popup');
  document.title = say('pageTitle', say(title));
  createRoot(root).render(<ServicesProvider value={services}>{draw(!own)}</ServicesProvider>);
}
