/** An element that is to be drawn. The panel's components are called as they are met: they keep nothing. */
export type Sketch = { tag: string; props: Props; key?: string };
export type Drawable = Sketch | string | number | boolean | null | undefined | Drawable[];
export type Props = { children?: Drawable; [name: string]: unknown };

type Component = (props: never) => Drawable;

/** What a component's tag becomes; `key` of a component becomes its element's. */
export function jsx(tag: string | Component, props: Props, key?: string): Drawable {
  if (typeof tag === 'string') return { tag, props, key };
  const part = tag(props as never);
  return key === undefined ? part : { ...(part as Sketch), key };
}

export { jsx as jsxs };

/** Several parts without an element around them. */
export function Fragment({ children }: { children?: Drawable }): Drawable {
  return children;
}

type Heard<E> = (event: E & { currentTarget: Element }) => void;

type Attributes = {
  children?: Drawable;
  className?: string;
  style?: Partial<CSSStyleDeclaration>;
  onClick?: Heard<MouseEvent>;
  onKeyDown?: Heard<KeyboardEvent>;
  [attribute: string]: unknown;
};

/** What TypeScript asks a JSX runtime for. */
export namespace JSX {
  export type Element = Drawable;
  export type ElementType = string | Component;
  export type ElementChildrenAttribute = { children: unknown };
  export type IntrinsicAttributes = { key?: string };
  export type IntrinsicElements = Record<string, Attributes>;
}
