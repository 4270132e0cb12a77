import { expect, test } from 'vitest';
import { findDeep } from '../../utils/desk/find-deep';

test('steps into open shadow roots, from the page and from an element itself; a closed one holds nothing', () => {
  document.body.innerHTML = '<desk-app></desk-app><desk-shut></desk-shut>';
  const [app, shut] = [document.querySelector('desk-app'), document.querySelector('desk-shut')];
  const open = app?.attachShadow({ mode: 'open' });
  if (open) open.innerHTML = '<p class="a">1</p><p class="a">2</p>';
  const closed = shut?.attachShadow({ mode: 'closed' });
  if (closed) closed.innerHTML = '<p class="a">3</p>';
  const texts = (root: ParentNode, selector: string) =>
    findDeep(root, selector).map((each) => each.textContent);
  expect(texts(document, 'desk-app >>> .a')).toEqual(['1', '2']);
  expect(texts(app as Element, '>>> .a')).toEqual(['1', '2']);
  expect(texts(document, 'desk-shut >>> .a')).toEqual([]);
  expect(texts(document, '.a')).toEqual([]);
  expect(() => findDeep(document, 'p[')).toThrow();
});
