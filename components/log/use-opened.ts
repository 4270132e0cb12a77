import { useLayoutEffect, useRef, useState } from 'react';

/** The row a contact was opened from, and how far from the top of the window it stood, in px. */
type From = { row: HTMLElement; top: number };

/**
 * Which contact stands in place of the list. `close` leads back to the row it was opened from, with the focus, and where
 * it stood on the screen; where that contact is `gone`, to the row beside it.
 */
export function useOpened(): {
  id: string | null;
  open: (id: string, row: HTMLElement) => void;
  close: (gone?: boolean) => void;
} {
  const [id, setId] = useState<string | null>(null);
  const from = useRef<From | null>(null);
  useLayoutEffect(() => {
    if (id !== null) scrollBoth(document.body, () => -Number.MAX_SAFE_INTEGER);
    else if (from.current) {
      const { row, top } = from.current;
      row.focus({ preventScroll: true });
      scrollBoth(row, () => row.getBoundingClientRect().top - top);
    }
  }, [id]);
  return {
    id,
    open: (next, row) => {
      from.current = { row, top: row.getBoundingClientRect().top };
      setId(next);
    },
    close: (gone = false) => {
      const item = from.current?.row.closest('li');
      const beside = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector('button');
      if (gone && from.current && beside) from.current.row = beside;
      setId(null);
    },
  };
}

/** Scrolls the page by so many px, whichever part of it scrolls now: while a message is up, it is the one above that. */
function scrollBoth(inside: HTMLElement, by: () => number): void {
  const body = inside.closest('.page-body') ?? document.querySelector('.page-body');
  for (const part of [document.documentElement, body]) if (part) part.scrollTop += by();
}
