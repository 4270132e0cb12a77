import { makeOrderedId } from '../browser/make-id';
import type { Report } from '../model/event';
import type { Happened } from '../session/effect';

export type Reports = {
  add(...happened: Happened[]): void;
  take(): Report[];
  /** Puts back what was taken and could not be saved; ids and times stay. */
  putBack(batch: Report[]): void;
  flush(): Promise<void>;
};

/**
 * Keeps reports until they are saved. Ids are made before the first try and stay the same when a save that failed is
 * tried again, so that nothing is lost and nothing doubles. `onTrouble` hears the plain reason of a failure.
 */
export function keepReports(
  save: (batch: Report[]) => Promise<void>,
  onTrouble: (reason: string) => void,
): Reports {
  let pending: Report[] = [];
  let saving = false;
  let again = false;
  const flush = async (): Promise<void> => {
    again = saving;
    if (saving) return;
    saving = true;
    const batch = pending;
    pending = [];
    try {
      await save(batch);
    } catch (error) {
      pending = [...batch, ...pending];
      again = false;
      onTrouble(error instanceof Error ? error.message : String(error));
    } finally {
      saving = false;
    }
    if (again) await flush();
  };
  return {
    add(...happened) {
      pending.push(...happened.map((each) => ({ ...each, id: makeOrderedId() }) as Report));
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
