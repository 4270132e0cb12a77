import { type ComponentChild, render } from 'preact';

/** What `react-dom` and `react-dom/client` are to our pages, for content scripts: Preact's own render, without its compatibility layer (1.8 kB gzip). */
export function createRoot(root: Element): { render(view: ComponentChild): void } {
  return { render: (view) => render(view, root) };
}

/** Preact draws at once. */
export function flushSync(draw: () => void): void {
  draw();
}
