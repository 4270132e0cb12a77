import type { ReactNode } from 'react';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { type Services, ServicesProvider } from '../../components/ui/services';
import { useEnglish } from './use-texts';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

export type Shown = {
  root: HTMLElement;
  button: (name: string) => HTMLButtonElement;
  field: (label: string) => HTMLInputElement;
  click: (element: Element) => Promise<void>;
  type: (element: Element, text: string) => Promise<void>;
  submit: (form: Element) => Promise<void>;
  press: (element: Element, key: string) => Promise<void>;
  open: (details: Element) => Promise<void>;
  settle: (work: () => void) => Promise<void>;
  until: (holds: () => boolean) => Promise<void>;
  text: () => string;
  close: () => Promise<void>;
};

/** Draws a view of our pages with these services and returns ways to use it as a person would. */
export async function showPage(
  view: ReactNode,
  services: Services,
  texts: () => void = useEnglish,
): Promise<Shown> {
  texts();
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  let react: Root | null = null;
  await act(async () => {
    react = createRoot(root);
    react.render(<ServicesProvider value={services}>{view}</ServicesProvider>);
  });
  const nameOf = (e: Element) => (e.getAttribute('aria-label') ?? e.textContent ?? '').trim();
  const one = <T,>(found: T | undefined, what: string): T => {
    if (!found) throw new Error(`not on the page: ${what}\n${root.textContent}`);
    return found;
  };
  return {
    root,
    button: (name) =>
      one(
        [...root.querySelectorAll('button')].find((b) => nameOf(b) === name),
        `button ${name}`,
      ),
    field: (label) => {
      const found = [...root.querySelectorAll('label')].find((l) =>
        (l.textContent ?? '').trim().startsWith(label),
      );
      const of = one(found, `field ${label}`);
      const inside = of.querySelector('input, textarea, select');
      return one(
        (inside ?? root.querySelector(`[id="${of.htmlFor}"]`) ?? undefined) as HTMLInputElement,
        label,
      );
    },
    click: (element) => act(async () => (element as HTMLElement).click()),
    type: (element, text) => act(async () => setValue(element as HTMLInputElement, text)),
    submit: (form) =>
      act(async () => {
        form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      }),
    press: (element, key) =>
      act(async () => {
        element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }),
    open: (details) =>
      act(async () => {
        (details as HTMLDetailsElement).open = true;
        details.dispatchEvent(new Event('toggle'));
      }),
    settle: (work) => act(async () => work()),
    until: async (holds) => {
      for (let tries = 0; !holds(); tries++) {
        if (tries > 1500) throw new Error(`never came: ${holds}\n${root.textContent}`);
        await act(() => new Promise((done) => setTimeout(done, 20)));
      }
    },
    text: () => root.textContent ?? '',
    close: () => act(async () => react?.unmount()),
  };
}

/** Sets a value past React's own tracking, as typing does. */
function setValue(element: HTMLInputElement, text: string) {
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value');
  own?.set?.call(element, text);
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
}
