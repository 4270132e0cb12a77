/** The one element Bedside adds to a desk page. */
const HOST = 'bedside-panel';

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

export type Host = {
  root: HTMLElement;
  /** Above the page, never in the way of a click; for lines under words of the draft. */
  layer: HTMLElement;
  element: HTMLElement;
  /** Moves the panel; all in viewport px. */
  setBox(left: number, top: number, width: number): void;
  /** Takes it out of sight and reach, or brings it back. */
  hide(hidden: boolean): void;
};

/**
 * Creates the host under <html> with a shadow root, styles inside, top layer where the browser has popovers.
 * Put back when the page removes it, at most 3 times in 10 s; after that it stays away and `onGone` is called.
 * Everything ends with `signal`.
 */
export function mountHost(
  document: Document,
  css: string,
  signal: AbortSignal,
  onGone: () => void,
  open = false,
): Host {
  for (const old of document.querySelectorAll(HOST)) old.remove();
  const element = document.createElement(HOST);
  const shadow = element.attachShadow({ mode: open ? 'open' : 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.setAttribute('aria-hidden', 'true');
  shadow.append(style, layer, root);
  // A page (or in Firefox one that reaches the root through a selection) can fire clicks; only a person's count.
  shadow.addEventListener('click', trusted, { capture: true, signal });
  for (const [name, value] of Object.entries(LOCKED)) element.style.setProperty(name, value, 'important');
  // A person who sets her own text spacing must get it (WCAG 1.4.12); the panel's own style starts from normal.
  for (const name of ['letter-spacing', 'word-spacing', 'line-height']) element.style.removeProperty(name);
  for (const type of STOPPED) element.addEventListener(type, stop, { signal });
  // A click in the panel leaves focus and selection in the agent's editor; the keyboard still reaches every button.
  element.addEventListener('mousedown', (event) => event.preventDefault(), { signal });

  const show = () => {
    document.documentElement.append(element);
    if (typeof element.showPopover !== 'function') return;
    element.popover = 'manual';
    element.showPopover();
  };
  show();
  keepMounted(document, element, show, signal, onGone);
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return {
    root,
    layer,
    element,
    setBox(left, top, width) {
      element.style.setProperty('left', `${left}px`, 'important');
      element.style.setProperty('top', `${top}px`, 'important');
      element.style.setProperty('width', `${width}px`, 'important');
    },
    hide(hidden) {
      element.style.setProperty('visibility', hidden ? 'hidden' : 'visible', 'important');
    },
  };
}

function stop(event: Event): void {
  event.stopPropagation();
}

function trusted(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

const MOST = 3;
const WITHIN_MS = 10_000;

function keepMounted(
  document: Document,
  element: HTMLElement,
  show: () => void,
  signal: AbortSignal,
  onGone: () => void,
): void {
  const view = document.defaultView;
  if (!view) return;
  const returns: number[] = [];
  const observer = new view.MutationObserver(() => {
    if (element.isConnected || signal.aborted) return;
    // Another one took its place: after an update the old script's world lives on and must give way.
    if (document.querySelector(HOST)) {
      observer.disconnect();
      onGone();
      return;
    }
    const now = view.performance.now();
    returns.push(now);
    if (returns.filter((t) => now - t < WITHIN_MS).length > MOST) {
      observer.disconnect();
      onGone();
    } else show();
  });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
