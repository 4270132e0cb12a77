import { rectInView } from './rect-in-view';

/** What is outlined: the places of one reader, as they stand. `label` names it beside the first of them. */
export type Outline = { places: readonly Element[]; labels: readonly string[]; look: string };

/** More boxes than this help nobody. */
const MOST = 60;
const AROUND = 2;

/** Draws a box around each place, in our own layer above the page: nothing of the page is touched. */
export function drawOutlines(layer: HTMLElement, outlines: readonly Outline[]): void {
  const { ownerDocument: document } = layer;
  const boxes = outlines
    .flatMap(({ places, labels, look }) =>
      places.map((place, i) => ({ rect: rectInView(place), label: labels[i] ?? '', look })),
    )
    .slice(0, MOST);
  layer.replaceChildren(
    ...boxes.flatMap(({ rect, label, look }) => {
      if (!rect) return [];
      const box = document.createElement('b');
      box.className = look;
      Object.assign(box.style, {
        left: `${rect.x - AROUND}px`,
        top: `${rect.y - AROUND}px`,
        width: `${rect.width + 2 * AROUND}px`,
        height: `${rect.height + 2 * AROUND}px`,
      });
      if (label !== '') {
        const words = document.createElement('span');
        words.textContent = label;
        box.append(words);
      }
      return [box];
    }),
  );
}
