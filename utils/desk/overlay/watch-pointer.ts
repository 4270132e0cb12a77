/** A pointer that lies still for so long means it, ms. */
const RESTS_MS = 350;
/** One that is away for so long has left, ms. */
const AWAY_MS = 600;

/**
 * Calls back with true when a mouse that was moved onto an element comes to rest there, with false when it has left. A
 * pointer under which the element came to lie does not count. Ends with `signal`.
 */
export function watchPointer(
  element: HTMLElement,
  signal: AbortSignal,
  onRest: (rests: boolean) => void,
): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  let timer = 0;
  const after = (ms: number, rests: boolean) => {
    view.clearTimeout(timer);
    timer = view.setTimeout(() => onRest(rests), ms);
  };
  const moved = ({ isTrusted, pointerType, buttons, movementX, movementY }: PointerEvent) => {
    const isMoved = movementX !== 0 || movementY !== 0;
    if (isTrusted && isMoved && pointerType === 'mouse' && buttons === 0) after(RESTS_MS, true);
  };
  element.addEventListener('pointermove', moved, { signal, passive: true });
  element.addEventListener('pointerdown', () => view.clearTimeout(timer), { signal, passive: true });
  element.addEventListener('pointerleave', () => after(AWAY_MS, false), { signal, passive: true });
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true });
}
