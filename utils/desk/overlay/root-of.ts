type Open = (element: Element) => ShadowRoot | null;
const scope = globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot?: Open } } };

/** Elements that may have a shadow root: those of one's own make and these (DOM standard, attachShadow). Asking is dear. */
const MAY = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/**
 * The shadow root of an element, also a closed one where the browser lets content scripts look into it: in Firefox by a
 * property of the element, in Chromium by a function of the extension's API.
 */
export function rootOf(element: Element): ShadowRoot | null {
  if (!MAY.test(element.localName)) return null;
  const { openOrClosedShadowRoot = null } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return (
    openOrClosedShadowRoot ??
    element.shadowRoot ??
    (element instanceof HTMLElement ? (scope.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null) : null)
  );
}
