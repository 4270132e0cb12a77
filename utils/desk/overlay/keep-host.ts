/** So often it is put back in so many ms when the page takes it out or changes it; after that it stays away. */
const MOST = 3;
const WITHIN_MS = 10_000;
const OURS = ['popover', 'data-bedside'];

export type Keeping = {
  signal: AbortSignal;
  /** Is the extension behind it still there? */
  alive(): boolean;
  /** Called when it stays away: the page fights it, or the extension is gone. */
  onGone(): void;
  /** In a page of our own its style is ours to change from outside. */
  own: boolean;
};

type Made = {
  /** Gives the host its whole style. */
  lay(): void;
  /** Called each time it was put back. */
  mended(): void;
};

/**
 * Shows a host under <html> and keeps it as it is: put back when the page removes, hides, moves or marks it, at most 3 times
 * in 10 s; after that it goes and `onGone` is called, without a word. Returns how our own changes of its style are made.
 */
export function keepHost(
  element: HTMLElement,
  { lay, mended }: Made,
  { signal, alive, onGone, own }: Keeping,
): (work: () => void) => void {
  const document = element.ownerDocument;
  const view = document.defaultView;
  const isHigh = () => typeof element.showPopover !== 'function' || element.matches(':popover-open');
  const show = () => {
    document.documentElement.append(element);
    if (isHigh()) return;
    element.popover = 'manual';
    element.showPopover();
  };
  show();
  if (!view) return (work) => work();

  const returns: number[] = [];
  const look = (records: readonly MutationRecord[] = []) => {
    const isAsMade =
      element.parentNode === document.documentElement &&
      isHigh() &&
      records.every(({ target }) => target !== element);
    if (!isAsMade && !signal.aborted) mend();
  };
  const heard = () => look();
  const observer = new view.MutationObserver(look);
  const end = () => {
    observer.disconnect();
    element.removeEventListener('toggle', heard);
  };
  const watch = () => {
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
    if (!own) observer.observe(element, { attributes: true });
  };
  const mend = () => {
    const now = view.performance.now();
    returns.push(now);
    // After an update the old script's world may live on: it gives way.
    if (!alive() || returns.filter((t) => now - t < WITHIN_MS).length > MOST) {
      end();
      element.remove();
      onGone();
      return;
    }
    for (const name of element.getAttributeNames()) if (!OURS.includes(name)) element.removeAttribute(name);
    lay();
    show();
    // The page may have put another root in the place of the one that was watched.
    watch();
    observer.takeRecords();
    mended();
  };
  watch();
  // Taken out of the top layer by the page: nothing else tells.
  element.addEventListener('toggle', heard);
  signal.addEventListener('abort', end, { once: true });
  return (work) => {
    look(observer.takeRecords());
    work();
    observer.takeRecords();
  };
}
