/** Where on the page something stands, by what it stands in. */
export type Zone = 'nav' | 'head' | 'page';

/** A short text on the page that may be a value: the innermost element that holds it, or a field. */
export type PageSpot = {
  element: HTMLElement;
  take: 'text' | 'value';
  text: string;
  /** The words beside it that say what it is; empty where there are none. */
  label: string;
  /** The element with those words, where the value is, or is in, its next sibling. */
  labelElement: HTMLElement | null;
  /** The label, where it is the bare text in front of the value. */
  bare?: string;
  /** What the code calls it: names, ids, classes, its own and of what holds nothing but it. */
  code: string;
  zone: Zone;
  /** Its place in the page's order. */
  order: number;
};
