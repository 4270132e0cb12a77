import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { PanelView } from '../../utils/desk/session/desk';
import { keepFocus } from './keep-focus';
import { Panel } from './panel';

/** A panel on the screen: what it shows, and which of its rows is open. */
type Drawn = { root: Root; view: PanelView; open: string | null };

const drawn = new WeakMap<HTMLElement, Drawn>();

/** Draws the panel into its root; with React on our own pages, with bare-root.ts (by alias) on desks. */
export function drawPanel(root: HTMLElement, view: PanelView): void {
  const panel = drawn.get(root) ?? { root: createRoot(root), view, open: null };
  panel.view = view;
  drawn.set(root, panel);
  const setOpen = (row: string | null) => {
    panel.open = row;
    draw();
  };
  const draw = () =>
    keepFocus(root, () =>
      flushSync(() => panel.root.render(<Panel {...panel.view} open={panel.open} setOpen={setOpen} />)),
    );
  draw();
}
