import type { Candidate, SiteProfile } from '../../model/site-profile';
import { type Box, type Ground, overlaps } from './find-place';
import { viewSize } from './view-size';

/** Spared however large. */
const CONTROLS = [
  'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, object, embed',
  'audio[controls], video[controls], [contenteditable=""], [contenteditable=true], [contenteditable=plaintext-only]',
  ...[
    'button',
    'link',
    'tab',
    'menuitem',
    'menuitemcheckbox',
    'menuitemradio',
    'option',
    'checkbox',
    'radio',
  ],
  ...['switch', 'combobox', 'textbox', 'searchbox', 'slider', 'spinbutton', 'treeitem'],
]
  .map((each) => (/^\w+$/.test(each) && each !== 'summary' ? `[role=${each}]` : each))
  .join();
const DIALOGS = 'dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]';
/** By these alone an element may be a region that scrolls or listens: it is spared up to a quarter of the window. */
const VAGUE = 'label, [tabindex]:not([tabindex="-1"]), [onclick], [draggable=true]';
/** Between two points that are looked at, px: no control that a finger can hit falls between them often. */
const STEP = 32;

type Look = { spared: Box[]; named: Box[]; read: Box[]; profile: SiteProfile | null; window: Box };

/**
 * What lies in the window of a desk page, in its viewport's px: controls, dialogs, what the profile names and the texts
 * around them. Elements are found by kind and, for clickable things of no kind, by what lies under a grid of points, which
 * is looked at as far as a column is asked for: a panel seldom needs more than one. Reads layout: for moments at which
 * nobody types.
 */
export function mapPage(
  document: Document,
  profile: SiteProfile | null,
  own: Element,
): (column: Box) => Ground {
  const window = { left: 0, top: 0, ...viewSize(document) };
  const look: Look = { spared: [], named: [], read: [], profile, window };
  lookInside(document, look, own, 0, 0);
  if (!('elementsFromPoint' in document)) return () => look;
  const seen = new Set<Element>();
  const lines = new Set<number>();
  return ({ left, width }) => {
    // One line on either side: what begins between two of them may reach in.
    for (let line = Math.floor(left / STEP) - 1; line * STEP <= left + width + STEP; line++) {
      const x = line * STEP + STEP / 2;
      if (x < 0 || x >= window.width || lines.has(line)) continue;
      lines.add(line);
      lookUnder(document, look, own, x, seen);
    }
    return look;
  };
}

/** Is a dialog open that everything else waits for? */
export function hasModal(document: Document): boolean {
  const open = [...document.querySelectorAll('dialog[open], [aria-modal=true]')];
  return open.some((dialog) => isShown(dialog) && (dialog.tagName !== 'DIALOG' || isModal(dialog)));
}

function isModal(dialog: Element): boolean {
  return dialog.getAttribute('aria-modal') === 'true' || dialog.matches(':modal');
}

function lookInside(document: Document | ShadowRoot, look: Look, own: Element, dx: number, dy: number): void {
  for (const element of document.querySelectorAll(`${CONTROLS}, ${DIALOGS}, ${VAGUE}`)) {
    const box = toBox(element.getBoundingClientRect(), dx, dy);
    // Whether it is in view is asked first: it costs less than whether it is shown.
    if (element === own || !isIn(look.window, box) || !isShown(element)) continue;
    const inner = element.tagName === 'IFRAME' ? innerDocument(element) : null;
    if (inner) lookInside(inner, look, own, box.left, box.top);
    else add(look, look.spared, box, element.matches(`${CONTROLS}, ${DIALOGS}`));
  }
  const { texts, controls } = look.profile ? selectorsOf(look.profile) : { texts: [], controls: [] };
  const spare = (selectors: readonly string[], to: Box[]) => {
    for (const selector of selectors)
      for (const element of findAll(document, selector))
        if (isIn(look.window, toBox(element.getBoundingClientRect(), dx, dy)) && isShown(element))
          for (const rect of textRects(element)) add(look, to, toBox(rect, dx, dy), true);
  };
  spare(texts, look.named);
  spare(controls, look.spared);
}

