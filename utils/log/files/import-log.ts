import { makeId } from '../../browser/make-id';
import { LAST_MS } from '../../model/log-fields';
import { checkLogFile, readLogParts } from './read-log-file';
import { arrivalLock } from './take-back';
import type { ArrivalPart, ArrivalStart, LogImport } from './take-in';

/** Entries that are written at a time: few, so that somebody who logs a call meanwhile hardly waits. */
const PART_SIZE = 250;

/** A clock may be this far ahead of ours, ms. */
const SKEW = 24 * 3_600_000;

/** Who writes the log: takes a file's parts, and takes them back when it does not come through. */
export type Intake = {
  begin: (start: ArrivalStart) => Promise<unknown>;
  part: (part: ArrivalPart) => Promise<unknown>;
  end: (id: string) => Promise<LogImport>;
  /** Takes one part back; gives how many are left. */
  back: (id: string) => Promise<number>;
};

/** How far an import is: bytes read of how many, at first to see that the file is whole, then to write it; and how it is stopped. */
export type ImportWatch = {
  progress?: (step: 'checking' | 'writing' | 'taking-back', done: number, of: number) => void;
  signal?: AbortSignal;
};

/**
 * Adds an exported log to this one, of whatever size: it is read twice, once to see that all of it is whole, then part by
 * part into the log. The union of events by id, so that the same file twice changes nothing. A label becomes the name of
 * the file's agent here; without one she keeps hers, or that in the file. Without a label, into a log that is still empty,
 * it is a restore: this install goes on as the file's agent. When it is stopped or fails, what came is taken back.
 * `me` = who works here. Throws a PlainError with reason and place when the file is refused; then nothing was written.
 * `now` in epoch ms.
 */
export async function importLog(
  file: Blob,
  { label, me, now }: { label: string; me: string; now: number },
  intake: Intake,
  { progress, signal }: ImportWatch = {},
): Promise<LogImport> {
  const own = (agent: string) => agent === me || label.trim() === '';
  const { exportedAt, agent } = await checkLogFile(
    file,
    (whose) => (own(whose) ? LAST_MS : now + SKEW),
    (read) => {
      signal?.throwIfAborted();
      progress?.('checking', read, file.size);
    },
  );
  const id = makeId();
  // Held while this page lives: without it the background takes back what came.
  return navigator.locks.request(arrivalLock(id), async () => {
    try {
      await intake.begin({ import: id, exportedAt, agent, label });
      let part = 0;
      for await (const { events, personal, read } of readLogParts(file, PART_SIZE)) {
        signal?.throwIfAborted();
        await intake.part({ import: id, part: ++part, events, personal });
        progress?.('writing', read, file.size);
      }
      signal?.throwIfAborted();
      return await intake.end(id);
    } catch (error) {
      await takeAllBack(id, intake, progress).catch(() => undefined);
      throw error;
    }
  });
}

async function takeAllBack(id: string, intake: Intake, progress: ImportWatch['progress']): Promise<void> {
  const all = await intake.back(id);
  for (let left = all; left > 0; left = await intake.back(id)) progress?.('taking-back', all - left, all);
}
