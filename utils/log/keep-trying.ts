import { PlainError } from '../browser/plain-error';
import { closeLog, openLog } from './database';

/** Faults after which a connection is dead until it is opened anew (reliability.md 0.10 and 6.3). */
const RECOVERABLE =
  /Unknown|InvalidState|Quota|Abort|DatabaseClosed|OpenFailed|VersionChange|TransactionInactive|Timeout|PrematureCommit|MissingAPI/;

/** Pauses in ms before the connection is opened again. */
const PAUSES = [100, 400, 1600];

/** After this many ms without an answer the sender is told. */
const PATIENCE = 20_000;

/**
 * Does `work` on the log. After a fault of the browser's database: closes it, opens it again (with growing pauses) and
 * does `work` once more; its ids were made before, so nothing is doubled. Throws a PlainError "Not saved: …" when that
 * fails too, and passes on any other error as it is.
 */
export async function keepTrying<T>(
  work: () => Promise<T>,
  pauses = PAUSES,
  patience = PATIENCE,
): Promise<T> {
  try {
    return await withPatience(work(), patience);
  } catch (error) {
    if (!isRecoverable(error)) throw error;
  }
  await reopen(pauses);
  try {
    return await withPatience(work(), patience);
  } catch (error) {
    closeLog();
    if (!isRecoverable(error)) throw error;
    throw new PlainError(explainFault(error));
  }
}

async function reopen(pauses: number[]): Promise<void> {
  for (const pause of pauses) {
    closeLog();
    await new Promise((done) => setTimeout(done, pause));
    try {
      await openLog().open();
      return;
    } catch {
      // The next, longer pause; the last failure shows itself when the work is done again.
    }
  }
}

function withPatience<T>(work: Promise<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new DOMException('no answer', 'TimeoutError')), patience);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

function namesOf(error: unknown): string[] {
  const names: string[] = [];
  for (
    let e = error as { name?: string; message?: string; inner?: unknown } | null | undefined;
    e && names.length < 8;
  ) {
    names.push(`${e.name ?? ''} ${e.message ?? ''}`);
    e = e.inner as typeof e;
  }
  return names;
}

function isRecoverable(error: unknown): boolean {
  if (error instanceof PlainError) return false;
  return namesOf(error).some((name) => RECOVERABLE.test(name.split(' ')[0] ?? ''));
}

function explainFault(error: unknown): string {
  const names = namesOf(error);
  if (names.some((name) => /Quota|NO_SPACE|disk is full/i.test(name)))
    return 'Not saved: the disk, or the space the browser gives, is full. Make some room, then try again.';
  return `Not saved: the browser's database does not work (${names[0]?.split(' ')[0]}). Try again; if it goes on, restart the browser.`;
}
