/** What the race draws: a panel's worth of elements, with one figure that changes. */
export type State = { name: string; uses: number; rows: { id: string; words: string; done: boolean }[] };

export const stateOf = (turn: number): State => ({
  name: 'Ines',
  uses: turn % 5,
  rows: Array.from({ length: 14 }, (_, i) => ({
    id: `row-${i}`,
    words: `Step ${i} of this contact${(turn + i) % 7 === 0 ? ', now' : ''}`,
    done: (turn + i) % 3 === 0,
  })),
});

export const press = () => {};

/** An element of any renderer: its tag, attributes under React's names, children. */
export type H<T> = (tag: string, props: Record<string, unknown>, children: (T | string)[]) => T;

/** The tree in terms of an element maker. */
export function treeOf<T>(h: H<T>, { name, uses, rows }: State): T {
  return h('section', { className: 'panel', 'aria-label': 'Bedside' }, [
    h('h2', {}, [name, h('span', { className: 'count', 'data-name-uses': uses }, [`${uses}`])]),
    h(
      'ul',
      {},
      rows.map(({ id, words, done }) =>
        h('li', { key: id, className: done ? 'done' : '' }, [
          h('span', {}, [words]),
          h('button', { type: 'button', 'aria-pressed': done, onClick: press }, ['Done']),
        ]),
      ),
    ),
    h('details', {}, [h('summary', {}, ['More']), h('p', {}, ['Why it is shown now.'])]),
  ]);
}
