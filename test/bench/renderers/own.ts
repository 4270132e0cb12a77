import { type JSX, jsx } from '../../../components/panel/runtime/jsx-runtime';
import { makeRoot } from '../../../components/panel/runtime/root';
import { type H, type State, treeOf } from './tree';

const h: H<JSX.Element> = (tag, { key, ...props }, children) =>
  jsx(tag, { ...props, children }, key as string | undefined);

export function start(element: Element): (state: State) => void {
  const root = makeRoot(element);
  return (state) => root.render(treeOf(h, state));
}

export { stateOf } from './tree';
