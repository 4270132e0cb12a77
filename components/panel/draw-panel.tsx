/** @jsxImportSource ./runtime */
import type { PanelView } from '../../utils/session/panel-state';
import { keepFocus } from './keep-focus';
import { Panel } from './panel';
import { makeRoot, type Root } from './runtime/root';

/** A panel on the screen: what it shows, and which of its rows is open. */
type Drawn = { root: Root; view: PanelView; open: string | null };

const drawn = new WeakMap<HTMLElement, Drawn>();

/** Draws the panel into its root, at once; the same on desks, on the practice desk and in the studio's preview. */
export function drawPanel(root: HTMLElement, view: PanelView): void {
  const panel = drawn.get(root) ?? { root: makeRoot(root), view, open: null };
  panel.view = view;
  drawn.set(root, panel);
  const setOpen = (row: string | null) => {
    panel.open = row;
    draw();
  };
  const draw = () =>
    keepFocus(root, () => panel.root.render(<Panel {...panel.view} open={panel.open} setOpen={setOpen} />));
  draw();
}
