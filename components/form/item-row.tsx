import type { ReactNode } from 'react';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { Icon } from '../ui/icon';
import { say, sayCount } from '../ui/text';
import type { ItemsSpec } from './field-spec';
import { useForm } from './form-state';
import { fieldId, type JsonMap, type Path } from './json';

type Props = {
  spec: ItemsSpec;
  list: Path;
  at: number;
  item: JsonMap;
  count: number;
  open: boolean;
  dragged: number | null;
  onDrag: (at: number | null) => void;
  onMove: (from: number, to: number, by: 'up' | 'down' | 'drag') => void;
  onRemove: () => void;
  /** Draws the fields of the open entry; given, so that a form within a form closes no circle of imports. */
  body: (path: Path) => ReactNode;
};

/** One entry of a list: its head with what it is called, and its fields while it is open. */
export function ItemRow({
  spec,
  list,
  at,
  item,
  count,
  open,
  dragged,
  onDrag,
  onMove,
  onRemove,
  body,
}: Props) {
  const form = useForm();
  const path = [...list, at];
  const id = `${fieldId(list)}-${at}`;
  const title = spec.title(item) || say('studioUntitled');
  const note = spec.note?.(item);
  const faults = form.countFaults(path);
  const moves = count > 1 && !form.locked;
  const toggle = () => {
    if (open) form.leave(path);
    form.setOpen(list, open ? null : at);
  };
  return (
    <li
      className={['item', open && 'open', dragged === at && 'dragged'].filter(Boolean).join(' ')}
      onDragOver={(event) => {
        if (dragged !== null) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        if (dragged !== null) onMove(dragged, at, 'drag');
        onDrag(null);
      }}
    >
      <div className="item-head">
        {moves && (
          <span
            className="grip"
            draggable
            aria-hidden="true"
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', String(at));
              onDrag(at);
            }}
            onDragEnd={() => onDrag(null)}
          />
        )}
        <h3>
          <button
            type="button"
            className="item-title"
            id={`${id}-head`}
            aria-expanded={open}
            onClick={toggle}
          >
            <span>
              {title}
              {note && <small>{note}</small>}
            </span>
            {faults > 0 && <Chip tone="warn">{sayCount('studioFaults', faults)}</Chip>}
          </button>
        </h3>
        {moves && (
          <>
            <button
              type="button"
              className="icon-button"
              id={`${id}-up`}
              disabled={at === 0}
              aria-label={say('studioMoveUp', title)}
              onClick={() => onMove(at, at - 1, 'up')}
            >
              <Icon name="up" />
            </button>
            <button
              type="button"
              className="icon-button"
              id={`${id}-down`}
              disabled={at === count - 1}
              aria-label={say('studioMoveDown', title)}
              onClick={() => onMove(at, at + 1, 'down')}
            >
              <Icon name="down" />
            </button>
          </>
        )}
      </div>
      {open && (
        <div className="item-body form-rows">
          {spec.head?.(item)}
          {body(path)}
          {!form.locked && (
            <div className="row end">
              <Button look="danger" aria-label={say('studioRemoveNamed', title)} onClick={onRemove}>
                {say('studioRemove')}
              </Button>
            </div>
          )}
        </div>
      )}
    </li>
  );
}
