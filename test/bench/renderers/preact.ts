import { h as make, render, type VNode } from 'preact';
import { type H, type State, treeOf } from './tree';

const h: H<VNode> = (tag, props, children) => make(tag, props, ...children);

export function start(element: Element): (state: State) => void {
  return (state) => render(treeOf(h, state), element);
}

export { stateOf } from './tree';
