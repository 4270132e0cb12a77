import { type ComponentChild, render } from 'preact';

/** What `react-dom/client` is to our pages, for content scripts: Preact's own render, without its compatibility layer (1.8 kB gzip). */
export function createRoot(root: Element): { render(view: ComponentChild): void } {
  return { render: (view) => render(view, root) };
}
