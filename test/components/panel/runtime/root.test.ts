import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { type Drawable, Fragment, jsx, type Props } from '../../../../components/panel/runtime/jsx-runtime';
import { makeRoot } from '../../../../components/panel/runtime/root';

const h = (tag: Parameters<typeof jsx>[0], props: Props = {}, key?: string) => jsx(tag, props, key);

const Name = ({ name }: Props) => h('b', { children: name as string });

function page() {
  const element = new Window().document.createElement('div') as unknown as HTMLElement;
  const root = makeRoot(element);
  return {
    element,
    draw: (view: Drawable) => root.render(view),
    find: (of: string) => element.querySelector(of),
  };
}

describe('our own renderer', () => {
  it('draws elements, text, numbers, lists, fragments and components, and leaves out what is nothing', () => {
    const { element, draw } = page();
    const parts = [
      'a',
      0,
      false,
      null,
      undefined,
      true,
      '',
      [h('i', {}, 'x'), h(Name, { name: 'Ines' }, 'y')],
    ];
    draw(h(Fragment, { children: [h('p', { children: parts }), 'end'] }));
    expect(element.innerHTML).toBe('<p>a0<i></i><b>Ines</b></p>end');
  });

  it('writes attributes as React does', () => {
    const { element, draw } = page();
    draw(
      h('button', {
        className: 'a b',
        disabled: true,
        title: undefined,
        'data-name': true,
        'aria-pressed': false,
        'aria-label': null,
        hidden: false,
        style: { maxHeight: '7px' },
      }),
    );
    const button = element.firstElementChild as HTMLButtonElement;
    expect(button.disabled).toBe(true);
    expect(button.style.maxHeight).toBe('7px');
    const has = (name: string) => button.getAttribute(name);
    expect(['class', 'data-name', 'aria-pressed', 'aria-label', 'title', 'hidden'].map(has)).toEqual([
      'a b',
      'true',
      'false',
      null,
      null,
      null,
    ]);
    draw(h('button', { 'aria-pressed': true }));
    expect(element.firstElementChild).toBe(button);
    expect(button.disabled).toBe(false);
    expect(['class', 'aria-pressed'].map(has)).toEqual([null, 'true']);
  });

  it('hears each event once, by what was drawn last', () => {
    const { draw, find } = page();
    const heard: string[] = [];
    const say = (what: string) => h('button', { onClick: () => heard.push(what) });
    draw(say('one'));
    draw(h('button'));
    draw(say('two'));
    draw(say('three'));
    (find('button') as HTMLElement).click();
    draw(h('button'));
    (find('button') as HTMLElement).click();
    expect(heard).toEqual(['three']);
  });

  it('keeps what a person opened, and closes it only when the view says so', () => {
    const { draw, find } = page();
    const fold = (open: boolean, words: string) => h('details', { open, children: words });
    draw(fold(false, 'a'));
    const details = find('details') as HTMLDetailsElement;
    details.open = true;
    draw(fold(false, 'b'));
    expect(find('details')).toBe(details);
    expect([details.open, details.textContent]).toEqual([true, 'b']);
    draw(fold(true, 'b'));
    draw(fold(false, 'b'));
    expect(details.open).toBe(false);
  });

  it('keeps a part in its place when another before it comes or goes', () => {
    const { draw, find } = page();
    const view = (first: boolean) => h('div', { children: [first && h('i'), h('p'), h('u')] });
    draw(view(false));
    const p = find('p');
    draw(view(true));
    expect(find('p')).toBe(p);
    draw(view(false));
    expect(find('p')).toBe(p);
    expect(find('div')?.children).toHaveLength(2);
  });

  it('makes another element for another key or tag', () => {
    const { draw, find } = page();
    draw(h('div', { children: h('p', {}, 'a') }));
    const first = find('p');
    draw(h('div', { children: h('p', {}, 'b') }));
    expect(find('p')).not.toBe(first);
    draw(h('div', { children: h('b', {}, 'b') }));
    expect(find('div')?.innerHTML).toBe('<b></b>');
  });

  it('draws any list after any other as if it had been drawn first, and keeps every element by its key', () => {
    const keys = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(keys, { minLength: 2, maxLength: 5 }), (lists) => {
        const { element, draw } = page();
        const known = new Map<string, Element>();
        for (const list of lists) {
          draw(list.map((key) => h('p', { id: key, children: key }, key)));
          const now = [...element.children];
          expect(now.map((child) => child.id + child.textContent)).toEqual(list.map((key) => key + key));
          for (const [key, old] of known)
            if (list.includes(key)) expect(now.find((child) => child.id === key)).toBe(old);
          known.clear();
          for (const child of now) known.set(child.id, child);
        }
      }),
    );
  });
});
