/** Changes are gathered for so long before the page is measured again, ms; longer where that costs more than a twentieth. */
const GATHER_MS = 150;
const SHARE = 20;
/** A busy machine makes one look seem dear; a control that lies covered does not wait for longer than this, ms. */
const LONGEST_MS = 2000;
/** Properties whose change moves things; colours under a pointer move nothing. */
const MOVING = /transform|translate|scale|left|right|top|bottom|inset|width|height|margin/;
const ATTRIBUTES = ['class', 'style', 'open', 'hidden', 'aria-modal', 'aria-hidden', 'aria-expanded'];

/**
 * Calls `onMoved` when things on the page may lie elsewhere than before: after a scroll, another size or a dialog at the
 * next frame; after a move of the focus, other changes of the page and what loads late in an idle moment. `onMoved` returns what measuring cost, ms. Changes inside
 * an editor, and our own, do not count. Ends with `signal`.
 */
export function watchLayout(
  document: Document,
  own: Element,
  signal: AbortSignal,
  onMoved: () => number,
): void {
  const view = document.defaultView;
  if (!view) return;
  let frame = 0;
  let timer = 0;
  let cost = 0;
  const look = () => {
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
    frame = 0;
    timer = 0;
    if (!signal.aborted) cost = onMoved();
  };
  const soon = () => {
    frame ||= view.requestAnimationFrame(look);
  };
  const later = () => {
    timer ||= view.setTimeout(
      () => (view.requestIdleCallback ? view.requestIdleCallback(look, { timeout: 500 }) : look()),
      Math.min(LONGEST_MS, Math.max(GATHER_MS, cost * SHARE)),
    );
  };
  document.addEventListener('focusin', later, { signal });
  // A style sheet, picture, frame or font that comes late moves things without a change to the page; so does what slides.
  const listening = { signal, passive: true, capture: true };
  for (const type of ['load', 'animationend']) document.addEventListener(type, later, listening);
  document.addEventListener('transitionend', (e) => MOVING.test(e.propertyName) && later(), listening);
  document.fonts?.addEventListener('loadingdone', later, { signal });
  const onScrolled = ({ target }: Event) => {
    // A field scrolls with what is typed in it; the page stays where it is.
    if (!(target as Element).matches?.('textarea, input')) soon();
  };
  document.addEventListener('scrollend', onScrolled, { signal, passive: true, capture: true });
  view.addEventListener('resize', soon, { signal, passive: true });
  const observer = new view.MutationObserver((records) => {
    // A dialog does not wait: it must not open under the panel.
    if (records.some(({ target, type }) => type === 'attributes' && isDialog(target))) soon();
    else if (records.some(({ addedNodes }) => [...addedNodes].some(isDialog))) soon();
    else if (records.some(({ target }) => target !== own && !isEdited(target))) later();
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
  });
}

function isDialog(node: Node): boolean {
  return (
    node.nodeType === 1 &&
    (node as Element).matches('dialog, [role=dialog], [role=alertdialog], [aria-modal]')
  );
}

function isEdited(node: Node): boolean {
  const element = node.nodeType === 1 ? (node as HTMLElement) : node.parentElement;
  return element?.isContentEditable === true;
}
