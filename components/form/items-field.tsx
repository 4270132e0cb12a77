import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { useSnackbar } from '../ui/snackbar';
import { say, sayCount } from '../ui/text';
import type { ItemsSpec } from './field-spec';
import { useForm } from './form-state';
import { freshId } from './fresh-id';
import { ItemRow } from './item-row';
import { fieldId, isMap, type Json, listAt, moveEntry, type Path } from './json';

/** So many entries get a search, and so many are drawn until all are asked for. */
const SEARCH_FROM = 12;
const DRAWN = 40;

type Props = { spec: ItemsSpec; path: Path; body: (path: Path) => ReactNode };

/** An ordered list of entries that are alike: one is open at a time; moved by buttons or by dragging. */
export function ItemsField({ spec, path, body }: Props) {
  const form = useForm();
  const show = useSnackbar();
  const items = listAt(form.draft, path);
  const open = form.openAt(path);
  const [search, setSearch] = useState('');
  const [all, setAll] = useState(false);
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<number | null>(null);
  const aim = useRef<string | null>(null);
  const id = fieldId(path);

  useEffect(() => {
    if (aim.current === null) return;
    document.getElementById(aim.current)?.focus();
    aim.current = null;
  });

  const move = (from: number, to: number, by: 'up' | 'down' | 'drag') => {
    if (to < 0 || to >= items.length || from === to) return;
    form.set(path, moveEntry(items, from, to));
    if (open === from) form.setOpen(path, to);
    else if (open !== null && between(open, from, to)) form.setOpen(path, open + (from < to ? -1 : 1));
    // At an end the button that got it there can do no more.
    const still = by === 'up' ? (to === 0 ? 'down' : 'up') : to === items.length - 1 ? 'up' : 'down';
    aim.current = `${id}-${to}-${by === 'drag' ? 'head' : still}`;
    setSaid(say('studioMoved', to + 1, items.length));
  };
  const add = () => {
    form.set(path, [...items, spec.fresh(freshId(form.draft, spec.mark), form.draft)]);
    form.setOpen(path, items.length);
    setSearch('');
    aim.current = `${id}-${items.length}-head`;
  };
  const remove = (at: number) => {
    const before = items;
    form.set(path, [...items.slice(0, at), ...items.slice(at + 1)]);
    form.setOpen(path, null);
    aim.current = items.length > 1 ? `${id}-${Math.min(at, items.length - 2)}-head` : `${id}-add`;
    show({
      text: say('studioRemoved', titleOf(spec, items[at]) || say('studioUntitled')),
      action: { label: say('undo'), run: () => form.set(path, before) },
    });
  };

  const words = search.trim().toLowerCase();
  const found = items.flatMap((item, at) =>
    words === '' || JSON.stringify(item).toLowerCase().includes(words) ? [at] : [],
  );
  const drawn = all ? found : found.slice(0, DRAWN);
  if (open !== null && open < items.length && !drawn.includes(open)) drawn.push(open);
  return (
    <div className="items" id={id}>
      {path.length > 1 && <p className="items-title">{say(spec.name)}</p>}
      {items.length >= SEARCH_FROM && (
        <Field label={say('studioSearch')}>
          {(ids) => (
            <input {...ids} type="search" value={search} onChange={(e) => setSearch(e.target.value)} />
          )}
        </Field>
      )}
      {items.length === 0 && <p className="soft">{say(spec.none)}</p>}
      {items.length > 0 && found.length === 0 && <p className="soft">{say('studioSearchNone')}</p>}
      <ol className="item-list" aria-label={say(spec.name)}>
        {drawn.map((at) => {
          const item = items[at];
          return (
            <ItemRow
              key={isMap(item) && typeof item.id === 'string' ? item.id : at}
              spec={spec}
              list={path}
              at={at}
              item={isMap(item) ? item : {}}
              count={items.length}
              open={open === at}
              dragged={dragged}
              onDrag={setDragged}
              onMove={move}
              onRemove={() => remove(at)}
              body={body}
            />
          );
        })}
      </ol>
      {found.length > drawn.length && (
        <Button onClick={() => setAll(true)}>{sayCount('studioShowAll', found.length)}</Button>
      )}
      {items.length < spec.most && !form.locked && (
        <div className="row">
          <Button id={`${id}-add`} onClick={add}>
            {say(spec.add)}
          </Button>
        </div>
      )}
      <p className="hidden" role="status">
        {said}
      </p>
    </div>
  );
}

/** What an entry is called in its list. */
function titleOf(spec: ItemsSpec, item: Json | undefined): string {
  return isMap(item) ? spec.title(item) : '';
}

function between(at: number, from: number, to: number): boolean {
  return at >= Math.min(from, to) && at <= Math.max(from, to);
}
