import { drawPanel } from '../../../components/panel/draw-panel';
import type { PanelShape } from '../../../utils/model/panel-place';
import type { PanelActions, PanelState } from '../../../utils/session/panel-state';

/** A panel drawn for a test: its controls, and every action that was asked for, in order. */
export type Drawn = {
  root: HTMLElement;
  asked: [action: keyof PanelActions, ...values: unknown[]][];
  find(selector: string): HTMLElement;
  all(selector: string): HTMLElement[];
  click(selector: string): Promise<void>;
  press(selector: string, key: string): Promise<void>;
  redraw(state: PanelState, shape?: PanelShape): Promise<void>;
  focused(): Element | null;
};

/** Both renderers draw later, in a task of their own. */
const settle = async () => {
  for (let turn = 0; turn < 3; turn++) await new Promise((done) => setTimeout(done));
};

/** Draws a state into a shadow root, as on a desk. */
export async function drawState(state: PanelState, shape: PanelShape = 'open'): Promise<Drawn> {
  const host = document.createElement('div');
  host.dataset.bedside = '';
  document.body.replaceChildren(host);
  const shadow = host.attachShadow({ mode: 'open' });
  const root = document.createElement('div');
  shadow.append(root);
  const asked: Drawn['asked'] = [];
  const act = new Proxy({} as PanelActions, {
    get:
      (_, action: keyof PanelActions) =>
      (...values: unknown[]) =>
        asked.push([action, ...values]),
  });
  const redraw = async (next: PanelState, as: PanelShape = 'open') => {
    drawPanel(root, { state: next, act, shape: as, side: 'right', maxHeight: 700 });
    await settle();
  };
  const find = (selector: string) => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`nothing in the panel matches ${selector}: ${root.innerHTML}`);
    return found;
  };
  await redraw(state, shape);
  return {
    root,
    asked,
    find,
    all: (selector) => [...root.querySelectorAll<HTMLElement>(selector)],
    async click(selector) {
      find(selector).click();
      await settle();
    },
    async press(selector, key) {
      find(selector).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await settle();
    },
    redraw,
    focused: () => shadow.activeElement,
  };
}
