type Open = (element: Element) => ShadowRoot | null;
const scope = globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot?: Open } } };

/**
 * The shadow root of an element, also a closed one where the browser lets content scripts look into it: in Firefox by a
 * property of the element, in Chromium by a function of the extension's API.
 */
export function rootOf(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot = null } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return (
    openOrClosedShadowRoot ??
    element.shadowRoot ??
    (element instanceof HTMLElement ? (scope.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null) : null)
  );
}