/** Clickable things that are no control by kind, and texts, by the points of one line from top to bottom. */
function lookUnder(document: Document, look: Look, own: Element, x: number, seen: Set<Element>): void {
  const view = document.defaultView;
  const taken = look.spared.filter(({ left, width }) => left <= x && x < left + width);
  for (let y = STEP / 2; y < look.window.height; y += STEP) {
    if (taken.some(({ top, height }) => top <= y && y < top + height)) continue;
    const hit = hitAt(document, x, y, own);
    if (!hit || seen.has(hit)) continue;
    seen.add(hit);
    // Its controls were looked at one by one.
    if (hit.tagName === 'IFRAME' && innerDocument(hit)) continue;
    const box = toBox(hit.getBoundingClientRect(), 0, 0);
    const isControl = hit.matches(CONTROLS);
    if (isControl || isClosed(hit) || view?.getComputedStyle(hit).cursor === 'pointer')
      add(look, look.spared, box, isControl);
    else if (holdsText(hit)) for (const rect of textRects(hit)) add(look, look.read, toBox(rect, 0, 0), true);
  }
}

/** The topmost element at a point that is not ours, inside open shadow roots too. */
function hitAt(scope: Document | ShadowRoot, x: number, y: number, own: Element): Element | null {
  // The whole stack is asked for only where we lie on top: it costs more.
  const top = scope.elementFromPoint(x, y);
  const hit = top === own ? (scope.elementsFromPoint(x, y).find((each) => each !== own) ?? null) : top;
  const inner = hit?.shadowRoot;
  return (inner && inner !== scope && hitAt(inner, x, y, own)) || hit;
}

/** An element of the page's own making that shows what it holds to nobody. */
function isClosed(element: Element): boolean {
  return element.tagName.includes('-') && !element.shadowRoot && element.childElementCount === 0;
}

function holdsText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
}

function add(look: Look, to: Box[], box: Box, always: boolean): void {
  const { window } = look;
  const left = Math.max(0, box.left);
  const top = Math.max(0, box.top);
  const width = Math.min(window.width, box.left + box.width) - left;
  const height = Math.min(window.height, box.top + box.height) - top;
  if (width <= 0 || height <= 0) return;
  if (!always && width * height > (window.width * window.height) / 4) return;
  to.push({ left, top, width, height });
}

/** Every selector by which a profile names a text or a control. */
function selectorsOf({ readers, editors, send, close }: SiteProfile): Record<'texts' | 'controls', string[]> {
  const { messages, ...texts } = readers;
  const ofTexts = Object.values(texts).flatMap((reader) => reader?.try.flatMap(selectorsOfCandidate) ?? []);
  const ofMessages =
    messages?.groups.map(({ item, body }) => (body ? `:is(${item}) :is(${body})` : item)) ?? [];
  const kinds = editors.flatMap(({ kindBy }) => kindBy?.map(({ select }) => select) ?? []);
  const controls = [...send.controls, ...(close.controls ?? []), ...(close.states ?? [])];
  return {
    texts: [...ofTexts, ...ofMessages],
    controls: [...kinds, ...controls.map(({ select }) => select)],
  };
}

function selectorsOfCandidate(candidate: Candidate): string[] {
  if (candidate.take === 'labelled') return [`:is(${candidate.select}) :is(${candidate.value})`];
  return 'select' in candidate && candidate.take !== 'attr' ? [candidate.select] : [];
}

function findAll(document: Document | ShadowRoot, selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** Where an element's words stand, line by line; a field's own box. */
function textRects(element: Element): DOMRect[] {
  if (element.childNodes.length === 0) return [element.getBoundingClientRect()];
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()];
}

/** Is any of a box in the window? */
function isIn(window: Box, box: Box): boolean {
  return box.width > 0 && box.height > 0 && overlaps(window, box);
}

function isShown(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) !== false;
}

function innerDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

function toBox(r: { left: number; top: number; width: number; height: number }, dx: number, dy: number): Box {
  return { left: r.left + dx, top: r.top + dy, width: r.width, height: r.height };
}
