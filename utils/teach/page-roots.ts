/** A document or an open shadow root, and the hosts and frames one steps through to it. */
export type PageRoot = { root: Document | ShadowRoot; hosts: Element[] };

/** A page is looked at up to so many elements, and so many roots deep. */
const MOST_ELEMENTS = 30_000;
const DEEPEST = 8;

/** Every root of the page that we may look into: the document, open shadow roots and same-origin frames, in page order. */
export function listRoots(document: Document): PageRoot[] {
  const roots: PageRoot[] = [];
  let seen = 0;
  const visit = (root: Document | ShadowRoot, hosts: Element[]) => {
    roots.push({ root, hosts });
    for (const element of root.querySelectorAll('*')) {
      if (++seen > MOST_ELEMENTS || hosts.length >= DEEPEST) return;
      const inner = innerRoot(element);
      if (inner) visit(inner, [...hosts, element]);
    }
  };
  visit(document, []);
  return roots;
}

/** What an element holds apart from its children: its open shadow root, or its frame's document. */
export function innerRoot(element: Element): Document | ShadowRoot | null {
  try {
    if (element.shadowRoot) return element.shadowRoot;
    const inner = element.tagName === 'IFRAME' ? (element as HTMLIFrameElement).contentDocument : null;
    return inner?.body ? inner : null;
  } catch {
    return null;
  }
}

/** What an element stands in, out of shadow roots and frames too; null at the top. */
export function outerOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if ((root as ShadowRoot).host) return (root as ShadowRoot).host;
  try {
    return (root as Document).defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** The element and all it stands in, from the inside. */
export function pathOut(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = outerOf(at)) path.push(at);
  return path;
}
