/** The styles on which the place of a word in a textarea depends. */
const SAME = [
  'direction',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'textAlign',
  'textIndent',
  'textTransform',
  'wordSpacing',
  'tabSize',
] as const;

/** A line of a field is no longer than this, in characters. */
const LINE = 2000;

/**
 * Text nodes of a field cannot be ranged, so its text is laid out once more, unseen, in our own layer. Returns the
 * rects (viewport px) of each span and removes the copy again. Layout is read only when asked, after a pause.
 */
export function mirrorField(
  field: HTMLTextAreaElement | HTMLInputElement,
  spans: readonly { start: number; end: number }[],
  layer: HTMLElement,
): DOMRect[][] {
  const style = field.ownerDocument.defaultView?.getComputedStyle(field);
  if (!style) return [];
  const box = field.getBoundingClientRect();
  const mirror = layer.ownerDocument.createElement('div');
  for (const name of SAME) mirror.style[name] = style[name];
  Object.assign(mirror.style, {
    position: 'fixed',
    visibility: 'hidden',
    boxSizing: 'border-box',
    left: `${box.left + field.clientLeft - field.scrollLeft}px`,
    top: `${box.top + field.clientTop - field.scrollTop}px`,
    width: `${field.clientWidth}px`,
    whiteSpace: field.tagName === 'TEXTAREA' ? 'pre-wrap' : 'pre',
    overflowWrap: 'break-word',
  });
  // What comes after the line of the last span has no influence on where the spans stand.
  const last = Math.max(0, ...spans.map(({ end }) => end));
  mirror.textContent = `${field.value.slice(0, last + LINE)}\n`;
  layer.append(mirror);
  const text = mirror.firstChild as Text;
  const rects = spans.map(({ start, end }) => {
    const range = layer.ownerDocument.createRange();
    range.setStart(text, Math.min(start, text.length));
    range.setEnd(text, Math.min(end, text.length));
    return [...range.getClientRects()];
  });
  mirror.remove();
  return rects;
}
