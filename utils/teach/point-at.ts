import { listRoots } from './page-roots';

/** All that a click is made of; the page hears none of it. */
const SWALLOWED = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'touchend',
  'pointerup',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
] as const;

/**
 * Lets a person point at one place of the page, its open shadow roots and same-origin frames: the click is ours alone, so that
 * the page does nothing upon it. Clicks in `own` go on as usual. Ends with `signal`, or with the click. Escape calls `onEnd`.
 */
export function pointAt(
  document: Document,
  own: Element,
  signal: AbortSignal,
  onOver: (element: Element) => void,
  onEnd: (element: Element | null) => void,
): void {
  const over = new AbortController();
  const ended = AbortSignal.any([signal, over.signal]);
  const heard = (event: Event) => {
    const [at] = event.composedPath();
    if (event.composedPath().includes(own)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // A page can make events of its own; only a person's count.
    if (event.type !== 'click' || !event.isTrusted) return;
    over.abort();
    onEnd(isElement(at) ? at : null);
  };
  const moved = (event: Event) => {
    const [at] = event.composedPath();
    if (isElement(at) && at !== own) onOver(at);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    over.abort();
    onEnd(null);
  };
  const documents = listRoots(document).flatMap(({ root }) =>
    root.nodeType === 9 ? [root as Document] : [],
  );
  for (const { defaultView: view } of documents) {
    if (!view) continue;
    for (const type of SWALLOWED)
      view.addEventListener(type, heard, { capture: true, passive: false, signal: ended });
    view.addEventListener('pointerover', moved, { capture: true, passive: true, signal: ended });
    view.addEventListener('keydown', pressed, { capture: true, signal: ended });
  }
}

/** Elements of a frame are of another world than ours. */
const isElement = (at: EventTarget | undefined): at is Element => (at as Node | undefined)?.nodeType === 1;
