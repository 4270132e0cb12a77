import type { Drawable, Sketch } from './jsx-runtime';

/**
 * What is on the screen for one part. It hears its own events, so that a listener is there once, whatever is drawn.
 * `inner` is empty for text.
 */
type Drawn = {
  node: Element | Text;
  as: Sketch | string;
  inner: Inner;
  heard: Record<string, ((event: Event) => void) | undefined>;
  handleEvent(event: Event): void;
};
type Inner = Map<string, Drawn>;

export type Root = { render(view: Drawable): void };

/**
 * A root to draw into: draws the whole view at once and changes only what differs. An element stays the same one as long
 * as its key (else its place) and its tag do, and keeps what a person did to it.
 */
export function makeRoot(root: Element): Root {
  let inner: Inner = new Map();
  return {
    render(view) {
      inner = drawInside(root, inner, view);
    },
  };
}

function drawInside(parent: Element, before: Inner, view: Drawable): Inner {
  const after: Inner = new Map();
  for (const [key, next] of listParts(view, '', 0, new Map())) {
    const old = before.get(key);
    const stays = old && tagOf(old.as) === tagOf(next);
    after.set(key, stays ? drawOver(old, next) : drawNew(parent.ownerDocument, next));
  }
  for (const [key, old] of before) if (after.get(key) !== old) old.node.remove();
  let at = parent.firstChild;
  for (const { node } of after.values()) {
    if (node === at) at = at.nextSibling;
    else parent.insertBefore(node, at);
  }
  return after;
}

/** The parts that show, each under its key or, without one, its place; a part that is left out moves no other. */
function listParts(part: Drawable, above: string, place: number, into: Map<string, Sketch | string>) {
  if (Array.isArray(part))
    for (const [i, each] of part.entries()) listParts(each, `${above}${place}.`, i, into);
  else if (part && typeof part === 'object') into.set(above + (part.key ?? place), part);
  else if (part || part === 0) if (part !== true) into.set(above + place, `${part}`);
  return into;
}

function tagOf(as: Sketch | string): string {
  return typeof as === 'string' ? '' : as.tag;
}

function drawNew(document: Document, as: Sketch | string): Drawn {
  const isText = typeof as === 'string';
  const drawn: Drawn = {
    node: isText ? document.createTextNode(as) : document.createElement(as.tag),
    as: isText ? as : { ...as, props: {} },
    inner: new Map(),
    heard: {},
    handleEvent: (event) => drawn.heard[event.type]?.(event),
  };
  return drawOver(drawn, as);
}

function drawOver(drawn: Drawn, next: Sketch | string): Drawn {
  const { node, as } = drawn;
  drawn.as = next;
  if (typeof next === 'string' || typeof as === 'string') {
    if (as !== next) node.nodeValue = next as string;
    return drawn;
  }
  for (const name in { ...as.props, ...next.props })
    if (name !== 'children' && as.props[name] !== next.props[name]) setProp(drawn, name, next.props[name]);
  drawn.inner = drawInside(node as Element, drawn.inner, next.props.children);
  return drawn;
}

function setProp(drawn: Drawn, name: string, value: unknown): void {
  const element = drawn.node as HTMLElement;
  if (name.startsWith('on')) {
    const type = name.slice(2).toLowerCase();
    drawn.heard[type] = value as Drawn['heard'][string];
    element.addEventListener(type, drawn);
  } else if (name === 'style') Object.assign(element.style, value);
  else {
    const attribute = name === 'className' ? 'class' : name;
    if (value === undefined || value === null || (value === false && !name.startsWith('aria-')))
      element.removeAttribute(attribute);
    else element.setAttribute(attribute, `${value}`);
  }
}
