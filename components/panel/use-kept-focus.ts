import { useLayoutEffect, useRef } from 'react';

/**
 * Keeps the keyboard's place in the panel: when the control that had the focus goes away, the focus moves to the
 * nearest one after it that is still there, else before it. Never takes the focus from the page. Returns the ref of
 * the element the controls are in.
 */
export function useKeptFocus() {
  const box = useRef<HTMLDivElement>(null);
  const had = useRef<Element | null>(null);
  const others = useRef<HTMLElement[]>([]);
  const scope = box.current?.getRootNode() as ShadowRoot | undefined;
  // Read while drawing, before the page changes; afterwards nobody knows where the focus was.
  had.current = scope?.activeElement ?? null;
  if (box.current && had.current && box.current.contains(had.current)) {
    const all = listControls(box.current);
    const at = all.indexOf(had.current as HTMLElement);
    others.current = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0)).reverse()];
  } else others.current = [];
  useLayoutEffect(() => {
    if (!box.current || others.current.length === 0 || had.current?.isConnected) return;
    const active = (box.current.getRootNode() as ShadowRoot).activeElement;
    if (active && active.tagName !== 'BODY') return;
    const next = others.current.find((control) => control.isConnected) ?? listControls(box.current)[0];
    next?.focus();
  });
  return box;
}

function listControls(box: HTMLElement): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>(':is(button, summary):not([disabled])')].filter(
    (control) => control.tagName === 'SUMMARY' || !control.closest('details:not([open])'),
  );
}
