/** An element that is to be drawn. The panel's components are called as they are met: they keep nothing. */
export type Sketch = { tag: string; props: Props; key?: string };
export type Part = Sketch | string | number | boolean | null | undefined | Part[];
export type Props = { children?: Part; [name: string]: unknown };

/** What `react/jsx-runtime` is to our pages, for content scripts. `key` of a component becomes its element's. */
export function jsx(tag: string | ((props: Props) => Part), props: Props, key?: string): Part {
  if (typeof tag === 'string') return { tag, props, key };
  const part = tag(props);
  return key === undefined ? part : { ...(part as Sketch), key };
}

export { jsx as jsxDEV, jsx as jsxs };

/** Several parts without an element around them. */
export function Fragment({ children }: Props): Part {
  return children;
}
