import { PlainError } from '../browser/plain-error';

/** Why nothing can be written: no room on the disk, no answer from the database, or a database that cannot be opened. */
export type LogFault = 'full' | 'silent' | 'broken';

const WORDS: Record<LogFault, string> = {
  full: 'Not saved: the disk, or the space the browser may use, is full. What was saved before is safe. Make some room, then try again.',
  silent:
    'Not saved yet: the browser’s database does not answer. It may still come: look into the log before you say it again.',
  broken:
    'Not saved: the browser’s database cannot be opened. Try again; if it goes on, restart the browser and look under Settings, Data.',
};

/** A write that failed for a fault of the log itself: the same request may be made again, its ids were made before. */
export class LogFaultError extends PlainError {
  constructor(readonly fault: LogFault) {
    super(WORDS[fault]);
  }
}

/** Faults of the browser's database, by the name of its error (reliability.md 0.10). */
const FAULTS =
  /Unknown|InvalidState|Quota|Abort|DatabaseClosed|OpenFailed|VersionChange|TransactionInactive|PrematureCommit|MissingAPI/;

/** Whether an error, or one inside it, is a fault of the browser's database rather than of what was asked of it. */
export function isLogFault(error: unknown): boolean {
  return !(error instanceof PlainError) && listErrors(error).some(({ name }) => FAULTS.test(name ?? ''));
}

/** Which fault an error of the database names: no room, or another. */
export function nameFault(error: unknown): LogFault {
  const words = listErrors(error).map(({ name, message }) => `${name} ${message}`);
  return words.some((each) => /Quota|NO_SPACE|disk is full/i.test(each)) ? 'full' : 'broken';
}

type Inner = { name?: string; message?: string; inner?: unknown; failures?: unknown[] };

/** How deep errors lie in each other at most. */
const DEEPEST = 8;

/** The error and those inside it; of several that failed in one request, the first. */
function listErrors(error: unknown, depth = DEEPEST): Inner[] {
  if (typeof error !== 'object' || error === null || depth === 0) return [];
  const { inner, failures } = error as Inner;
  return [error, ...listErrors(inner, depth - 1), ...listErrors(failures?.[0], depth - 1)];
}
