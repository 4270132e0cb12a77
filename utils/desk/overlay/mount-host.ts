import { type Guarding, guardClicks } from './guard-clicks';
import { type Keeping, keepHost } from './keep-host';
import { rootOf } from './root-of';

/** Locked inline, since an inline `!important` wins over anything the page's style sheets say (measured, reliability.md M1). */
const LOCKED: Record<string, string> = {
  all: 'initial',
  position: 'fixed',
  display: 'block',
  visibility: 'visible',
  opacity: '1',
  filter: 'none',
  'clip-path': 'none',
  transform: 'none',
  'content-visibility': 'visible',
  'pointer-events': 'auto',
  'z-index': '2147483647',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  right: 'auto',
  bottom: 'auto',
};

/** Letters typed and clicks made in the panel are not the desk's: its shortcuts and selection handling never see them. */
const STOPPED = [
  'keydown',
  'keypress',
  'keyup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
  'contextmenu',
  'focusin',
  'focusout',
  'input',
  'beforeinput',
] as const;

/** By this our own root is known to a later Bedside, and to nobody who cannot see into it. */
const ROOT = 'bedside-root';

export type Host = {
  root: HTMLElement;
  /** Above the page, never in the way of a click; for lines under words of the draft. */
  layer: HTMLElement;
  element: HTMLElement;
  /** Moves the panel; all in viewport px. */
  setBox(left: number, top: number, width: number): void;
  /** Takes it out of sight and reach, or brings it back. */
  hide(hidden: boolean): void;
  /** Makes it light or dark: a value of CSS' `color-scheme`. */
  setScheme(scheme: string): void;
};

type HostOptions = Keeping &
  Guarding & {
    /** An open shadow root, and a mark to find the host by, for tests in a browser and previews; the mark in pages of our own too. */
    open: boolean;
  };

/**
 * Creates the host under <html> with a shadow root, styles inside, top layer where the browser has popovers. It is a plain
 * `div`: a page that has defined an element of its own name beforehand could look into its closed root (attack.md C).
 * Everything ends with `signal`.
 */
export function mountHost(document: Document, css: string, options: HostOptions): Host {
  const { signal, open, own } = options;
  removeOrphans(document);
  const element = document.createElement('div');
  if (open || own) element.dataset.bedside = '';
  const shadow = element.attachShadow({ mode: open ? 'open' : 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  root.id = ROOT;
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.setAttribute('aria-hidden', 'true');
  shadow.append(style, layer, root);
  const wanted = { ...LOCKED };
  const lay = () => {
    for (const [name, value] of Object.entries(wanted)) element.style.setProperty(name, value, 'important');
    // A person who sets her own text spacing must get it (WCAG 1.4.12); the panel's own style starts from normal.
    for (const name of ['letter-spacing', 'word-spacing', 'line-height']) element.style.removeProperty(name);
  };
  lay();
  for (const type of STOPPED) element.addEventListener(type, stop, { signal });
  // A click in the panel leaves focus and selection in the agent's editor; the keyboard still reaches every button.
  element.addEventListener('mousedown', (event) => event.preventDefault(), { signal });

  const moved = guardClicks(element, shadow, options);
  const change = keepHost(element, { lay, mended: moved }, options);
  const put = (values: Record<string, string>) => {
    const news = Object.entries(values).filter(([name, value]) => wanted[name] !== value);
    if (news.length === 0) return;
    Object.assign(wanted, values);
    change(() => {
      for (const [name, value] of news) element.style.setProperty(name, value, 'important');
    });
    moved();
  };
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return {
    root,
    layer,
    element,
    setBox: (left, top, width) => put({ left: `${left}px`, top: `${top}px`, width: `${width}px` }),
    hide: (hidden) => put({ visibility: hidden ? 'hidden' : 'visible' }),
    setScheme: (scheme) => put({ 'color-scheme': scheme }),
  };
}

function stop(event: Event): void {
  event.stopPropagation();
}

/**
 * What an earlier Bedside left: in Firefox its world ends with an update and takes no host along. A content script may look
 * into closed roots, a page may not.
 */
function removeOrphans(document: Document): void {
  for (const each of document.querySelectorAll('html > div'))
    if (rootOf(each)?.getElementById(ROOT)) each.remove();
}
