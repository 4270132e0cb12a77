import { createRoot, type Root } from 'react-dom/client';
import type { PanelView } from '../../utils/desk/session/desk';
import { Panel } from './panel';

const roots = new WeakMap<HTMLElement, Root>();

/** Draws the panel into its root; with React on our own pages, with Preact (by alias) on desks. */
export function drawPanel(root: HTMLElement, view: PanelView): void {
  let drawn = roots.get(root);
  if (!drawn) {
    drawn = createRoot(root);
    roots.set(root, drawn);
  }
  drawn.render(<Panel {...view} />);
}
