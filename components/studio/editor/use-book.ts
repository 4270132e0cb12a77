import { useCallback, useEffect, useRef, useState } from 'react';
import type { StudioBook } from '../../../utils/playbooks/studio-book';
import { isMap, type Json, type JsonMap } from '../../form/json';
import { useServices } from '../../ui/services';
import { plainReason } from '../../ui/use-loaded';

/** So long after the last key a draft is saved, ms. It is also saved when the page is left. */
const SAVE_AFTER = 400;

/** `none` = nothing was changed since it was opened. */
export type Saving = { at: 'none' | 'saved' | 'typing' | 'failed'; reason?: string };

export type OpenBook = {
  book: StudioBook;
  draft: JsonMap;
  change: (draft: JsonMap) => void;
  saving: Saving;
  /** Saves what is not saved yet; resolves when it is. */
  flush: () => Promise<void>;
  /** Reads the book anew; with `draft` also what is being edited. */
  reload: (what: 'book' | 'draft') => Promise<void>;
};

/** The draft that is edited: the kept one, else the live version, else an empty one. */
function draftOf(book: StudioBook): JsonMap {
  const draft = (book.draft ?? book.live?.playbook ?? {}) as Json;
  return isMap(draft) ? draft : {};
}

/** Opens a playbook and keeps its draft saved as it is typed. null while it loads; `missing` where there is none. */
export function useBook(id: string): OpenBook | 'loading' | 'missing' | { failed: string } {
  const { studio } = useServices();
  const [book, setBook] = useState<StudioBook | 'loading' | 'missing' | { failed: string }>('loading');
  const [draft, setDraft] = useState<JsonMap>({});
  const [saving, setSaving] = useState<Saving>({ at: 'none' });
  const waiting = useRef<JsonMap | null>(null);
  const running = useRef<Promise<void>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const reload = useCallback(
    async (what: 'book' | 'draft') => {
      const next = await studio.open(id);
      setBook(next ?? 'missing');
      // What was typed meanwhile is newer than what is stored.
      if (!next || what === 'book' || waiting.current) return;
      setDraft(draftOf(next));
      setSaving({ at: 'none' });
    },
    [studio, id],
  );

  const flush = useCallback(async () => {
    // One after the other, so that an older draft never lands on a newer one.
    running.current = running.current.then(async () => {
      const next = waiting.current;
      if (!next) return;
      waiting.current = null;
      try {
        await studio.saveDraft(id, next);
        setSaving((now) => (now.at === 'typing' && waiting.current ? now : { at: 'saved' }));
      } catch (error) {
        waiting.current ??= next;
        setSaving({ at: 'failed', reason: plainReason(error) });
      }
    });
    await running.current;
  }, [studio, id]);

  useEffect(() => {
    setBook('loading');
    reload('draft').catch((error: unknown) => setBook({ failed: plainReason(error) }));
  }, [reload]);

  useEffect(() => {
    const leave = () => void flush();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      clearTimeout(timer.current);
      leave();
    };
  }, [flush]);

  const change = useCallback(
    (next: JsonMap) => {
      waiting.current = next;
      setDraft(next);
      setSaving({ at: 'typing' });
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, SAVE_AFTER);
    },
    [flush],
  );

  if (typeof book === 'string' || 'failed' in book) return book;
  return { book, draft, change, saving, flush, reload };
}
