/** What of an element's attributes the makers of a page wrote for themselves. */
const NAMING = ['id', 'class', 'name', 'part', 'itemprop', 'property', 'for'];
const DATA = /^data-(?!reactid|v-|aura|ember)/;
const LONGEST = 80;

/** The words in the code of one element: names, ids, classes, `data-` attributes and a custom element's tag. */
export function codeOf(element: Element): string {
  const said = NAMING.map((name) => element.getAttribute(name) ?? '');
  for (const { name, value } of element.attributes)
    if (DATA.test(name) && value.length < LONGEST) said.push(name.slice(5), value);
  if (element.tagName.includes('-')) said.push(element.tagName.toLowerCase());
  return said.filter((each) => each !== '').join(' ');
}
