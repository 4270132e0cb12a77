// The page that draws the panel's states beside one another; bundled by look.browser.ts with React or our own renderer.
import { drawPanel } from '../../../components/panel/draw-panel';
import css from '../../../components/panel/panel.css?inline';
import type { PanelShape } from '../../../utils/model/panel-place';
import type { PanelActions } from '../../../utils/session/panel-state';
import { STATES } from './states';

type Show = { states: string[]; side?: 'left' | 'right'; shape?: PanelShape; maxHeight?: number };

/** Draws each state in a host of its own, as the desk's host does it. */
export function showStates({ states, side = 'right', shape = 'open', maxHeight = 860 }: Show): void {
  document.body.replaceChildren();
  for (const name of states) {
    const state = STATES[name];
    if (!state) throw new Error(`no state ${name}`);
    const element = document.createElement('div');
    element.dataset.bedside = '';
    element.id = name;
    element.style.cssText = `all:initial;color-scheme:light dark;display:block;position:relative;width:${shape === 'tab' ? 28 : 296}px`;
    document.body.append(element);
    const shadow = element.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = css;
    const root = document.createElement('div');
    root.setAttribute('role', 'region');
    root.setAttribute('aria-label', `Bedside panel ${name}`);
    shadow.append(style, root);
    const act = new Proxy({} as PanelActions, { get: () => () => {} });
    drawPanel(root, { state, act, shape, side, maxHeight });
  }
}

Object.assign(globalThis, { showStates });
