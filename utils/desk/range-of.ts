import { type Editor, isField } from './editor';
import type { TextMap } from './map-text';
import { mapDraft } from './read-draft';

type Point = { node: Text; offset: number };

function pointOf({ runs }: TextMap, at: number, isEnd: boolean): Point | null {
  const run = isEnd
    ? runs.findLast((r) => r.at < at)
    : (runs.find((r) => r.at + r.length > at) ?? runs.at(-1));
  if (!run) return null;
  return { node: run.node, offset: run.from + Math.min(run.length, Math.max(0, at - run.at)) };
}

/**
 * The page range of draft offsets `start`..`end` (UTF-16), for underlines and replacing.
 * null for fields (they have no nodes inside) and where the draft has no such text.
 */
export function rangeOf(editor: Editor, start: number, end: number, map = mapDraft(editor)): Range | null {
  if (isField(editor.element) || end > map.text.length) return null;
  const from = pointOf(map, start, false);
  const to = start === end ? from : pointOf(map, end, true);
  if (!from || !to) return null;
  const range = editor.element.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
