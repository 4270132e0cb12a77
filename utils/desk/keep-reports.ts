import { makeOrderedId } from '../browser/make-id';
import type { Report } from '../model/event';
import type { Happened, Unread } from '../session/effect';
import type { LateDraft } from '../session/read-late';

/** A report that is not saved yet; a reply that left unread goes with it, to be read where it is saved. */
export type Kept = Report & { unread?: Unread };

export type Reports = {
  add(...happened: Happened[]): void;
  take(): Kept[];
  /** Puts back what was taken and could not be saved; ids and times stay. */
  putBack(batch: Kept[]): void;
  flush(): Promise<void>;
};

/**
 * Keeps reports until they are saved. Ids are made before the first try and stay the same when a save that failed is
 * tried again, so that nothing is lost and nothing doubles. What happened is on its way at once, also while another save
 * is: a page may be gone before that has answered. A save of nothing but the memory waits for the one before.
 * `onTrouble` hears the plain reason of a failure.
 */
export function keepReports(
  save: (batch: Kept[]) => Promise<void>,
  onTrouble: (reason: string) => void,
): Reports {
  let pending: Kept[] = [];
  let saving = 0;
  let again = false;
  const flush = async (): Promise<void> => {
    if (saving > 0 && pending.length === 0) {
      again = true;
      return;
    }
    again = false;
    saving++;
    const batch = pending;
    pending = [];
    try {
      await save(batch);
    } catch (error) {
      pending = [...batch, ...pending];
      again = false;
      onTrouble(error instanceof Error ? error.message : String(error));
    } finally {
      saving--;
    }
    if (again && saving === 0) await flush();
  };
  return {
    add(...happened) {
      pending.push(...happened.map((each) => ({ ...each, id: makeOrderedId() }) as Kept));
    },
    take() {
      const batch = pending;
      pending = [];
      return batch;
    },
    putBack(batch) {
      pending = [...batch, ...pending];
    },
    flush,
  };
}

/** Reports as a message carries them: the replies among them that left unread stand apart. */
export function packReports(batch: readonly Kept[]): { reports: Report[]; unread?: LateDraft[] } {
  const reports = batch.map(({ unread: _, ...report }) => report as Report);
  const unread = batch.flatMap((each) => (each.unread ? [{ ...each.unread, report: each.id }] : []));
  return { reports, ...(unread.length > 0 && { unread }) };
}
