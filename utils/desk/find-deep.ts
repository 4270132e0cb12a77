/** Between two parts of a selector: into the open shadow root, or the same-origin frame, of what the first part finds. */
const STEP = '>>>';

/**
 * Every element a selector finds under `root`, in order. ` >>> ` steps into open shadow roots and same-origin frames; a selector
 * that begins with it looks into the root's own. Throws where the browser cannot read the selector.
 */
export function findDeep(root: ParentNode, selector: string): Element[] {
  let found: ParentNode[] = [root];
  for (const [i, part] of selector.split(STEP).entries()) {
    if (i > 0) found = found.flatMap((each) => insideOf(each as Element) ?? []);
    const trimmed = part.trim();
    if (trimmed || i > 0) found = found.flatMap((each) => [...each.querySelectorAll(trimmed)]);
  }
  return found as Element[];
}

/** The shadow root or the frame's document of an element, where it has one that we may see. */
function insideOf(element: Element): ParentNode | null {
  try {
    return element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    return null;
  }
}
