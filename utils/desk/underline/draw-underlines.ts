import { type Editor, isField } from '../editor';
import { rangeOf } from '../range-of';
import { MOST_READ, mapDraft } from '../read-draft';
import { followsText } from './follows-text';
import { mirrorField } from './mirror-field';

type Span = { start: number; end: number; tier: string };

/** More underlines than this help nobody. */
const MOST = 40;

/**
 * Draws a line under each span of the draft (UTF-16 offsets), in our own layer above the page: the editor's content is
 * not touched. Lines outside the editor's visible part are left out. They stay while somebody writes on behind the last of
 * them and go with any other change, scroll or resize, so nothing has to follow the text. Returns how to take them away.
 */
export function drawUnderlines(editor: Editor, spans: readonly Span[], layer: HTMLElement): () => void {
  layer.replaceChildren();
  const { element } = editor;
  const document = element.ownerDocument;
  const frame =
    document === layer.ownerDocument ? null : document.defaultView?.frameElement?.getBoundingClientRect();
  const few = spans.slice(0, MOST);
  const map = isField(element) ? null : mapDraft(editor, MOST_READ);
  const rects = isField(element)
    ? mirrorField(element, few, layer)
    : few.map(({ start, end }) => [
        ...(rangeOf(editor, start, end, map ?? undefined)?.getClientRects() ?? []),
      ]);
  const seen =
    element.tagName === 'BODY' && frame
      ? new DOMRect(0, 0, frame.width, frame.height)
      : element.getBoundingClientRect();
  few.forEach(({ tier }, i) => {
    for (const rect of rects[i] ?? []) {
      if (rect.bottom > seen.bottom || rect.top < seen.top || rect.width < 1) continue;
      const line = layer.ownerDocument.createElement('i');
      line.className = tier;
      Object.assign(line.style, {
        left: `${rect.left + (frame?.left ?? 0)}px`,
        top: `${rect.bottom + (frame?.top ?? 0) - 2}px`,
        width: `${rect.width}px`,
      });
      layer.append(line);
    }
  });
  const gone = new AbortController();
  const clear = () => {
    gone.abort();
    layer.replaceChildren();
  };
  const isBehind = followsText(editor, Math.max(0, ...few.map(({ end }) => end)), map);
  const onInput = (event: Event) => {
    if (!isBehind(event as InputEvent)) clear();
  };
  const once = { signal: gone.signal, capture: true, passive: true };
  for (const place of new Set([document, layer.ownerDocument])) {
    place.addEventListener('input', onInput, once);
    place.addEventListener('scroll', clear, once);
  }
  layer.ownerDocument.defaultView?.addEventListener('resize', clear, once);
  return clear;
}
