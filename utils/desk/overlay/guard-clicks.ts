import { isReadableUnder, LEAST_OPAQUE } from './is-readable-under';
import { rootOf } from './root-of';

export type Guarding = {
  signal: AbortSignal;
  /** In a page of our own every click is one on what was seen. */
  own: boolean;
};

/** A person needs so long to see what she is about to click, ms (issue 13.6; reaction to a new sight takes about 250). */
const SEEN_MS = 300;
/**
 * Lets a click reach the panel only when a person made it on what she could see: nothing of the page lies above the point,
 * neither the panel nor the page is made faint, and it has lain there for 300 ms. Any other is swallowed without a word.
 * Returns what to call whenever the panel came, moved or changed its looks.
 */
export function guardClicks(element: HTMLElement, shadow: ShadowRoot, { signal, own }: Guarding): () => void {
  const document = element.ownerDocument;
  const clock = () => document.defaultView?.performance.now() ?? 0;
  let since = clock();
  /** In the top layer before we were last put there, so below us. */
  let below = new WeakSet<Element>();
  const rise = () => {
    const others = topLayer(document).filter((each) => each !== element);
    element.hidePopover();
    element.showPopover();
    below = new WeakSet(others.filter((each) => each.getRootNode() === document));
  };
  const risen = ({ target }: Event) => below.delete(target as Element);

  /** Is it seen where it is clicked? */
  const isSeen = (event: MouseEvent) => {
    const isHigh = typeof element.showPopover !== 'function' || element.matches(':popover-open');
    if (!isHigh || !isPlain(element)) return false;
    const [x, y] = pointOf(event);
    // No page can lead the keyboard into a closed root: who works by keys went there herself.
    const byMouse = event.detail > 0;
    if (byMouse && (clock() - since < SEEN_MS || document.elementFromPoint(x, y) !== element)) return false;
    const over = topLayer(document).filter((each) => each !== element && holds(each, x, y));
    if (over.every((each) => below.has(each))) return true;
    rise();
    since = clock();
    return false;
  };
  const judge = (event: Event) => {
    // A page (or in Firefox one that reaches the root through a selection) can fire clicks; only a person's count.
    if (event.isTrusted && (own || isSeen(event as MouseEvent))) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  shadow.addEventListener('click', judge, { capture: true, signal });
  // What is shown again lies above us again. It does not bubble, but is heard on the way down.
  document.addEventListener('beforetoggle', risen, { capture: true, signal });
  return () => {
    since = clock();
  };
}

/** Where a click was made; the middle of the control where it was made by key. In px of the viewport. */
function pointOf({ detail, clientX, clientY, target }: MouseEvent): [number, number] {
  if (detail > 0) return [clientX, clientY];
  const { left, top, width, height } = (target as Element).getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

/** Every element in the top layer, in shadow roots as well. */
function topLayer(scope: Document | ShadowRoot): Element[] {
  const inside = [...scope.querySelectorAll('*')].flatMap((each) => {
    const root = rootOf(each);
    return root ? topLayer(root) : [];
  });
  return [...scope.querySelectorAll(':popover-open, :modal, :fullscreen'), ...inside];
}

function holds(element: Element, x: number, y: number): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return left <= x && x <= right && top <= y && y <= bottom;
}

/** Neither the host nor the page's root is faint, cut, blended away or made very small. */
function isPlain(element: HTMLElement): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || element.getBoundingClientRect().width < element.offsetWidth / 2) return false;
  return [element, element.ownerDocument.documentElement].every((each) => {
    const { opacity, filter, clipPath, maskImage, mixBlendMode, visibility } = view.getComputedStyle(each);
    return (
      Number(opacity) >= LEAST_OPAQUE &&
      isReadableUnder(filter) &&
      [clipPath, maskImage].every((each) => !each || each === 'none') &&
      ['', 'normal'].includes(mixBlendMode) &&
      visibility !== 'hidden'
    );
  });
}
