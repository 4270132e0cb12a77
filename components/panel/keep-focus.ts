/**
 * Draws, and keeps the keyboard's place in the panel: when the control that had the focus has gone, the focus moves to
 * the nearest one after it that is still there, else before it. Never takes the focus from the page. `draw` must be done
 * when it returns.
 */
export function keepFocus(root: HTMLElement, draw: () => void): void {
  const scope = root.getRootNode() as ShadowRoot;
  const had = scope.activeElement as HTMLElement | null;
  const inside = had !== null && root.contains(had);
  const all = inside ? listControls(root) : [];
  const at = had ? all.indexOf(had) : -1;
  draw();
  if (!inside) return;
  const others = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0)).reverse()];
  // A control that only moved loses the focus on its way and gets it back.
  const next = isThere(had) ? had : others.find(isThere);
  (next ?? listControls(root)[0])?.focus({ preventScroll: isThere(had) });
}

function listControls(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(':is(button, summary):not([disabled])')].filter(
    (control) =>
      isThere(control) && (control.tagName === 'SUMMARY' || !control.closest('details:not([open])')),
  );
}

/** Is it in the panel, and not hidden by the strip? */
function isThere(control: HTMLElement): boolean {
  return control.isConnected && control.checkVisibility?.() !== false;
}
