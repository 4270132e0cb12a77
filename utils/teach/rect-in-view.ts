/** Where an element lies in the window, px, its frames' offsets added; null where nothing of it is in sight. */
export function rectInView(element: Element): DOMRect | null {
  const own = element.getBoundingClientRect();
  if (own.width < 1 || own.height < 1) return null;
  let { x, y } = own;
  let frame = frameOf(element);
  while (frame) {
    const at = frame.getBoundingClientRect();
    x += at.x + frame.clientLeft;
    y += at.y + frame.clientTop;
    frame = frameOf(frame);
  }
  return new DOMRect(x, y, own.width, own.height);
}

/** The frame that an element's document is shown in. */
function frameOf(element: Element): Element | null {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}
