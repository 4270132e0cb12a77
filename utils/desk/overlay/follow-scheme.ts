import { cssScheme, type Theme } from '../../model/theme';
import { readLightness } from './read-lightness';

/** Pages change their colours by a transition; it is over by then, ms. */
const FADE_MS = 400;

/**
 * Tells whether the panel is to be light or dark, as a value of CSS' `color-scheme`, until `signal` ends. Where it goes by the page, that is read once, and again after
 * the page's root or body got another class or style, or the system changed.
 */
export function followScheme(
  document: Document,
  put: (scheme: string) => void,
  { scheme, panel }: Theme,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (panel === 'own' || !view) {
    put(cssScheme(scheme));
    return;
  }
  const read = () => put(isDark(document, view) ? 'dark' : 'light');
  read();
  let timer: number | undefined;
  const changed = new view.MutationObserver(() => {
    // A body that was put in another's place is watched from now on.
    watch();
    view.clearTimeout(timer);
    timer = view.setTimeout(read, FADE_MS);
  });
  const watch = () => {
    changed.observe(document.documentElement, { attributes: true, childList: true });
    if (document.body) changed.observe(document.body, { attributes: true });
  };
  watch();
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', read, { signal });
  const stop = () => {
    changed.disconnect();
    view.clearTimeout(timer);
  };
  signal.addEventListener('abort', stop, { once: true });
}

/** Whether a page is dark: by the first background among its body, its root and what lies in the middle of the window. */
function isDark(document: Document, view: Window): boolean {
  const { body, documentElement: root } = document;
  const lightnessOf = (elements: readonly Element[]) => {
    for (const element of elements) {
      const lightness = readLightness(view.getComputedStyle(element).backgroundColor);
      if (lightness !== null) return lightness;
    }
    return null;
  };
  const lightness =
    lightnessOf(body ? [body, root] : [root]) ??
    lightnessOf(document.elementsFromPoint(view.innerWidth / 2, view.innerHeight / 2));
  if (lightness !== null) return lightness < 0.5;
  // Nothing paints: the browser's own white or black.
  const { colorScheme } = view.getComputedStyle(root);
  const bySystem = view.matchMedia('(prefers-color-scheme: dark)').matches;
  return colorScheme.includes('dark') && (bySystem || !colorScheme.includes('light'));
}
