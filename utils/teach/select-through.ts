import { innerRoot, pathOut } from './page-roots';
import { selectIn, type WayIn } from './select-in';

/** The hosts and frames one steps through from `within` (or the page) to the root an element stands in. */
function hostsOf(element: Element, within: Element | null): Element[] {
  const hosts: Element[] = [];
  const path = pathOut(element);
  for (const [i, each] of path.entries()) {
    if (each === within) break;
    const next = path[i + 1];
    if (next && innerRoot(next)?.contains(each) && !next.contains(each)) hosts.unshift(next);
    if (next === within) break;
  }
  return hosts;
}

/**
 * Selectors for an element from the top of the page (or from `within`), through open shadow roots and frames (` >>> `), one per
 * kind, best first. Those inside a host are as firm as the way to it allows.
 */
export function selectThrough(element: Element, within: Element | null, values: readonly string[]): WayIn[] {
  const hosts = hostsOf(element, within);
  let prefix = '';
  let at: ParentNode = within ?? topOf(element);
  for (const host of hosts) {
    if (host !== at) {
      const [way] = selectIn(host, at, values);
      if (!way) return [];
      prefix += `${way.selector} >>> `;
    } else prefix += '>>> ';
    at = innerRoot(host) as ParentNode;
  }
  return selectIn(element, at, values).map(({ kind, selector }) => ({ kind, selector: prefix + selector }));
}

function topOf(element: Element): Document {
  return pathOut(element).at(-1)?.ownerDocument ?? element.ownerDocument;
}
