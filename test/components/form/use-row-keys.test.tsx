import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useRowKeys } from '../../../components/form/use-row-keys';

let root: Root;
let place: HTMLElement;
let drop: (at: number) => void;
function Rows({ texts }: { texts: string[] }) {
  const rows = useRowKeys(texts.length);
  drop = rows.drop;
  return texts.map((text, at) => <p key={rows.keys[at]}>{text}</p>);
}
const show = (...texts: string[]) => act(async () => root.render(<Rows texts={texts} />));
const drawn = () => [...place.querySelectorAll('p')];

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  place = document.createElement('div');
  root = createRoot(place);
});
afterEach(() => act(async () => root.unmount()));

it('a row stays itself when another above it goes, also among equal ones', async () => {
  await show('same', 'same', 'last');
  const [, second, third] = drawn();
  drop(0);
  await show('same', 'last');
  expect(drawn()).toEqual([second, third]);
});

it('rows come and go at the end, and none has the key of one that went', async () => {
  await show('a', 'b');
  const [first, second] = drawn();
  await show('a');
  await show('a', 'c', 'd');
  expect(drawn()[0]).toBe(first);
  expect(drawn()).toHaveLength(3);
  expect(drawn()).not.toContain(second);
});
